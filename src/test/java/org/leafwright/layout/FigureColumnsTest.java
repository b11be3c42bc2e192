package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.model.Block;
import org.leafwright.model.Text;

class FigureColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12        | 7         | true
                    £1.50     | £12       | true
                    500 mg    | 1 g       | true
                    ١٢        | ٧         | true
                    12        | none      | false
                    at 9      | 10        | false
                    6 months  | 12 months | false
                    0808      | 0500      | false
                    """)
    void areThoseWhoseCellsAreAllNumbers(String first, String second, boolean figures) {
        assertThat(FigureColumns.of(table(false, first, second))).containsExactly(figures);
    }

    @Test
    void areNoColumnsOfOneRowOrOfRowHeaders() {
        assertThat(FigureColumns.of(table(false, "12"))).containsExactly(false);
        assertThat(FigureColumns.of(table(true, "12", "7"))).containsExactly(false);
    }

    private static Block.Table table(boolean rowHeaders, String... cells) {
        return new Block.Table(
                Optional.empty(),
                List.of(Text.of("column")),
                Arrays.stream(cells).map(cell -> List.of(Text.of(cell))).toList(),
                rowHeaders);
    }
}
