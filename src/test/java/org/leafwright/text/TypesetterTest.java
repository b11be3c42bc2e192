package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Problems;

class TypesetterTest {
    private static final FontLibrary FONTS =
            FontLibrary.open(List.of(Path.of("fonts")), new Problems());
    private static final TextStyle BODY = new TextStyle("Source Sans 3", 12, false, false);

    private static Paragraph set(Shaper shaper, String text, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Typesetter(FONTS, shaper)
                .paragraph(List.of(new Span(text, BODY, locale)), locale);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(
                        line ->
                                String.join(
                                        "|",
                                        line.runs().stream().map(r -> r.run().text()).toList()))
                .toList();
    }

    @Test
    void breaksAtSpacesAndKeepsThemAtTheEnd() {
        Paragraph p = set(new FixedWidthShaper(), "one two three four", "en");
        List<Line> lines = p.lines(60);
        assertThat(texts(lines)).containsExactly("one two ", "three four");
        assertThat(lines.get(0).widthPt()).isEqualTo(42);
        assertThat(p.naturalWidthPt()).isEqualTo(18 * 6);
        assertThat(p.minimumWidthPt()).isEqualTo(5 * 6);
    }

    @Test
    void shapesLatin() {
        Paragraph p = set(new HarfBuzzShaper(), "AVAST office, ready to go", "en");
        Line line = p.lines(500).get(0);
        assertThat(line.widthPt()).isBetween(100.0, 160.0);
        assertThat(p.missing()).isEmpty();
    }

    @Test
    void shapesEveryScript() {
        for (String[] sample :
                new String[][] {
                    {"ar", "مرحبا بالعالم 0800 123"},
                    {"ur", "خوش آمدید"},
                    {"hi", "नमस्ते दुनिया"},
                    {"th", "สวัสดีชาวโลก"},
                    {"zh-Hans", "你好，世界。"}
                }) {
            Paragraph p = set(new HarfBuzzShaper(), sample[1], sample[0]);
            assertThat(p.missing()).isEmpty();
            assertThat(p.lines(40)).isNotEmpty();
        }
    }
}
