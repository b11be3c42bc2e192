package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.build.Pipeline;
import org.leafwright.pdf.StructureChecker;

/**
 * Whatever the format allows builds, is tagged soundly, and gives its words back in their order.
 */
class RandomLeafletsTest {
    @TempDir private Path temporary;

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void buildsAndGivesItsWordsBack(int seed) throws IOException {
        Scribe scribe = new Scribe(new Random(seed));
        String definition = scribe.leaflet();
        Sandbox sandbox = new Sandbox(temporary).write("random.yaml", definition);
        Sandbox.Run run = sandbox.run("build", "random.yaml", "-o", "-");
        assertThat(run.code()).as(run.err() + definition).isZero();
        assertThat(StructureChecker.check(run.pdf(), Pipeline.layOut(sandbox.folder()))).isEmpty();
        assertThat(words(run.pdf())).as(definition).containsSubsequence(scribe.words);
    }

    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Arrays.stream(text.split("\\s+", -1))
                    .map(word -> word.replaceAll("[“”]", ""))
                    .toList();
        }
    }

    /** Writes definitions, and keeps their words in reading order. */
    private static final class Scribe {
        private static final int DEEPEST = 3;

        private final Random random;
        private final List<String> words = new ArrayList<>();
        private int number;

        Scribe(Random random) {
            this.random = random;
        }

        String leaflet() {
            StringBuilder out = new StringBuilder("leaflet: 1\npublished: 2010-12\ntitle: ");
            out.append(line()).append("\npage: {size: ");
            out.append(List.of("A4", "A5", "Letter").get(random.nextInt(3))).append("}\n");
            out.append("sections:\n");
            int sections = 1 + random.nextInt(4);
            for (int i = 0; i < sections; i++) {
                out.append("  - heading: ").append(line()).append("\n    body:\n");
                int blocks = 1 + random.nextInt(6);
                for (int j = 0; j < blocks; j++) {
                    block(out);
                }
            }
            return out.toString();
        }

        private void block(StringBuilder out) {
            switch (random.nextInt(8)) {
                case 0 -> items(out, "bullets");
                case 1 -> items(out, "steps");
                case 2 -> items(out, "benefits");
                case 3 -> {
                    out.append("      - callout:\n          kind: ");
                    out.append(List.of("info", "tip", "warning", "urgent").get(random.nextInt(4)));
                    out.append("\n          heading: ").append(line());
                    out.append("\n          body: ").append(sentence()).append('\n');
                }
                case 4 -> table(out);
                case 5 -> out.append("      - quote: {text: ").append(sentence()).append("}\n");
                case 6 -> {
                    out.append("      - |\n");
                    nested(out, 0);
                }
                default -> {
                    out.append("      - |\n");
                    int paragraphs = 1 + random.nextInt(3);
                    for (int i = 0; i < paragraphs; i++) {
                        out.append("        ").append(sentence()).append("\n\n");
                    }
                }
            }
        }

        private void items(StringBuilder out, String key) {
            out.append("      - ").append(key).append(":\n          intro: ").append(line());
            out.append("\n          items:\n");
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                out.append("            - ").append(sentence()).append('\n');
            }
        }

        private void nested(StringBuilder out, int depth) {
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                out.append("        ").append("  ".repeat(depth)).append("- ").append(sentence());
                out.append('\n');
                if (depth + 1 < DEEPEST && random.nextInt(3) == 0) {
                    nested(out, depth + 1);
                }
            }
        }

        private void table(StringBuilder out) {
            int columns = 1 + random.nextInt(3);
            out.append("      - table:\n          columns: ").append(row(columns));
            out.append("          rows:\n");
            int rows = 1 + random.nextInt(20);
            for (int i = 0; i < rows; i++) {
                out.append("            - ").append(row(columns));
            }
        }

        private String row(int columns) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(word());
            }
            return "[" + String.join(", ", cells) + "]\n";
        }

        private String line() {
            return word() + " " + word();
        }

        private String sentence() {
            StringBuilder out = new StringBuilder(word());
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                out.append(' ').append(word());
            }
            return out.toString();
        }

        /** Returns a word that no other place has, so that its place in the order can be told. */
        private String word() {
            String word = List.of("office", "fjord", "Åse", "tea", "naïve").get(random.nextInt(5));
            words.add(word + number);
            return word + number++;
        }
    }
}
