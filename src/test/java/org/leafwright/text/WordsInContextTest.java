package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafwright.text.Setting.BODY;
import static org.leafwright.text.Setting.BOLD;
import static org.leafwright.text.Setting.span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.diagnostic.Problems;

/** Words are shaped one by one; that must not show. */
class WordsInContextTest {
    private static final Path ARTICLES = Path.of("src/test/resources/languages");

    /**
     * Holds a face of boxes: T and A 600 wide, o 500, a space 250; "T " kerned by 100, " A" by 80.
     */
    private static final Path BOXES = Path.of("src/test/resources/org/leafwright/text/boxes");

    private static final HarfBuzzShaper SHAPER = new HarfBuzzShaper();

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void fontsThatComeWithTheProgramSetWordsAlikeAloneAndInContext(Path article)
            throws IOException {
        Locale language =
                Locale.forLanguageTag(article.getFileName().toString().split("\\.", -1)[0]);
        WordCache cache = new WordCache(SHAPER);
        FontFallback fallback = new FontFallback(Setting.FONTS);
        for (String text : Files.readAllLines(article)) {
            for (TextStyle style : List.of(BODY, BOLD)) {
                Span span = span(text.strip(), style, language.toLanguageTag());
                Itemiser.Result result =
                        new Itemiser(fallback, List.of(span), List.of(), language).run();
                for (Item item : result.items()) {
                    assertThat(inWords(item, result, cache))
                            .as(text)
                            .isEqualTo(show(whole(item, result)));
                }
            }
        }
    }

    private static Glyphs whole(Item item, Itemiser.Result result) {
        Glyphs shaped =
                SHAPER.shape(
                        item.face(),
                        result.drawn(),
                        item.start(),
                        item.end(),
                        item.script(),
                        item.language(),
                        item.rightToLeft());
        return HanPunctuation.tightened(item, result.drawn(), item.start(), shaped);
    }

    private static String inWords(Item item, Itemiser.Result result, WordCache cache) {
        List<String> shown = new ArrayList<>();
        Words words = new Words(result, cache);
        for (int word = 0; word < words.count(); word++) {
            if (words.item(word).equals(item)) {
                String glyphs = show(words.glyphs(word, words.start(word), words.end(word), false));
                shown.add(item.rightToLeft() ? 0 : shown.size(), glyphs);
            }
        }
        return String.join("", shown);
    }

    private static String show(Glyphs glyphs) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < glyphs.count(); i++) {
            shown.append(glyphs.id(i)).append('+').append(glyphs.advance(i));
            shown.append('@').append(glyphs.xOffset(i)).append(',').append(glyphs.yOffset(i));
            shown.append(' ');
        }
        return shown.toString();
    }

    @Test
    void keepsLettersJoinedWhereAWordIsBroken() {
        String word = "بتثنيب".repeat(20);
        List<Line> lines = Setting.shaped(word, "ar").lines(100);
        assertThat(lines).hasSizeGreaterThan(3);
        List<Integer> broken = new ArrayList<>();
        for (Line line : lines) {
            Glyphs glyphs = line.runs().get(0).run().glyphs();
            for (int i = glyphs.count() - 1; i >= 0; i--) {
                broken.add(glyphs.id(i));
            }
        }
        List<Integer> whole = new ArrayList<>();
        Glyphs glyphs =
                Setting.shaped(word, "ar").lines(10_000).get(0).runs().get(0).run().glyphs();
        for (int i = glyphs.count() - 1; i >= 0; i--) {
            whole.add(glyphs.id(i));
        }
        assertThat(broken).isEqualTo(whole);
    }

    @Test
    void setsClosingSignsOfSimplifiedChineseCloser() {
        assertThat(width("好。”", "zh-Hans")).isEqualTo(width("好。", "zh-Hans") + 6);
        assertThat(width("（好）。", "zh-Hans")).isEqualTo(width("（好）", "zh-Hans") + 6);
        assertThat(width("好。好", "zh-Hans")).isEqualTo(36);
    }

    @Test
    void setsOpeningSignsOfChineseCloserToClosingOnes() {
        assertThat(width("（好）（好）", "zh-Hans")).isEqualTo(2 * width("（好）", "zh-Hans") - 6);
        assertThat(width("好，“好", "zh-Hans")).isEqualTo(width("好，好", "zh-Hans") + 6);
        assertThat(width("「好」「好」", "zh-Hant")).isEqualTo(2 * width("「好」", "zh-Hant") - 6);
        assertThat(width("好（好", "zh-Hans")).isEqualTo(36);
    }

    @Test
    void keepsTheSquareOfSignsThatStandAmidIt() {
        assertThat(width("好。」", "zh-Hant")).isEqualTo(36);
        assertThat(width("好，「好", "zh-Hant")).isEqualTo(48);
    }

    private static double width(String text, String language) {
        return Setting.shaped(text, language).lines(1000).get(0).widthPt();
    }

    @Test
    void kernsOverSpacesWhereAFaceDoes() {
        assertThat(widths("To To")).containsExactly(600.0 + 500 + 250 + 600 + 500);
        assertThat(widths("T o")).containsExactly(500.0 + 250 + 500);
        assertThat(widths("o A T A")).containsExactly(500.0 + 170 + 600 + 250 + 500 + 170 + 600);
    }

    @Test
    void startsALineWithoutTheKerningOfTheSpaceBeforeIt() {
        assertThat(widths("T A", 1300)).containsExactly(500.0 + 170 + 600);
        assertThat(widths("T A", 1200)).containsExactly(500.0, 600.0);
    }

    private static List<Double> widths(String text) {
        return widths(text, 10_000);
    }

    private static List<Double> widths(String text, double measure) {
        return boxes(text).lines(measure).stream().map(Line::widthPt).toList();
    }

    private static Paragraph boxes(String text) {
        FontLibrary fonts = FontLibrary.empty().with(BOXES, new Problems());
        TextStyle style = new TextStyle("Boxes", 1000, false, false);
        return new Typesetter(fonts, SHAPER)
                .paragraph(List.of(span(text, style, "en")), Locale.ENGLISH);
    }
}
