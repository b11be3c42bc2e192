package org.leafwright.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Writes leaflets of every kind of block and inline by chance, and keeps their words in order. */
final class Scribe {
    /** A brand; its words are no words of the leaflet. */
    static final String BRAND =
            """
            brand: 1
            organisation: Fen Trust
            website: https://fen.example.org
            charity_numbers:
              - {register: england-wales, number: "1002973"}
            helpline: {name: Fen Line, phone: 0808 157 0999, hours: "24/7", note: Ring *us*}
            """;

    /** A leaflet that others lead to. */
    static final String TARGET =
            """
            leaflet: 1
            title: Elsewhere
            published: 2010-12
            sections:
              - body: Text.
            """;

    private static final List<String> SPELLINGS =
            List.of("office", "fjord", "Åse", "tea", "naïve", "żółć", "ωμέγα", "дитина", "đường");
    private static final int DEEPEST = 3;

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final Set<String> columnTitles = new HashSet<>();
    private int number;

    Scribe(Random random) {
        this.random = random;
    }

    /** Returns the words that it has written, in reading order. */
    List<String> words() {
        return words;
    }

    /** Returns those of the words that each page of a table says anew. */
    Set<String> columnTitles() {
        return columnTitles;
    }

    /**
     * Writes a leaflet. It needs the brand {@code fen}, the leaflet {@code target} and the picture
     * {@code dot.png}.
     */
    String leaflet() {
        out.append("leaflet: 1\npublished: 2010-12\nshort_title: Random\nreference: ref0\n");
        boolean branded = random.nextBoolean();
        out.append(branded ? "brand: fen\n" : "");
        out.append("page: {size: ").append(one("A4", "A5", "Letter")).append("}\n");
        out.append("title: ").append(line()).append('\n');
        maybe("subtitle: ", "", this::line);
        maybe("summary: ", "", this::line);
        out.append("sections:\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append("  - heading: ").append(line()).append("\n    body:\n");
            for (int j = random.nextInt(6); j >= 0; j--) {
                block(branded);
            }
        }
        maybe("sources: ", "[", () -> line() + ", " + line() + "]");
        words.add("ref0"); // in the colophon, where authors and reviewers follow
        maybe("authors: ", "[", () -> "\"" + plain() + "\"]");
        maybe("reviewers: ", "[", () -> "\"" + plain() + "\"]");
        return out.toString();
    }

    private void maybe(String key, String open, Supplier<String> value) {
        if (random.nextBoolean()) {
            out.append(key).append(open).append(value.get()).append('\n');
        }
    }

