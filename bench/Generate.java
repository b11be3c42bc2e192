import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes leaflets that all differ: {@code java bench/Generate.java COUNT FOLDER}. Each has about a
 * thousand words on four pages: headings, paragraphs, lists, a table, callouts, links and a
 * helpline. The same count gives the same leaflets.
 */
final class Generate {
    private static final List<String> WORDS =
            List.of(
                    "baby", "mother", "father", "touch", "gentle", "hospital", "nurse", "doctor",
                    "sleep", "night", "morning", "feeding", "milk", "growing", "weight", "family",
                    "help", "ask", "ring", "hold", "warm", "skin", "breathing", "quiet", "voice",
                    "hand", "care", "home", "visit", "week", "month", "early", "often", "stress",
                    "calm", "the", "a", "and", "of", "to", "in", "with", "for", "your", "you",
                    "can", "may", "is", "are", "when", "after", "before", "offered", "different",
                    "difficult", "information", "appointment", "physiotherapist", "development");

    private final Random random;

    private Generate(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(folder.resolve("leafwright.yaml"), "leafwright: 1\nbrand: bench\n");
        Path brand = Files.createDirectories(folder.resolve("brands/bench"));
        Files.writeString(
                brand.resolve("brand.yaml"),
                """
                brand: 1
                organisation: The Measured Trust
                charity_numbers: [{register: england-wales, number: "1234567"}]
                website: https://www.example.org
                helpline:
                  name: Helpline
                  phone: 01632 960 123
                  cost: free
                  hours: Mo-Fr 09:00-21:00
                  email: help@example.org
                logo: {file: logo.svg, alt: The Measured Trust}
                colours: {primary: "#5b2d8e", accent: "#c2185b", panel: "#f3eef8"}
                """);
        Files.writeString(
                brand.resolve("logo.svg"),
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">
                  <circle cx="20" cy="20" r="18" fill="#5b2d8e"/>
                  <path d="M48 8h66v8H48zM48 24h44v8H48z" fill="#c2185b"/>
                </svg>
                """);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("l" + i + ".yaml"), new Generate(i).leaflet(i));
        }
    }

    private String leaflet(int number) {
        StringBuilder out = new StringBuilder();
        out.append("leaflet: 1\ntitle: ").append(title()).append(' ').append(number);
        out.append("\nsubtitle: ").append(title());
        out.append("\nkind: factsheet\nsummary: ").append(sentence());
        out.append("\npublished: 2010-12\nreview: 2099-12\nversion: \"1.").append(number);
        out.append("\"\nreference: B-").append(number).append("\nsections:\n");
        out.append("  - body: |\n").append(paragraph()).append(paragraph());
        for (int i = 0; i < 5; i++) {
            out.append("  - heading: ").append(title()).append("\n    body: |\n");
            out.append(paragraph()).append(paragraph());
        }
        out.append("  - heading: ").append(title()).append("\n    body:\n      - benefits:\n");
        out.append("          intro: \"").append(title()).append(":\"\n          items:\n");
        for (int i = 0; i < 6; i++) {
            out.append("            - ").append(sentence()).append('\n');
        }
        out.append("      - callout: {kind: tip, heading: ").append(title());
        out.append(", body: ").append(sentence()).append("}\n");
        out.append("      - table:\n          columns: [When, What]\n          rows:\n");
        for (int i = 0; i < 3; i++) {
            out.append("            - [").append(title()).append(", ");
            out.append(sentence()).append("]\n");
        }
        out.append("  - heading: ").append(title()).append("\n    body: |\n");
        out.append("      See [our website](https://www.example.org/").append(number);
        out.append(") or write to <help@example.org>.\n\n").append(paragraph());
        return out.toString();
    }

    private String paragraph() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            out.append("      ").append(sentence()).append('\n');
        }
        return out.append('\n').toString();
    }

    private String sentence() {
        int length = 10 + random.nextInt(9);
        StringBuilder out = new StringBuilder(capitalised(word()));
        for (int i = 1; i < length; i++) {
            out.append(' ');
            switch (random.nextInt(40)) {
                case 0 -> out.append("**").append(word()).append("**");
                case 1 -> out.append("*").append(word()).append("*");
                case 2 -> out.append(1 + random.nextInt(90)).append(" ml");
                default -> out.append(word());
            }
        }
        return out.append('.').toString();
    }

    private String title() {
        return capitalised(word()) + " " + word() + " " + word();
    }

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return random.nextInt(12) == 0 ? word + WORDS.get(random.nextInt(WORDS.size())) : word;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
