package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** A QR code with its words. */
class QrBoxesTest {
    private static final double QUIET_MODULES = 4;

    @Test
    void hasAQuietZoneOfItsOwnOnlyOnAColouredPanel() {
        Block code = code(Text.of("Watch the film"));
        Page onPanel = new Draft().section("", Draft.callout(code)).layOut().pages().get(0);
        Rect drawn = drawn(onPanel);
        double quiet = QUIET_MODULES * module(onPanel) - 0.01;
        assertThat(fills(onPanel, Colour.WHITE))
                .anyMatch(
                        box ->
                                drawn.x() - box.x() >= quiet
                                        && drawn.y() - box.y() >= quiet
                                        && box.right() - drawn.right() >= quiet
                                        && box.bottom() - drawn.bottom() >= quiet);

        Page onPaper = new Draft().section("", code).layOut().pages().get(0);
        assertThat(fills(onPaper, Colour.WHITE)).isEmpty();
    }

    @Test
    void printsItsAddressOnceWhereItsWordsHoldIt() {
        assertThat(addresses("Watch the film")).isEqualTo(1);
        assertThat(addresses("Watch example.org/film")).isEqualTo(1);
    }

    private static long addresses(String words) {
        LaidOutLeaflet leaflet = new Draft().section("", code(Text.of(words))).layOut();
        return Seen.runs(leaflet).stream()
                .filter(run -> run.text().contains("example.org/film"))
                .count();
    }

    @Test
    void keepsItsWordsBelowItOnItsPage() {
        for (int above = 1; above <= 30; above++) {
            Draft draft = new Draft();
            draft.page = new PageSetup(210, 420, OptionalInt.empty());
            LaidOutLeaflet leaflet =
                    draft.section(
                                    "",
                                    Draft.lines("above", above),
                                    code(Draft.text("word", 6)),
                                    Draft.lines("below", 20))
                            .layOut();
            List<Integer> pages = Seen.pagesOf(leaflet, "word");
            assertThat(pages).hasSize(6).containsOnly(pages.get(0));
            assertThat(fills(leaflet.pages().get(pages.get(0)), Colour.BLACK)).hasSize(1);
        }
    }

    private static Block code(Text words) {
        return new Block.QrCode("https://example.org/film", words);
    }

    private static Rect drawn(Page page) {
        List<Rect> black = fills(page, Colour.BLACK);
        assertThat(black).hasSize(1);
        return black.get(0);
    }

    /** Returns the side of a module: a seventh of the finder pattern that the path starts with. */
    private static double module(Page page) {
        List<Double> modules = new ArrayList<>();
        page.items()
                .forEach(
                        item ->
                                item.accept(
                                        new Seen.NothingOf() {
                                            @Override
                                            public Boolean fill(PlacedItem.Fill fill) {
                                                VectorPath first =
                                                        new VectorPath(
                                                                fill.path().segments().stream()
                                                                        .limit(5)
                                                                        .toList());
                                                return fill.colour().equals(Colour.BLACK)
                                                        && modules.add(
                                                                Bounds.of(first).width() / 7);
                                            }
                                        }));
        return modules.get(0);
    }

    /** Returns the boxes of what is filled with a colour. */
    private static List<Rect> fills(Page page, Colour colour) {
        List<Rect> boxes = new ArrayList<>();
        page.items()
                .forEach(
                        item ->
                                item.accept(
                                        new Seen.NothingOf() {
                                            @Override
                                            public Boolean fill(PlacedItem.Fill fill) {
                                                return fill.colour().equals(colour)
                                                        && boxes.add(Bounds.of(fill.path()));
                                            }
                                        }));
        return boxes;
    }
}
