package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** Tables without a header row, with notes, and with rows to write in. */
class TableFormTest {
    @Test
    void hasNoHeaderRowWithoutColumns() {
        LaidOutLeaflet leaflet = laidOut(table(cells(), List.of()));

        assertThat(Seen.count(leaflet.root(), StructureType.T_HEAD)).isZero();
        assertThat(Seen.count(leaflet.root(), StructureType.TR)).isEqualTo(2);
        assertThat(Seen.count(leaflet.root(), StructureType.TH)).isEqualTo(2);
    }

    @Test
    void hasNoHeaderRowIfAllHeadingsAreEmpty() {
        assertThat(TagDump.of(laidOut(table(cells("", " "), List.of()))))
                .isEqualTo(TagDump.of(laidOut(table(cells(), List.of()))));
    }

    @Test
    void putsNotesBelowTheTableOnThePageOfItsLastRow() {
        EveryPlace.of(
                leaflet ->
                        assertThat(Seen.pagesOf(leaflet, "note"))
                                .hasSize(2)
                                .containsOnly(Seen.pagesOf(leaflet, "second").get(0)),
                table(cells("What", "How"), cells("note one", "note two")));
    }

    @Test
    void givesRowsWithEmptyCellsTheHeightToWriteIn() {
        Block.Table plain = table(cells("What", "How"), List.of());
        Block.TableLook look =
                new Block.TableLook(List.of(), false, Optional.of(20 * PageSetup.MM));
        Block.Table toWriteIn =
                new Block.Table(
                        plain.caption(),
                        plain.columns(),
                        List.of(cells("first", "1"), cells("second", ""), cells("third", "3")),
                        false,
                        look,
                        List.of());

        LaidOutLeaflet leaflet = laidOut(toWriteIn);

        assertThat(baseline(leaflet, "third") - baseline(leaflet, "second"))
                .isCloseTo(20 * PageSetup.MM, within(0.01));
        assertThat(baseline(leaflet, "second") - baseline(leaflet, "first"))
                .isLessThan(10 * PageSetup.MM);
    }

    private static double baseline(LaidOutLeaflet leaflet, String text) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    private static LaidOutLeaflet laidOut(Block.Table table) {
        return new Draft().section("", table).layOut();
    }

    private static Block.Table table(List<Text> columns, List<Text> notes) {
        return new Block.Table(
                Optional.empty(),
                columns,
                List.of(cells("first", "1"), cells("second", "2")),
                true,
                Block.TableLook.USUAL,
                notes);
    }

    private static List<Text> cells(String... cells) {
        return Stream.of(cells).map(Text::of).toList();
    }
}