    private void block(boolean branded) {
        switch (random.nextInt(14)) {
            case 0 -> items("bullets");
            case 1 -> items("steps");
            case 2 -> items("benefits");
            case 3 -> callout();
            case 4 -> table();
            case 5 -> {
                out.append("      - quote:\n          text: ").append(sentence()).append('\n');
                maybe("          by: ", "", this::line);
            }
            case 6 -> {
                out.append("      - |\n");
                nested(0, one("-", "1."));
            }
            case 7 -> {
                out.append("      - image:\n          file: dot.png\n");
                out.append(one("          alt: A dot\n", "          decorative: true\n"));
                out.append("          width: ").append(one("30%", "20mm")).append('\n');
                maybe("          caption: ", "", this::line);
            }
            case 8 -> {
                out.append("      - terms:\n");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    out.append("          - {term: ").append(line());
                    out.append(", meaning: ").append(sentence()).append("}\n");
                }
            }
            case 9 -> more();
            case 10 -> {
                out.append("      - qr: {text: ").append(line());
                out.append(", url: \"https://example.org/").append(number).append("\"}\n");
                words.add("example.org/" + number++);
            }
            case 11 -> out.append("      - ").append(ownPlace(branded)).append(": true\n");
            case 12 -> {
                out.append("      - |\n        ### ").append(inline()).append("\n\n        ");
                out.append(inline()).append("\n\n        #### ").append(inline()).append('\n');
            }
            default -> {
                out.append("      - |\n");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    out.append("        ").append(inlines()).append("\\\n        ");
                    out.append(inlines()).append("\n\n");
                }
            }
        }
    }

    /** Only a brand has a helpline; a section without any block is refused. */
    private String ownPlace(boolean branded) {
        return branded ? one("page_break", "helpline") : "page_break";
    }

    private void items(String key) {
        out.append("      - ").append(key).append(":\n          intro: ").append(line());
        out.append("\n          items:\n");
        for (int i = random.nextInt(8); i >= 0; i--) {
            out.append("            - ").append(sentence()).append('\n');
        }
    }

    private void callout() {
        out.append("      - callout:\n          kind: ");
        out.append(one("info", "tip", "warning", "urgent")).append('\n');
        maybe("          heading: ", "", this::line);
        out.append("          body:\n            - ").append(sentence());
        out.append("\n            - bullets: [").append(line()).append(", ").append(line());
        out.append("]\n");
    }

    private void more() {
        out.append("      - more:\n");
        maybe("          lead: ", "", this::line);
        if (random.nextBoolean()) {
            out.append("          leaflet: target\n");
            words.add("Elsewhere");
        } else {
            out.append("          url: https://example.org\n          text: ");
            out.append(plain()).append(' ').append(plain()).append('\n');
        }
    }

    private void nested(int depth, String mark) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append("        ").append("   ".repeat(depth)).append(mark).append(' ');
            out.append(inlines()).append('\n');
            if (depth + 1 < DEEPEST && random.nextInt(3) == 0) {
                nested(depth + 1, mark);
            }
        }
    }

    private void table() {
        int columns = 1 + random.nextInt(3);
        out.append("      - table:\n");
        maybe("          caption: ", "", this::line);
        out.append("          row_headers: ").append(random.nextBoolean()).append('\n');
        out.append("          columns: [");
        for (int i = 0; i < columns; i++) {
            String title = plain();
            columnTitles.add(title);
            out.append(i > 0 ? ", " : "").append(title);
        }
        out.append("]\n          rows:\n");
        for (int i = random.nextInt(20); i >= 0; i--) {
            out.append("            - ").append(row(columns));
        }
    }

    private String row(int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add("\"" + inline() + "\"");
        }
        return "[" + String.join(", ", cells) + "]\n";
    }

    private String line() {
        return "\"" + inline() + " " + inline() + "\"";
    }

    private String sentence() {
        return "\"" + inlines() + "\"";
    }

    private String inlines() {
        StringBuilder text = new StringBuilder(inline());
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(' ').append(inline());
        }
        return text.toString();
    }

    /** Writes a word, most often plainly. */
    private String inline() {
        return switch (random.nextInt(48)) {
            case 0 -> "*" + plain() + "*";
            case 1 -> "**" + plain() + "**";
            case 2 -> "[" + plain() + "](https://example.org/a)";
            case 3 -> "[*" + plain() + "*](tel:08001111)";
            case 4 -> "**[" + plain() + "](leaflet:target)**";
            case 5 -> "<https://e.org/" + counted("https://e.org/") + ">";
            case 6 -> "<a" + counted("a", "@e.org") + "@e.org>";
            case 7 -> {
                words.add("ref0");
                yield "${reference}";
            }
            case 8 -> "$${" + counted("${", "}") + "}";
            default -> plain();
        };
    }

    /** Counts a word that begins and ends like this, and returns its number. */
    private int counted(String... around) {
        words.add(around[0] + number + (around.length > 1 ? around[1] : ""));
        return number++;
    }

    /** Returns a word that no other place has, so that its place in the order can be told. */
    private String plain() {
        String word = SPELLINGS.get(random.nextInt(SPELLINGS.size())) + number++;
        words.add(word);
        return word;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
