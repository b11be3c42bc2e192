package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.model.Block;
import org.leafwright.model.Text;

/** Tables of many columns. */
class TableColumnsTest {
    @ParameterizedTest
    @CsvSource({"8, 0", "25, 0", "35, 1"})
    void keepsTablesOfManyColumnsInsideTheirs(int columns, int warnings) {
        Draft draft = table(columns);

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).hasSize(warnings);
        assertThat(draft.problems.hasErrors()).isFalse();
        KeepsTest.assertInside(leaflet);
        double end =
                Seen.runs(leaflet).stream()
                        .filter(run -> run.text().startsWith("w"))
                        .mapToDouble(run -> run.box().right())
                        .max()
                        .orElseThrow();
        assertThat(end).as("15 mm from the paper").isLessThanOrEqualTo(595.3 - 42.5);
    }

    @Test
    void refusesATableOfMoreColumnsThanLettersFitInto() {
        Draft draft = table(90);
        draft.layOut();

        assertThat(draft.codes()).containsExactly(Code.TOO_LARGE);
        assertThat(draft.problems.hasErrors()).isTrue();
        assertThat(draft.problems.inFileOrder().get(0).message()).contains("90 columns");
    }

    private static Draft table(int columns) {
        List<Text> cells =
                IntStream.range(0, columns).mapToObj(i -> Text.of(i == 3 ? "word" : "w1")).toList();
        return new Draft()
                .section("", new Block.Table(Optional.empty(), cells, List.of(cells), false));
    }
}
