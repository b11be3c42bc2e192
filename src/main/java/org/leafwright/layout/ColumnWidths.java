package org.leafwright.layout;

import java.util.Arrays;
import java.util.List;

/** Shares a table's width among its columns by what their cells need. */
final class ColumnWidths {
    /** A column wants no more than this part of the table before others have what they want. */
    private static final double LARGEST_WISH = 0.6;

    private final double[] least;
    private final double[] wished;
    private final double room;

    /**
     * Measures the cells.
     *
     * @param rows all rows, the header too
     * @param side the padding on each side of a cell
     * @param room the table's width
     */
    ColumnWidths(List<List<SetText>> rows, double side, double room) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        least = new double[columns];
        wished = new double[columns];
        this.room = room;
        for (List<SetText> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                least[i] = Math.max(least[i], row.get(i).minimumWidth() + 2 * side);
                double natural =
                        Math.min(row.get(i).naturalWidth() + 2 * side, room * LARGEST_WISH);
                wished[i] = Math.max(Math.max(least[i], wished[i]), natural);
            }
        }
    }

    /** Returns whether every word has room. */
    boolean fits() {
        return Arrays.stream(least).sum() <= room + 0.01;
    }

    /** Returns widths that fill the room. */
    double[] widths() {
        double leastSum = Arrays.stream(least).sum();
        double wishedSum = Arrays.stream(wished).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (leastSum >= room) {
                widths[i] = least[i] * room / leastSum;
            } else if (wishedSum > room) {
                widths[i] =
                        least[i]
                                + (wished[i] - least[i])
                                        * (room - leastSum)
                                        / (wishedSum - leastSum);
            } else {
                widths[i] = wished[i] * room / wishedSum;
            }
        }
        return widths;
    }
}
