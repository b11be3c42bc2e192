import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes leaflets of every kind of block, on pages of several sizes: {@code java bench/Varied.java
 * COUNT FOLDER}. The same count gives the same leaflets.
 */
final class Varied {
    private static final List<String> PAGES =
            List.of("A4", "A4", "A4", "A5", "Letter", "{width: 297mm, height: 210mm}");

    private static final List<String> WORDS =
            List.of(
                    "baby", "mother", "father", "hospital", "nurse", "doctor", "sleep", "night",
                    "feeding", "milk", "weight", "family", "help", "ask", "ring", "warm", "skin",
                    "breathing", "hand", "care", "home", "visit", "week", "often", "the", "a",
                    "and", "of", "to", "in", "with", "for", "your", "you", "can", "may", "is",
                    "when", "after", "different", "information", "appointment", "development");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private Varied(long seed) {
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
                  hours: Mo-Fr 09:00-21:00
                  email: help@example.org
                """);
        for (int i = 0; i < count; i++) {
            String name = (i < 10 ? "v0" : "v") + i + ".yaml";
            Files.writeString(folder.resolve(name), new Varied(i).leaflet(i));
        }
    }

    private String leaflet(int number) {
        out.append("leaflet: 1\ntitle: ").append(words(3)).append("\nsummary: ").append(words(14));
        out.append("\npublished: 2026-03\nreview: 2099-03\nversion: \"1\"\npage: {size: ");
        out.append(PAGES.get(number % PAGES.size())).append("}\nsections:\n");
        int sections = 5 + random.nextInt(5);
        for (int i = 0; i < sections; i++) {
            out.append("  - heading: ").append(words(2 + random.nextInt(5))).append("\n    body:\n");
            paragraph(1 + random.nextInt(2));
            int blocks = 1 + random.nextInt(3);
            for (int b = 0; b < blocks; b++) {
                block();
            }
        }
        return out.toString();
    }

    private void block() {
        switch (random.nextInt(8)) {
            case 0, 1 -> list("bullets");
            case 2 -> list("steps");
            case 3 -> list("benefits");
            case 4, 5 -> table();
            case 6 -> {
                out.append("      - callout:\n          kind: warning\n          heading: ");
                out.append(words(4)).append("\n          body: ").append(sentence()).append('\n');
            }
            default -> {
                out.append("      - \"### ").append(words(4)).append("\"\n");
                paragraph(1 + random.nextInt(3));
            }
        }
    }

    private void list(String kind) {
        out.append("      - ").append(kind).append(":\n");
        int items = 3 + random.nextInt(7);
        int longest = 6 + random.nextInt(18);
        for (int i = 0; i < items; i++) {
            out.append("          - ").append(words(3 + random.nextInt(longest))).append('\n');
        }
    }

    private void table() {
        int columns = 2 + random.nextInt(3);
        out.append("      - table:\n          columns: [").append(words(1));
        for (int i = 1; i < columns; i++) {
            out.append(", ").append(words(1 + random.nextInt(2)));
        }
        out.append("]\n          rows:\n");
        int rows = 3 + random.nextInt(9);
        for (int r = 0; r < rows; r++) {
            out.append("            - [").append(words(2));
            for (int i = 1; i < columns; i++) {
                out.append(", ").append(words(1 + random.nextInt(8)));
            }
            out.append("]\n");
        }
    }

    private void paragraph(int count) {
        for (int i = 0; i < count; i++) {
            out.append("      - ").append(sentence()).append(' ').append(sentence());
            out.append(' ').append(sentence()).append('\n');
        }
    }

    private String sentence() {
        return words(8 + random.nextInt(10)) + ".";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            words.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            words.append(i + 1 < count ? " " : "");
        }
        return words.toString();
    }
}
