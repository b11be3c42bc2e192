package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** A brand's colours where they are too light to be read, and what the warning says of them. */
class BrandColoursTest {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    @ParameterizedTest
    @ValueSource(strings = {"#4a90d9", "#ffd400", "#7fffd4", "#ff7f50"})
    void setsHeadingsSummariesLinksAndLabelsInADarkerShadeOfThePrimary(String primary) {
        Draft draft = draft(colours(primary, null, null, null));

        String dump = LayoutDump.of(draft.layOut());

        for (String words : List.of("heading", "a link", "said 1", "Organisation")) {
            Colour ink = inkOf(words, dump);
            assertThat(ink.contrast(Colour.WHITE)).isBetween(4.5, 4.7);
            assertThat(isDarkerShade(ink, colour(primary))).as("%s %s", words, ink).isTrue();
            assertThat(draft.problems.inFileOrder().get(0).message()).contains(ink.hex());
        }
    }

    @Test
    void keepsALightPrimaryOnTheBandWithDarkWordsOnIt() {
        Draft draft = draft(colours("#ffd400", null, null, null));

        String dump = LayoutDump.of(draft.layOut());

        assertThat(dump).contains("fill #ffd400 background");
        assertThat(inkOf("Title", dump).contrast(colour("#ffd400"))).isGreaterThan(7);
    }

    @ParameterizedTest
    @CsvSource({"#ffd400, true", "#12355b, false"})
    void hangsTheMastheadsShapesFromTheTopOfALightBand(String primary, boolean hanging) {
        Draft draft = draft(colours(primary, null, null, null));

        List<Rect> grounds = fills(draft.layOut().pages().get(0));
        Rect band = grounds.get(0);

        assertThat(grounds.subList(1, 3))
                .allMatch(
                        shape ->
                                hanging
                                        ? shape.y() == band.y()
                                        : Math.abs(shape.bottom() - band.bottom()) < 0.001);
    }

