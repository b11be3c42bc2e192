package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.Text;

/** What those who listen hear of panels, lists and pictures besides the author's words. */
class SpokenMarksTest {
    @Test
    void drawsTicksThatNobodyHears() {
        LaidOutLeaflet leaflet = new Draft().section("", list(Block.ListKind.BENEFITS)).layOut();

        assertThat(Seen.elements(leaflet.root(), StructureType.LI)).hasSize(3);
        assertThat(Seen.count(leaflet.root(), StructureType.LBL)).isZero();
        assertThat(content(leaflet)).containsExactly("Title", "item 1", "item 2", "item 3");
    }

    @Test
    void labelsItemsWithTheirNumbersAndBullets() {
        LaidOutLeaflet leaflet =
                new Draft()
                        .section("", list(Block.ListKind.STEPS), list(Block.ListKind.BULLETS))
                        .layOut();

        assertThat(Seen.count(leaflet.root(), StructureType.LBL)).isEqualTo(6);
    }

    @Test
    void partsTheKindOfACalloutFromItsHeading() {
        LaidOutLeaflet leaflet =
                new Draft().section("Part", Draft.callout(Draft.lines("body", 1))).layOut();

        assertThat(content(leaflet))
                .containsExactly("Title", "Part", "Warning: ", "panel head", "body 1");
        assertThat(headings(leaflet)).containsExactly("1 Title", "2 Part", "3 Warning: panel head");
        assertThat(Seen.count(leaflet.root(), StructureType.H3)).isEqualTo(1);
    }

    @Test
    void makesTheKindTheHeadingOfACalloutWithoutOne() {
        Block bare =
                new Block.Callout(
                        Block.CalloutKind.WARNING,
                        Optional.empty(),
                        List.of(Draft.lines("body", 1), new Block.Subheading(3, Text.of("inner"))));

        LaidOutLeaflet leaflet = new Draft().section("Part", bare).layOut();

        assertThat(headings(leaflet)).containsExactly("1 Title", "2 Part", "3 Warning", "4 inner");
        assertThat(Seen.count(leaflet.root(), StructureType.H3)).isEqualTo(1);
    }

    private static List<String> headings(LaidOutLeaflet leaflet) {
        return leaflet.outline().stream().map(e -> e.level() + " " + e.title()).toList();
    }

    private static List<String> content(LaidOutLeaflet leaflet) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.leaf().isPresent())
                .map(Seen.Run::text)
                .filter(text -> !text.equals("Leaflet"))
                .toList();
    }

    private static Block list(Block.ListKind kind) {
        Block.ItemList bullets = Draft.list(Optional.empty(), "item", 3);
        return new Block.ItemList(kind, Optional.empty(), 1, bullets.items());
    }
}
