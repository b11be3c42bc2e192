package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leafwright.golden.Golden;

/**
 * Lines of every script, glyph by glyph. What is written there was compared by eye with a browser's
 * rendering of the same words in the same fonts; {@code -Dgolden=rewrite} writes it anew.
 */
class GoldenLinesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/leafwright/text");
    private static final Path LINES = FOLDER.resolve("lines.txt");

    @Test
    void setsEachScriptAsItWasChecked() throws Exception {
        List<String> shown = new ArrayList<>();
        for (String sample : Files.readAllLines(FOLDER.resolve("samples.tsv"))) {
            String language = sample.substring(0, sample.indexOf('\t'));
            String text = sample.substring(sample.indexOf('\t') + 1);
            Paragraph paragraph = Setting.shaped(text, language);
            assertThat(paragraph.missing()).as(language).isEmpty();
            shown.add("# " + language);
            for (Line line : paragraph.lines(330)) {
                shown.add(
                        String.format(
                                Locale.ROOT,
                                "line %.2f wide, %.2f up, %.2f down",
                                line.widthPt(),
                                line.ascentPt(),
                                line.descentPt()));
                line.runs().forEach(placed -> shown.add(show(placed)));
            }
        }
        if (Golden.isToBeRewritten()) {
            Files.write(LINES, shown);
        }
        assertThat(String.join("\n", shown))
                .as("%s: %s", LINES, Golden.HINT)
                .isEqualTo(String.join("\n", Files.readAllLines(LINES)));
    }

    private static String show(Line.PlacedRun placed) {
        GlyphRun run = placed.run();
        StringBuilder shown = new StringBuilder();
        shown.append(String.format(Locale.ROOT, "  %.2f %s", placed.x(), run.face()));
        shown.append(run.rightToLeft() ? " <- " : " -> ").append(run.text()).append(" :");
        for (int i = 0; i < run.glyphs().count(); i++) {
            shown.append(
                    String.format(
                            Locale.ROOT,
                            " %d@%d+%.2f",
                            run.glyphs().id(i),
                            run.glyphs().cluster(i),
                            run.glyphs().advance(i)));
            if (run.glyphs().xOffset(i) != 0 || run.glyphs().yOffset(i) != 0) {
                shown.append(
                        String.format(
                                Locale.ROOT,
                                "(%.2f,%.2f)",
                                run.glyphs().xOffset(i),
                                run.glyphs().yOffset(i)));
            }
        }
        return shown.toString();
    }
}