    @Test
    void drawsMarksInADarkerShadeOfTheAccent() {
        Draft draft = draft(colours("#00332a", "#ffd400", null, null));

        Colour bullet = inkOf("•", LayoutDump.of(draft.layOut()));

        assertThat(isDarkerShade(bullet, colour("#ffd400"))).isTrue();
        assertThat(draft.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("accent", bullet.hex());
    }

    /** Marks need a contrast of 3:1 (WCAG 2.2, 1.4.11); the greys stand on either side of it. */
    @ParameterizedTest
    @CsvSource({"#949494, false", "#959595, true"})
    void darkensTheAccentOnlyWhereMarksCannotBeSeen(String accent, boolean darker) {
        Draft draft = draft(colours("#00332a", accent, null, "#ffffff"));

        Colour bullet = inkOf("•", LayoutDump.of(draft.layOut()));

        assertThat(bullet.equals(colour(accent))).isEqualTo(!darker);
        assertThat(bullet.contrast(Colour.WHITE)).isBetween(3.0, 3.1);
        assertThat(draft.codes()).hasSize(darker ? 1 : 0);
    }

    @Test
    void darkensThePrimaryOnlyWhereItCannotBeRead() {
        Draft draft = draft(colours("#757575", null, null, null));

        assertThat(inkOf("heading", LayoutDump.of(draft.layOut()))).isEqualTo(colour("#757575"));
        assertThat(draft.problems.inFileOrder())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).doesNotContain("on white"));
    }

    @Test
    void saysNothingOfColoursThatCanBeRead() {
        Draft draft = draft(colours("#12355b", "#8a5a00", "#14202e", "#eef3f8"));
        draft.layOut();

        assertThat(draft.codes()).isEmpty();
    }

    @Test
    void namesThePanelWhereNoShadeCanBeReadOnItAndOnPaper() {
        Draft draft = draft(colours("#12355b", null, "#111111", "#222222"));
        draft.layOut();

        assertThat(draft.problems.inFileOrder())
                .hasSize(2)
                .allMatch(d -> d.hint().orElseThrow().contains("for the panel"));
    }

    static Stream<Brand.Colours> brands() {
        Random random = new Random(7);
        return Stream.concat(
                Stream.of(
                        colours(null, null, "#111111", "#222222"),
                        colours("#ffe08a", null, "#cccccc", null),
                        colours("#4a90d9", "#ffd400", "#777777", "#000000")),
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        new Brand.Colours(
                                                any(random),
                                                any(random),
                                                any(random),
                                                any(random))));
    }

    @ParameterizedTest
    @MethodSource("brands")
    void areReadEverywhereOnceTheHintsAreFollowed(Brand.Colours given) {
        Draft draft = draft(given);
        draft.layOut();
        Brand.Colours followed = given;
        for (Diagnostic warning : draft.problems.inFileOrder()) {
            assertThat(warning.code()).isEqualTo(Code.LOW_CONTRAST);
            followed = followed(followed, warning);
        }

        Draft again = draft(followed);
        again.layOut();

        assertThat(again.codes()).as("%s for %s", followed, given).isEmpty();
    }

    private static Brand.Colours followed(Brand.Colours colours, Diagnostic warning) {
        String hint = warning.hint().orElseThrow();
        List<Colour> shades =
                HEX.matcher(hint).results().map(MatchResult::group).map(c -> colour(c)).toList();
        boolean panel = hint.contains("for the panel");
        boolean colour = !panel || hint.contains("for it");
        Optional<Colour> shade = colour ? Optional.of(shades.get(0)) : Optional.empty();
        return new Brand.Colours(
                instead(colours.primary(), shade, warning, "The primary"),
                instead(colours.accent(), shade, warning, "The accent"),
                instead(colours.text(), shade, warning, "The text"),
                panel ? Optional.of(shades.get(colour ? 1 : 0)) : colours.panel());
    }

    private static Optional<Colour> instead(
            Optional<Colour> given, Optional<Colour> shade, Diagnostic warning, String start) {
        return warning.message().startsWith(start) && shade.isPresent() ? shade : given;
    }

    private static Draft draft(Brand.Colours colours) {
        Text link =
                new Text(
                        List.of(
                                new Inline.Link(
                                        "https://example.org",
                                        List.of(new Inline.Characters("a link")))));
        Draft draft =
                new Draft()
                        .section(
                                "heading",
                                new Block.Paragraph(link),
                                new Block.Quote(List.of(Draft.lines("said", 1)), Optional.empty()),
                                Draft.list(Optional.empty(), "item", 1));
        draft.organisation = "Organisation";
        draft.colours = colours;
        return draft;
    }

    private static List<Rect> fills(Page page) {
        List<Rect> fills = new ArrayList<>();
        for (PlacedItem item : page.items()) {
            item.accept(
                    new Seen.NothingOf() {
                        @Override
                        public Boolean fill(PlacedItem.Fill fill) {
                            return fills.add(Bounds.of(fill.path()));
                        }
                    });
        }
        return fills;
    }

    private static Colour inkOf(String words, String dump) {
        List<String> inks =
                dump.lines()
                        .filter(line -> line.contains(words) && line.contains(" leaf "))
                        .flatMap(line -> HEX.matcher(line).results().map(MatchResult::group))
                        .distinct()
                        .toList();
        assertThat(inks).as(words).hasSize(1);
        return colour(inks.get(0));
    }

    private static boolean isDarkerShade(Colour shade, Colour of) {
        return IntStream.rangeClosed(1, 99)
                .anyMatch(step -> of.mix(Colour.BLACK, step / 100.0).equals(shade));
    }

    private static Brand.Colours colours(
            @Nullable String primary,
            @Nullable String accent,
            @Nullable String text,
            @Nullable String panel) {
        return new Brand.Colours(given(primary), given(accent), given(text), given(panel));
    }

    private static Optional<Colour> given(@Nullable String hex) {
        return Optional.ofNullable(hex).map(BrandColoursTest::colour);
    }

    private static Colour colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static Optional<Colour> any(Random random) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(
                        new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }
}
