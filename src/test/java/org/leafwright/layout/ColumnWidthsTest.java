package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {
    private static final double ROOM = 400;

    @Test
    void keepsShortColumnsOnOneLine() {
        assertThat(widths(new double[] {40, 60, 60}, new double[] {90, 600, 300}))
                .containsExactly(
                        new double[] {90, 310 * 600 / 900.0, 310 * 300 / 900.0}, within(0.01));
    }

    @Test
    void sharesTheRestByContentButPartsNoWord() {
        assertThat(widths(new double[] {120, 50, 50}, new double[] {150, 150, 1200}))
                .containsExactly(new double[] {120, 50, 230}, within(0.01));
    }

    @Test
    void spreadsATableOfShortCellsOverTheWholeWidth() {
        assertThat(widths(new double[] {20, 20}, new double[] {50, 150}))
                .containsExactly(new double[] {100, 300}, within(0.01));
    }

    @Test
    void tradesWidthWhereThatMakesTheTableLessTall() {
        double[] least = {60, 80, 80};
        double[][] cells = {{100, 100, 480}, {170, 130, 200}, {170, 180, 210}, {160, 170, 200}};

        double[] widths = widths(least, cells);

        // By content alone the first column would get 82, and three of its cells three lines.
        assertThat(widths[0]).isGreaterThan(89);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(ROOM, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void fillsTheRoomAndPartsNoWordWhereNoneMustBe(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int columns = 1 + random.nextInt(6);
            double[] least = new double[columns];
            double[] natural = new double[columns];
            for (int i = 0; i < columns; i++) {
                least[i] = 5 + random.nextInt(90);
                natural[i] = least[i] + random.nextInt(500);
            }
            double[] widths = widths(least, natural);

            assertThat(Arrays.stream(widths).sum()).isCloseTo(ROOM, within(0.01));
            if (Arrays.stream(least).sum() <= ROOM) {
                for (int i = 0; i < columns; i++) {
                    assertThat(widths[i]).isGreaterThanOrEqualTo(least[i] - 0.01);
                }
            }
        }
    }

    private static double[] widths(double[] least, double[] natural) {
        return widths(least, new double[][] {natural});
    }

    /** Returns the widths for cells that are filled to the last hair. */
    private static double[] widths(double[] least, double[][] cells) {
        double[] natural = new double[least.length];
        for (double[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                natural[i] = Math.max(natural[i], row[i]);
            }
        }
        return new ColumnWidths(
                        least,
                        natural,
                        cells.length,
                        (row, column, width) -> (int) Math.ceil(cells[row][column] / width - 1e-6),
                        ROOM)
                .widths();
    }
}
