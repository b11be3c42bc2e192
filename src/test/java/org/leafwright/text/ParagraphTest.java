package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.leafwright.text.Setting.BODY;
import static org.leafwright.text.Setting.BOLD;
import static org.leafwright.text.Setting.counted;
import static org.leafwright.text.Setting.shaped;
import static org.leafwright.text.Setting.span;
import static org.leafwright.text.Setting.texts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {
    @Test
    void breaksAtSpacesAndKeepsThemAtTheEnd() {
        Paragraph p = counted("one two three four", "en");
        List<Line> lines = p.lines(60);
        assertThat(texts(lines)).containsExactly("one two ", "three four");
        assertThat(lines.get(0).widthPt()).isEqualTo(42);
        assertThat(lines.get(0).runs().get(0).run().width()).isEqualTo(48);
        assertThat(p.naturalWidthPt()).isEqualTo(18 * 6);
        assertThat(p.minimumWidthPt()).isEqualTo(5 * 6);
    }

    @Test
    void endsLinesWhereTheTextAsksForIt() {
        List<Line> lines = counted("one\ntwo three", "en").lines(600);
        assertThat(texts(lines)).containsExactly("one", "two three");
        assertThat(texts(counted("one\n\ntwo", "en").lines(600))).containsExactly("one", "", "two");
    }

    @Test
    void hasNoLinesForNoCharacters() {
        assertThat(counted("", "en").lines(100)).isEmpty();
        assertThat(counted("", "en").naturalWidthPt()).isZero();
    }

    @Test
    void refusesWidthsThatAreNone() {
        assertThatThrownBy(() -> counted("a", "en").lines(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsAWordThatIsWiderThanTheLine() {
        List<Line> lines = counted("an extraordinarily word", "en").lines(48);
        assertThat(texts(lines)).containsExactly("an ", "extraord", "inarily ", "word");
        assertThat(lines).extracting(Line::forced).containsExactly(false, true, false, false);
    }

    @Test
    void partsALongAddressAfterItsSigns() {
        assertThat(texts(counted("see https://example.org/help/now", "en").lines(90)))
                .containsExactly("see https://", "example.org/", "help/now");
    }

    @Test
    void showsASoftHyphenOnlyAtALinesEnd() {
        Paragraph p = counted("extra\u00ADordinary", "en");
        assertThat(texts(p.lines(60))).containsExactly("extra\u00AD", "ordinary");
        Glyphs first = p.lines(60).get(0).runs().get(0).run().glyphs();
        int hyphen = p.lines(60).get(0).runs().get(0).run().face().glyph('-');
        assertThat(first.id(first.count() - 1)).isEqualTo(hyphen);
    }

    @Test
    void shapesBothHalvesAnewWhereAWordIsParted() {
        assertThat(shaped("ff", "en").lines(99).get(0).runs().get(0).run().glyphs().count())
                .isEqualTo(1);
        assertThat(texts(shaped("ff", "en").lines(4))).containsExactly("f", "f");
    }

    @Test
    void keepsRunsOfOneSpanEach() {
        Paragraph p =
                shaped(
                        "en",
                        span("Call ", BODY, "en"),
                        span("now", BOLD, "en"),
                        span("!", BODY, "en"));
        Line line = p.lines(500).get(0);
        assertThat(line.runs()).extracting(placed -> placed.run().span()).containsExactly(0, 1, 2);
        assertThat(line.runs())
                .extracting(placed -> placed.run().face().bold())
                .containsExactly(false, true, false);
    }

    @Test
    void placesRunsSideBySide() {
        Line line = shaped("ab עברית cd", "en").lines(500).get(0);
        double right = 0;
        for (Line.PlacedRun placed : line.runs()) {
            right = Math.max(right, placed.x() + placed.run().width());
        }
        assertThat(right).isCloseTo(line.widthPt(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void everyCharacterStandsInOneRunOfOneLine() {
        String[] pieces = {
            "word",
            " ",
            "  ",
            "-",
            "well-known",
            "é",
            "e\u0301\u0323",
            "مرحبا",
            "שלום",
            "नमस्ते",
            "สวัสดี",
            "中文，",
            "0800 123 456",
            "500 mg",
            "(",
            ")",
            "\u00AD",
            "\u200D",
            "\u200B",
            "👪",
            "\n",
            "https://example.org/a/b",
            "\u202B",
            "\u2067",
            "\u202C",
            "\t",
            "ሰላም፡",
            "ကမ္ဘာ",
            "…"
        };
        String[] languages = {"en", "ar", "he", "th", "zh-Hans", "fr", "pl", "ur"};
        Random random = new Random(9);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(25);
            for (int i = 0; i < count; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String language = languages[round % languages.length];
            double width = 20 + random.nextInt(200);
            Paragraph p = shaped(text.toString(), language);
            List<Line> lines = p.lines(width);
            assertThat(String.join("", texts(lines)))
                    .as(language + " " + text)
                    .isEqualTo(text.toString().replace("\n", ""));
            for (Line line : lines) {
                checkGlyphs(line);
                boolean oneCluster =
                        Graphemes.starts(String.join("", texts(List.of(line)))).cardinality() <= 2;
                assertThat(line.widthPt() <= width + 1e-6 || oneCluster)
                        .as("%s wide in %s: %s", line.widthPt(), width, text)
                        .isTrue();
            }
        }
    }

    private static void checkGlyphs(Line line) {
        for (Line.PlacedRun placed : line.runs()) {
            GlyphRun run = placed.run();
            int last = run.rightToLeft() ? Integer.MAX_VALUE : -1;
            for (int i = 0; i < run.glyphs().count(); i++) {
                int cluster = run.glyphs().cluster(i);
                assertThat(cluster).isBetween(0, run.text().length() - 1);
                assertThat(run.rightToLeft() ? cluster <= last : cluster >= last).isTrue();
                assertThat(run.glyphs().id(i)).isBetween(1, run.face().glyphCount() - 1);
                last = cluster;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefgh",
                "some words ",
                "(",
                ")",
                "a(",
                "$",
                "1 ",
                "1-",
                "a.",
                "@.",
                "«",
                "\u202B",
                "\u2067",
                "\uE000",
                "\uD83D",
                "ب",
                "क्",
                "中",
                "ก",
                "\u200B",
                "-",
                "\u0301",
                "a\n"
            })
    void setsLongTextsOfAnyKindInStepWithTheirLength(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (String language : List.of("en", "ar")) {
                        String set = String.join("", texts(shaped(text, language).lines(400)));
                        assertThat(set.length()).isEqualTo(text.replace("\n", "").length());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij", "بتثجحسش", "a/"})
    void shapesATextWithoutSpacesAFewTimesOver(String piece) {
        AtomicLong shaped = new AtomicLong();
        Shaper letters = new HarfBuzzShaper();
        Shaper counting =
                (face, text, start, end, script, language, rightToLeft) -> {
                    shaped.addAndGet(end - start);
                    return letters.shape(face, text, start, end, script, language, rightToLeft);
                };
        String text = piece.repeat(40_000 / piece.length());

        new Typesetter(Setting.FONTS, counting)
                .paragraph(List.of(span(text, BODY, "ar")), Locale.forLanguageTag("ar"))
                .lines(400);

        assertThat(shaped.get()).isBetween(1L, 6L * text.length());
    }

    @Test
    void setsTenThousandMarksOnOneLetter() {
        Paragraph p = shaped("a" + "\u0301".repeat(10_000) + " b", "en");
        assertThat(String.join("", texts(p.lines(400)))).hasSize(10_003);
    }
}
