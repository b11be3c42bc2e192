package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.Text;

/** Where a table parts, and what of it stands on each page. */
class TableKeepsTest {
    @Test
    void keepsAShortTableWhole() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "row"))
                                .hasSize(4)
                                .containsOnly(Seen.pagesOf(leaflet, "first").get(0)),
                table(4));
    }

    @Test
    void goesOnWithATableWhileItsNextRowHasRoom() {
        EveryPlace.of(
                leaflet -> {
                    List<Integer> pages = Seen.pagesOf(leaflet, "row");
                    int last = pages.lastIndexOf(pages.get(0));
                    if (last == 11) {
                        return;
                    }
                    assertThat(pages.lastIndexOf(1) - last).as("no row alone").isGreaterThan(1);
                    assertThat(last).as("no row alone").isPositive();
                    if (last < 9) {
                        double height = baseline(leaflet, "row 2") - baseline(leaflet, "row 1");
                        double left = PageFill.empty(leaflet).get(0) / 100.0 * 700;
                        assertThat(left).as("empty below row " + (last + 1)).isLessThan(height);
                    }
                },
                table(12));
    }

    @Test
    void startsAPageAboveATableRatherThanInsideTheListBeforeIt() {
        LaidOutLeaflet leaflet =
                new Draft()
                        .section("", Draft.lines("above", 20))
                        .section("", Draft.list(Optional.empty(), "item", 8), table(9))
                        .layOut();

        assertThat(Seen.pagesOf(leaflet, "item")).hasSize(8).containsOnly(0);
        assertThat(Seen.pagesOf(leaflet, "row")).hasSize(9).containsOnly(1);
    }

    @Test
    void repeatsTheHeaderRowAsAnArtifact() {
        LaidOutLeaflet leaflet = new Draft().section("", table(90)).layOut();

        int pages = leaflet.pages().size();
        assertThat(pages).isGreaterThan(2);
        assertThat(Seen.pagesOf(leaflet, "first")).containsExactly(0);
        assertThat(Seen.runs(leaflet))
                .filteredOn(run -> run.text().equals("first") && run.leaf().isEmpty())
                .extracting(Seen.Run::page)
                .containsExactlyElementsOf(IntStream.range(1, pages).boxed().toList());
        assertThat(Seen.count(leaflet.root(), StructureType.TH)).isEqualTo(2);
        assertThat(Seen.pagesOf(leaflet, "row")).hasSize(90).isSorted();
    }

    private static double baseline(LaidOutLeaflet leaflet, String text) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    private static Block.Table table(int rows) {
        return new Block.Table(
                Optional.empty(),
                List.of(Text.of("first"), Text.of("second")),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(Text.of("row " + i), Text.of("value")))
                        .toList(),
                false);
    }
}
