package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** What is too large, what can't be read, and pages that run from right to left. */
class PagesTest {
    @Test
    void mirrorsEveryRunOfAnEditionFromRightToLeft() {
        Draft draft = everything();
        LaidOutLeaflet ltr = draft.layOut();
        draft.rightToLeft = true;
        LaidOutLeaflet rtl = draft.layOut();

        List<Seen.Run> left = Seen.runs(ltr);
        List<Seen.Run> right = Seen.runs(rtl);
        assertThat(right).hasSameSizeAs(left);
        for (int i = 0; i < left.size(); i++) {
            Seen.Run run = left.get(i);
            Seen.Run mirrored = right.get(i);
            double width = ltr.pages().get(run.page()).widthPt();
            assertThat(mirrored.text()).isEqualTo(run.text());
            assertThat(mirrored.baseline()).isCloseTo(run.baseline(), within(0.001));
            assertThat(mirrored.box().x())
                    .as(run.text())
                    .isCloseTo(width - run.box().right(), within(0.001));
        }
        for (int i = 0; i < ltr.pages().size(); i++) {
            List<Rect> boxes = Seen.pictures(ltr.pages().get(i));
            List<Rect> mirrored = Seen.pictures(rtl.pages().get(i));
            assertThat(mirrored).hasSameSizeAs(boxes);
            for (int j = 0; j < boxes.size(); j++) {
                assertThat(mirrored.get(j).x())
                        .isCloseTo(
                                ltr.pages().get(i).widthPt() - boxes.get(j).right(), within(0.001));
            }
        }
    }

    @Test
    void growsTheSameStructureInBothDirections() {
        Draft draft = everything();
        String ltr = TagDump.of(draft.layOut());
        draft.rightToLeft = true;

        assertThat(TagDump.of(draft.layOut())).isEqualTo(ltr);
    }

