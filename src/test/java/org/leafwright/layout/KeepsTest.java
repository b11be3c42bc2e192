package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;
import org.leafwright.picture.Picture;

/** What stays together on a page, wherever on the page it would fall. */
class KeepsTest {
    static Picture picture(int width, int height) {
        return new Picture.Raster(
                "0", Picture.RasterFormat.PNG, ByteBuffer.allocate(0), width, height);
    }

    @Test
    void leavesNoLineOfAParagraphAlone() {
        EveryPlace.of(
                leaflet ->
                        assertThat(
                                        Seen.pagesOf(leaflet, "line").stream()
                                                .collect(
                                                        Collectors.groupingBy(
                                                                page -> page,
                                                                Collectors.counting()))
                                                .values())
                                .allMatch(count -> count >= 2),
                Draft.lines("line", 5));
    }

    @Test
    void keepsHeadingWithTwoLinesOfWhatFollows() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "heading"))
                                .isEqualTo(Seen.pagesOf(leaflet, "line 1"))
                                .isEqualTo(Seen.pagesOf(leaflet, "line 2")),
                new Block.Subheading(3, Text.of("heading")),
                Draft.lines("line", 7));
    }

    @Test
    void keepsHeadingsAboveOneAnotherTogether() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "upper"))
                                .isEqualTo(Seen.pagesOf(leaflet, "lower"))
                                .isEqualTo(Seen.pagesOf(leaflet, "line 2")),
                new Block.Subheading(3, Text.of("upper")),
                new Block.Subheading(4, Text.of("lower")),
                Draft.lines("line", 4));
    }

    @Test
    void keepsIntroductionOfAListWithItsFirstItem() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "intro"))
                                .isEqualTo(Seen.pagesOf(leaflet, "item 1")),
                Draft.list(Optional.of(Text.of("intro")), "item", 9));
    }

    @Test
    void keepsAParagraphThatLeadsOnWithWhatFollows() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "bring"))
                                .isEqualTo(Seen.pagesOf(leaflet, "item 1")),
                new Block.Paragraph(Text.of("bring these:")),
                Draft.list(Optional.empty(), "item", 9));
    }

    @Test
    void letsAPageEndBelowAShortPanelWithAHeading() {
        assertPartedSomewhere("panel 1", "below 1", Draft.callout(Draft.lines("panel", 1)));
    }

    @Test
    void partsALongListOfTermsBetweenTerms() {
        List<Block.Term> terms = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            terms.add(new Block.Term(Text.of("term " + i), List.of(Draft.lines("meaning", 1))));
        }
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "term"))
                                .isEqualTo(Seen.pagesOf(leaflet, "meaning")),
                new Block.Terms(terms));
    }

    @Test
    void letsAPageEndBelowAPictureThatFollowsAHeading() {
        Block.Image image =
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.empty(),
                        Optional.empty());
        assertPartedSomewhere(
                "heading", "below 1", new Block.Subheading(3, Text.of("heading")), image);
    }

    private static void assertPartedSomewhere(String upper, String lower, Block... body) {
        List<Boolean> parted = new ArrayList<>();
        EveryPlace.of(
                leaflet ->
                        parted.add(
                                Seen.pagesOf(leaflet, upper).get(0)
                                        < Seen.pagesOf(leaflet, lower).get(0)),
                body);
        assertThat(parted).contains(true, false);
    }

    @Test
    void leavesNoItemOfAListAlone() {
        EveryPlace.of(
                leaflet -> {
                    List<Integer> pages = Seen.pagesOf(leaflet, "item");
                    assertThat(pages.get(0)).isEqualTo(pages.get(1));
                    assertThat(pages.get(7)).isEqualTo(pages.get(6));
                },
                Draft.list(Optional.empty(), "item", 8));
    }

    @Test
    void keepsALastItemOfOneLineWithTheItemBeforeOnSmallPages() {
        Block list =
                new Block.ItemList(
                        Block.ListKind.BULLETS,
                        Optional.empty(),
                        1,
                        List.of(
                                new Block.Item(List.of(Draft.lines("first", 2))),
                                new Block.Item(List.of(Draft.lines("second", 4))),
                                new Block.Item(List.of(Draft.lines("last", 1)))));
        for (int height = 250; height < 320; height += 5) {
            for (int above = 1; above < 25; above++) {
                Draft draft = new Draft();
                draft.page = new PageSetup(300, height, OptionalInt.empty());
                LaidOutLeaflet leaflet =
                        draft.section(
                                        "",
                                        Draft.lines("above", above),
                                        list,
                                        Draft.lines("below", 9))
                                .layOut();
                assertThat(Seen.pagesOf(leaflet, "last"))
                        .as("%d lines above on a page %d high", above, height)
                        .containsExactly(Seen.pagesOf(leaflet, "second").get(3));
            }
        }
    }

    @Test
    void keepsAPanelWholeThatFitsOnAPage() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "panel"))
                                .hasSize(13)
                                .containsOnly(Seen.pagesOf(leaflet, "Warning").get(0)),
                Draft.callout(Draft.lines("panel", 12)));
    }

    @Test
    void breaksAPanelTallerThanAPageBetweenItsLines() {
        LaidOutLeaflet leaflet =
                new Draft().section("", Draft.callout(Draft.lines("panel", 70))).layOut();

        assertThat(Seen.pagesOf(leaflet, "panel")).hasSize(71).isSorted();
        assertThat(leaflet.pages()).hasSize(2);
        assertInside(leaflet);
    }

    @Test
    void keepsAPictureWithItsCaption() {
        Block.Image image =
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.of(Text.of("caption")),
                        Optional.empty());
        EveryPlace.of(
                leaflet -> {
                    int page = Seen.pagesOf(leaflet, "caption").get(0);
                    assertThat(Seen.pictures(leaflet.pages().get(page))).hasSize(1);
                },
                image);
    }

    @Test
    void keepsAQuotationWithWhoSaidIt() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "speaker"))
                                .isEqualTo(Seen.pagesOf(leaflet, "line 2")),
                new Block.Quote(List.of(Draft.lines("line", 2)), Optional.of(Text.of("speaker"))));
    }

    @Test
    void keepsTheHelplineWhole() {
        Edition.ContactRow row =
                new Edition.ContactRow(
                        Edition.ContactKind.PHONE,
                        Text.of("ring"),
                        List.of(Text.of("ring 123")),
                        Optional.empty());
        for (int above = 1; above <= EveryPlace.MORE_THAN_A_PAGE; above++) {
            Draft draft = new Draft().section("", Draft.lines("above", above));
            draft.helpline =
                    Optional.of(
                            new Edition.HelplinePanel(
                                    Text.of("ring us"),
                                    List.of(row, row, row, row),
                                    List.of(Draft.lines("ring note", 2))));

            List<Integer> pages = Seen.pagesOf(draft.layOut(), "ring");

            assertThat(pages).hasSize(11).containsOnly(pages.get(0));
        }
    }

    @Test
    void startsAPageWhereTheAuthorAsksForOne() {
        LaidOutLeaflet leaflet =
                new Draft()
                        .section(
                                "",
                                Draft.lines("one", 2),
                                new Block.PageBreak(),
                                Draft.lines("two", 2))
                        .layOut();

        assertThat(Seen.pagesOf(leaflet, "one")).containsOnly(0);
        assertThat(Seen.pagesOf(leaflet, "two")).containsOnly(1);
    }

    @Test
    void leavesNoStrayLinesForTheLastPage() {
        for (int count = 10; count <= 90; count++) {
            LaidOutLeaflet leaflet = new Draft().section("", Draft.lines("line", count)).layOut();
            int last = leaflet.pages().size() - 1;
            if (last > 0) {
                assertThat(Seen.pagesOf(leaflet, "line").stream().filter(page -> page == last))
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void leavesNoSmallerPartOfAPageEmptyThanTheNextPieceNeeds() {
        EveryPlace.of(
                leaflet -> {
                    List<Integer> above = Seen.pagesOf(leaflet, "above");
                    List<Integer> below = Seen.pagesOf(leaflet, "below");
                    assertThat(below.get(0) - above.get(above.size() - 1)).isBetween(0, 1);
                },
                Draft.list(Optional.empty(), "item", 4));
    }

    @Test
    void refusesMorePagesThanTheAuthorAllows() {
        Draft draft = new Draft().section("", Draft.lines("line", 50));
        draft.page =
                new PageSetup(PageSetup.A4.widthPt(), PageSetup.A4.heightPt(), OptionalInt.of(1));

        draft.layOut();

        assertThat(draft.codes()).containsExactly(Code.TOO_MANY_PAGES);
    }

    static void assertInside(LaidOutLeaflet leaflet) {
        for (Seen.Run run : Seen.runs(leaflet)) {
            Page page = leaflet.pages().get(run.page());
            assertThat(run.box().x()).as(run.text()).isGreaterThanOrEqualTo(-0.01);
            assertThat(run.box().y()).as(run.text()).isGreaterThanOrEqualTo(-0.01);
            assertThat(run.box().right()).as(run.text()).isLessThanOrEqualTo(page.widthPt() + 0.01);
            assertThat(run.box().bottom())
                    .as(run.text())
                    .isLessThanOrEqualTo(page.heightPt() + 0.01);
        }
        for (Page page : leaflet.pages()) {
            for (Rect box : Seen.pictures(page)) {
                assertThat(box.right()).isLessThanOrEqualTo(page.widthPt() + 0.01);
                assertThat(box.bottom()).isLessThanOrEqualTo(page.heightPt() + 0.01);
            }
        }
    }
}
