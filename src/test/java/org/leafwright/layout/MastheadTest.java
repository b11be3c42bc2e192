package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** The head of the first page, with words of any length. */
class MastheadTest {
    private static final PageSetup A6 = new PageSetup(297.6, 419.5, OptionalInt.empty());

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 14, 20, 30})
    void keepsItsPaddingHoweverLongTheTitle(int words) {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.page = A6;
        draft.title = "Travelling ".repeat(words).strip();
        draft.subtitle = Optional.of(Text.of("A subtitle of several words ".repeat(4).strip()));

        LaidOutLeaflet leaflet = draft.layOut();

        Rect band = band(leaflet.pages().get(0));
        List<Seen.Run> runs =
                Seen.runs(leaflet).stream()
                        .filter(run -> run.page() == 0 && run.leaf().isPresent())
                        .filter(run -> !run.text().startsWith("line"))
                        .toList();
        double first = runs.stream().mapToDouble(run -> run.box().y()).min().orElseThrow();
        double last = runs.stream().mapToDouble(run -> run.box().bottom()).max().orElseThrow();
        assertThat(first - band.y()).isGreaterThan(12);
        assertThat(band.bottom() - last).isGreaterThan(12);
        assertThat(
                        Seen.runs(leaflet).stream()
                                .filter(run -> run.leaf().isPresent())
                                .mapToLong(run -> run.text().split("Travelling", -1).length - 1)
                                .sum())
                .isEqualTo(words);
        KeepsTest.assertInside(leaflet);
    }

    @Test
    void leavesNoShortWordAloneOnALineOfTheTitle() {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.title = "Gastroenterology or hospitalisation";

        assertThat(Seen.runs(draft.layOut()))
                .extracting(run -> run.text().strip())
                .contains("Gastroenterology", "or hospitalisation");
    }

    @Test
    void movesASubtitleAsAWholeWhereAPageCannotHoldAll() {
        for (int words = 1; words < 40; words++) {
            Draft draft = new Draft().section("", Draft.lines("line", 1));
            draft.page = A6;
            draft.title = "Travelling ".repeat(words).strip();
            draft.subtitle = Optional.of(Draft.text("sub", 4));

            List<Integer> pages = Seen.pagesOf(draft.layOut(), "sub");

            assertThat(pages).as("%d words", words).hasSize(4).containsOnly(pages.get(0));
        }
    }

    @Test
    void setsTheStraplineBelowANameOfSeveralLines() {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.organisation = "The Association of Families in the Northern Isles ".repeat(3).strip();
        draft.strapline = Optional.of("together");

        List<Seen.Run> runs = Seen.runs(draft.layOut());

        List<Seen.Run> name =
                runs.stream().filter(run -> run.box().y() < strapline(runs).box().y()).toList();
        assertThat(name).hasSizeGreaterThan(1);
        assertThat(strapline(runs).box().x()).isEqualTo(name.get(0).box().x());
    }

    @Test
    void setsTheStraplineBesideANameOfOneLine() {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.organisation = "Families";
        draft.strapline = Optional.of("together");

        List<Seen.Run> runs = Seen.runs(draft.layOut());

        assertThat(strapline(runs).box().x()).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 60})
    void losesNoWordOfATallStraplineBesideAName(int words) {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.page = A6;
        draft.organisation = "Families";
        draft.strapline = Optional.of("together ".repeat(words).strip());

        assertThat(
                        Seen.runs(draft.layOut()).stream()
                                .mapToLong(run -> run.text().split("together", -1).length - 1)
                                .sum())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 60, 200})
    void losesNoWordOfANameTallerThanAPage(int words) {
        Draft draft = new Draft().section("", Draft.lines("line", 1));
        draft.page = A6;
        draft.organisation = "Associationists ".repeat(words).strip();
        draft.strapline = Optional.of("together");

        LaidOutLeaflet leaflet = draft.layOut();

        List<Seen.Run> content =
                Seen.runs(leaflet).stream().filter(run -> run.leaf().isPresent()).toList();
        assertThat(
                        content.stream()
                                .mapToLong(run -> run.text().split("Associ", -1).length - 1)
                                .sum())
                .isEqualTo(words);
        assertThat(content).allMatch(run -> run.box().bottom() < 380);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x12355b, 0xf5d76e})
    void leavesWordsTheirRoomBesideTheArcs(int primary) {
        for (PageSetup page : List.of(PageSetup.A4, A6)) {
            for (int words = 1; words < 30; words += 2) {
                for (boolean rightToLeft : new boolean[] {false, true}) {
                    Draft draft = new Draft().section("", Draft.lines("line", 1));
                    draft.page = page;
                    draft.rightToLeft = rightToLeft;
                    draft.title = "Hours of sleep ".repeat(words).strip();
                    draft.subtitle = Optional.of(Text.of("A subtitle that goes on".repeat(2)));
                    draft.colours =
                            new Brand.Colours(
                                    Optional.of(
                                            new Colour(
                                                    primary >> 16,
                                                    primary >> 8 & 0xff,
                                                    primary & 0xff)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty());

                    LaidOutLeaflet leaflet = draft.layOut();

                    List<Arc> arcs = arcs(leaflet.pages().get(0));
                    assertThat(arcs).hasSize(2);
                    for (Seen.Run run : Seen.runs(leaflet)) {
                        if (run.page() == 0 && run.leaf().isPresent()) {
                            assertThat(arcs)
                                    .as("%s, %d words", run.text(), words)
                                    .allMatch(arc -> arc.distance(run.box()) > arc.radius);
                        }
                    }
                }
            }
        }
    }

    /** A quarter circle. */
    private record Arc(double x, double y, double radius) {
        double distance(Rect box) {
            double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
            double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
            return Math.hypot(dx, dy);
        }
    }

    private static List<Arc> arcs(Page page) {
        List<Arc> arcs = new ArrayList<>();
        for (PlacedItem item : page.items()) {
            item.accept(
                    new Seen.NothingOf() {
                        @Override
                        public Boolean fill(PlacedItem.Fill fill) {
                            List<VectorPath.Segment> path = fill.path().segments();
                            return path.size() == 4
                                    && path.get(0) instanceof VectorPath.Move centre
                                    && path.get(1) instanceof VectorPath.LineTo end
                                    && path.get(2) instanceof VectorPath.CurveTo
                                    && arcs.add(
                                            new Arc(
                                                    centre.x(),
                                                    centre.y(),
                                                    Math.abs(centre.x() - end.x())));
                        }
                    });
        }
        return arcs;
    }

    private static Seen.Run strapline(List<Seen.Run> runs) {
        return runs.stream().filter(run -> run.text().equals("together")).findFirst().orElseThrow();
    }

    /** Returns the tallest fill from edge to edge of a page. */
    private static Rect band(Page page) {
        List<Rect> bands = new ArrayList<>();
        page.items()
                .forEach(
                        item ->
                                item.accept(
                                        new Seen.NothingOf() {
                                            @Override
                                            public Boolean fill(PlacedItem.Fill fill) {
                                                Rect box = Bounds.of(fill.path());
                                                return box.width() >= page.widthPt()
                                                        && bands.add(box);
                                            }
                                        }));
        return bands.stream().max(Comparator.comparingDouble(Rect::height)).orElseThrow();
    }
}