    private static Draft everything() {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(200, 100));
        return draft.section(
                        "heading",
                        Draft.lines("line", 30),
                        Draft.list(Optional.of(Text.of("intro")), "item", 5),
                        Draft.callout(Draft.lines("panel", 2)))
                .section(
                        "heading",
                        new Block.Image(
                                "picture.png",
                                Optional.of(Text.of("alt")),
                                Optional.empty(),
                                Optional.empty()),
                        new Block.Table(
                                Optional.empty(),
                                List.of(Text.of("first"), Text.of("second")),
                                List.of(List.of(Text.of("one"), Text.of("two"))),
                                true));
    }

    @Test
    void replacesAColourThatCannotBeReadAndSaysSo() {
        Draft draft = new Draft().section("heading", Draft.lines("line", 1));
        Colour yellow = new Colour(255, 255, 180);
        draft.colours =
                new Brand.Colours(
                        Optional.empty(), Optional.empty(), Optional.of(yellow), Optional.empty());

        String dump = LayoutDump.of(draft.layOut());

        assertThat(draft.codes()).contains(Code.LOW_CONTRAST);
        assertThat(dump.lines().filter(line -> line.contains("|line 1|")))
                .hasSize(1)
                .noneMatch(line -> line.contains(yellow.hex()));
    }

    @ParameterizedTest
    @CsvSource({"300, 420", "420, 300", "200, 1000", "5000, 14000", "1200, 300"})
    void setsPagesOfManySizes(double width, double height) {
        Draft draft = everything();
        draft.page = new PageSetup(width, height, OptionalInt.empty());

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).allMatch(code -> code == Code.PICTURE_RESOLUTION);
        KeepsTest.assertInside(leaflet);
    }

    @Test
    void refusesAPageTooSmallForItsText() {
        Draft draft = new Draft().section("heading", Draft.lines("line", 1));
        draft.page = new PageSetup(60, 60, OptionalInt.empty());

        draft.layOut();

        assertThat(draft.codes()).contains(Code.TOO_LARGE);
    }

    @Test
    void setsASectionWithoutABody() {
        LaidOutLeaflet leaflet =
                new Draft().section("empty").section("next", Draft.lines("line", 1)).layOut();

        assertThat(Seen.pagesOf(leaflet, "empty")).containsExactly(0);
        assertThat(Seen.pagesOf(leaflet, "next")).containsExactly(0);
    }

    @Test
    void printsTheCharityStatementOnEachPageAndTagsItOnce() {
        Draft draft = new Draft().section("", Draft.lines("line", 90));
        draft.charityStatement = List.of(Text.of("Registered charity 1"));

        LaidOutLeaflet leaflet = draft.layOut();

        int last = leaflet.pages().size() - 1;
        assertThat(Seen.pagesOf(leaflet, "Registered")).containsExactly(last);
        assertThat(Seen.runs(leaflet))
                .filteredOn(run -> run.text().startsWith("Registered"))
                .hasSize(leaflet.pages().size());
    }

    @Test
    void outlinesAPanelAsWhiteAsThePaper() {
        Draft draft = new Draft().section("", BENEFITS);
        assertThat(LayoutDump.of(draft.layOut())).doesNotContain("stroke");

        draft.colours =
                new Brand.Colours(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Colour.WHITE));
        assertThat(LayoutDump.of(draft.layOut())).containsOnlyOnce("stroke");
    }

    private static final Block.ItemList BENEFITS =
            new Block.ItemList(
                    Block.ListKind.BENEFITS,
                    Optional.empty(),
                    1,
                    Draft.list(Optional.empty(), "benefit", 3).items());

    @Test
    void leavesRoomBetweenTheTicksOfBenefits() {
        List<Seen.Run> runs = Seen.runs(new Draft().section("", BENEFITS).layOut());

        assertThat(baseline(runs, "benefit 2") - baseline(runs, "benefit 1")).isEqualTo(24);
    }

    @Test
    void rangesColumnsOfFiguresAtTheirEnds() {
        Block.Table table =
                new Block.Table(
                        Optional.empty(),
                        List.of(Text.of("age"), Text.of("dose"), Text.of("call")),
                        List.of(
                                List.of(Text.of("a"), Text.of("5 ml"), Text.of("0800 1")),
                                List.of(Text.of("b"), Text.of("12.5 ml"), Text.of("0800 123"))),
                        false);
        List<Seen.Run> runs = Seen.runs(new Draft().section("", table).layOut());

        assertThat(end(runs, "5 ml")).isEqualTo(end(runs, "12.5 ml")).isEqualTo(end(runs, "dose"));
        assertThat(end(runs, "0800 1")).isLessThan(end(runs, "0800 123"));
    }

    private static double end(List<Seen.Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow()
                .box()
                .right();
    }

    @Test
    void setsRowsToBeWrittenInAsTallAsALine() {
        assertThat(heightAbove(3) - heightAbove(2)).isCloseTo(24, within(1e-9));
    }

    private static double heightAbove(int blankRows) {
        Block.Table table =
                new Block.Table(
                        Optional.empty(),
                        List.of(Text.of("head")),
                        Collections.nCopies(blankRows, List.of(new Text(List.of()))),
                        false);
        return baseline(
                Seen.runs(new Draft().section("", table, Draft.lines("below", 1)).layOut()),
                "below 1");
    }

    private static double baseline(List<Seen.Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @Test
    void runsAHelplineAtTheHeadOfAPageToItsTop() {
        Draft draft = new Draft().section("", Draft.lines("one", 2), new Block.PageBreak());
        draft.helpline =
                Optional.of(new Edition.HelplinePanel(Text.of("ring us"), List.of(), List.of()));
        LaidOutLeaflet leaflet = draft.layOut();

        PlacedItem.Fill first = (PlacedItem.Fill) leaflet.pages().get(1).items().get(0);
        assertThat(first.path().segments().get(0)).isEqualTo(new VectorPath.Move(0, 0));
        assertThat(first.path().segments().get(1))
                .isEqualTo(new VectorPath.LineTo(leaflet.pages().get(1).widthPt(), 0));
    }

    @Test
    void endsNoLineOfTheFooterWithItsSeparator() {
        Draft draft = new Draft().section("", Draft.lines("one", 2));
        draft.footer = Text.of("A title of some length · Leaflet ABC-123 · 12 May 2026 · four");
        draft.page = new PageSetup(100 * PageSetup.MM, 210 * PageSetup.MM, OptionalInt.empty());

        assertThat(Seen.runs(draft.layOut()))
                .extracting(Seen.Run::text)
                .contains("A title of some length", "Leaflet ABC-123", "12 May 2026 · four");
    }

    @Test
    void leavesMoreRoomBelowAHeadingAboveAnEdgeThanAboveText() {
        List<Seen.Run> panel =
                Seen.runs(
                        new Draft()
                                .section("heading", Draft.callout(Draft.lines("line", 1)))
                                .layOut());
        List<Seen.Run> text =
                Seen.runs(new Draft().section("heading", Draft.lines("line", 1)).layOut());
        double padding = 12;

        assertThat(baseline(panel, "Warning:") - baseline(panel, "heading") - padding)
                .isEqualTo(baseline(text, "line 1") - baseline(text, "heading") + 8);
    }
}
