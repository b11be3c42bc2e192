package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Extent;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** The small print: how small it is, and how much of a page it takes. */
class SmallPrintTest {
    private static final PageSetup A5 = new PageSetup(419.5, 595.3, OptionalInt.empty());
    private static final PageSetup A6 = new PageSetup(297.6, 419.5, OptionalInt.empty());
    private static final PageSetup DL = new PageSetup(280.6, 595.3, OptionalInt.empty());

    /** 10 points where the body has 12. */
    private static final double LEAST_SHARE = 10.0 / 12;

    @ParameterizedTest
    @ValueSource(doubles = {6, 8, 9.5, 10, 11, 12, 13, 14.5, 16, 18, 22})
    void isNeverSmallerThanFiveSixthsOfTheBody(double size) {
        for (PageSetup page : List.of(PageSetup.A4, A5, A6, DL)) {
            Draft draft = everything();
            draft.page = page;
            draft.fonts =
                    new Brand.Fonts(Optional.empty(), Optional.empty(), OptionalDouble.of(size));

            List<Double> sizes = sizes(draft.layOut());

            assertThat(sizes).isNotEmpty().allMatch(s -> s >= size * LEAST_SHARE);
        }
    }

    @Test
    void takesNoThirdOfASmallPage() {
        for (PageSetup page : List.of(A6, DL)) {
            Draft draft = everything();
            draft.page = page;

            LaidOutLeaflet leaflet = draft.layOut();

            for (int i = 0; i < leaflet.pages().size(); i++) {
                assertThat(footTop(leaflet, i)).isGreaterThan(page.heightPt() * 0.78);
            }
        }
    }

    @Test
    void printsTheCharityStatementAtTheEndWherePagesAreTooSmallForIt() {
        Draft draft = everything();
        draft.page = A6;

        LaidOutLeaflet leaflet = draft.layOut();

        List<Seen.Run> statement =
                Seen.runs(leaflet).stream()
                        .filter(run -> run.text().startsWith("Register"))
                        .toList();
        assertThat(statement).isNotEmpty().allMatch(run -> run.leaf().isPresent());
        assertThat(statement).extracting(Seen.Run::page).containsOnly(leaflet.pages().size() - 1);
    }

    @Test
    void repeatsTheCharityStatementOnEveryLargerPage() {
        LaidOutLeaflet leaflet = everything().section("", Draft.lines("line", 90)).layOut();

        assertThat(leaflet.pages()).hasSizeGreaterThan(1);
        for (int i = 0; i < leaflet.pages().size(); i++) {
            int page = i;
            assertThat(Seen.runs(leaflet))
                    .filteredOn(run -> run.page() == page && run.text().startsWith("Register"))
                    .hasSize(4)
                    .allMatch(
                            run -> run.leaf().isPresent() == (page == leaflet.pages().size() - 1));
        }
    }

    @Test
    void tellsHowManyPagesThereAreOnlyOfSeveral() {
        assertThat(Seen.runs(new Draft().section("", Draft.lines("line", 1)).layOut()))
                .filteredOn(run -> run.text().startsWith("Page"))
                .extracting(Seen.Run::text)
                .containsExactly("Page 1");
        assertThat(Seen.runs(new Draft().section("", Draft.lines("line", 70)).layOut()))
                .filteredOn(run -> run.text().startsWith("Page"))
                .extracting(Seen.Run::text)
                .containsExactly("Page 1 of 2", "Page 2 of 2");
    }

    private static double footTop(LaidOutLeaflet leaflet, int page) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.page() == page && run.leaf().isEmpty())
                .mapToDouble(run -> run.box().y())
                .min()
                .orElseThrow();
    }

    /** Returns a leaflet with all kinds of small print. */
    private static Draft everything() {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(30, 20));
        draft.organisation = "Families";
        draft.strapline = Optional.of("together");
        draft.subtitle = Optional.of(Text.of("A guide"));
        draft.footer = Text.of("Draft leaflet · leaflet · March 2026");
        draft.sources = List.of(Text.of("A study"));
        draft.colophon =
                List.of(new Edition.LabelledText(Text.of("Published"), Text.of("March 2026")));
        for (int i = 1; i <= 4; i++) {
            draft.charityStatement = new ArrayList<>(draft.charityStatement);
            draft.charityStatement.add(Text.of("Registered charity in Country: 100297" + i));
        }
        draft.helpline =
                Optional.of(
                        new Edition.HelplinePanel(
                                Text.of("Helpline"),
                                List.of(
                                        new Edition.ContactRow(
                                                Edition.ContactKind.PHONE,
                                                Text.of("Phone"),
                                                List.of(Text.of("01632 960142")),
                                                Optional.of(Text.of("free to call")))),
                                List.of(Draft.lines("note", 1))));
        Block.Item item = new Block.Item(List.of(Draft.lines("item", 1)));
        return draft.section(
                "Heading",
                Draft.lines("line", 2),
                new Block.Table(
                        Optional.of(Text.of("Caption")),
                        List.of(Text.of("Age"), Text.of("Feeds")),
                        List.of(List.of(Text.of("New"), Text.of("8"))),
                        true),
                new Block.Quote(List.of(Draft.lines("words", 1)), Optional.of(Text.of("A parent"))),
                new Block.QrCode("https://example.org/q", Text.of("Film")),
                new Block.ItemList(Block.ListKind.STEPS, Optional.empty(), 1, List.of(item, item)),
                Draft.callout(Draft.lines("advice", 1)),
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.of(Text.of("A caption")),
                        Optional.of(new Extent.Share(0.3))));
    }

    private static List<Double> sizes(LaidOutLeaflet leaflet) {
        List<Double> sizes = new ArrayList<>();
        for (Page page : leaflet.pages()) {
            for (PlacedItem item : page.items()) {
                item.accept(
                        new Seen.NothingOf() {
                            @Override
                            public Boolean textRun(PlacedItem.TextRun run) {
                                return sizes.add(run.run().sizePt());
                            }
                        });
            }
        }
        return sizes;
    }
}
