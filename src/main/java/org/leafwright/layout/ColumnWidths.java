package org.leafwright.layout;

import java.util.List;

/**
 * Shares a table's width among its columns as automatic layout does (CSS 2.1, 17.5.2.2), from the
 * least and the natural width of their cells. Columns of short cells get their natural width, so
 * that a time or a number stays on one line; those of longer text share the rest by how much they
 * hold, so that their cells come out about equally tall.
 */
final class ColumnWidths {
    private final double[] least;
    private final double[] natural;
    private final double room;

    /**
     * Measures the cells.
     *
     * @param rows all rows, the header too
     * @param side the padding on each side of a cell
     * @param room the table's width
     */
    ColumnWidths(List<List<SetText>> rows, double side, double room) {
        int columns = 0;
        for (List<SetText> row : rows) {
            columns = Math.max(columns, row.size());
        }
        least = new double[columns];
        natural = new double[columns];
        this.room = room;
        for (List<SetText> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                least[i] = Math.max(least[i], row.get(i).minimumWidth() + 2 * side);
                natural[i] = Math.max(natural[i], row.get(i).naturalWidth() + 2 * side);
            }
        }
    }

    ColumnWidths(double[] least, double[] natural, double room) {
        this.least = least;
        this.natural = natural;
        this.room = room;
    }

    /** Returns whether every word has room. */
    boolean fits() {
        return sum(least) <= room + 0.01;
    }

    /** Returns widths that fill the room. */
    double[] widths() {
        double leastSum = sum(least);
        double naturalSum = sum(natural);
        if (leastSum >= room) {
            return scaled(least, room / leastSum);
        }
        if (naturalSum <= room) {
            return scaled(natural, room / naturalSum);
        }
        double[] widths = new double[least.length];
        boolean[] settled = new boolean[least.length];
        settleShort(widths, settled);
        settleWide(widths, settled);
        double free = room - settledSum(widths, settled);
        double wanted = openSum(natural, settled);
        for (int i = 0; i < widths.length; i++) {
            if (!settled[i]) {
                widths[i] = free * natural[i] / wanted;
            }
        }
        return widths;
    }

    /**
     * Gives columns no wider than an equal share of what is left their natural width, the narrowest
     * first, as each leaves more to the others.
     */
    private void settleShort(double[] widths, boolean[] settled) {
        for (int next = narrowest(settled); next >= 0; next = narrowest(settled)) {
            int open = 0;
            double leastOfOthers = 0;
            for (int i = 0; i < widths.length; i++) {
                if (!settled[i]) {
                    open++;
                    leastOfOthers += i == next ? 0 : least[i];
                }
            }
            double free = room - settledSum(widths, settled);
            if (natural[next] > free / open || natural[next] + leastOfOthers > free) {
                return;
            }
            widths[next] = natural[next];
            settled[next] = true;
        }
    }

    /** Gives columns their least width whose share by content would be less. */
    private void settleWide(double[] widths, boolean[] settled) {
        boolean changed = true;
        while (changed) {
            changed = false;
            double share = (room - settledSum(widths, settled)) / openSum(natural, settled);
            for (int i = 0; i < widths.length && !changed; i++) {
                if (!settled[i] && natural[i] * share < least[i]) {
                    widths[i] = least[i];
                    settled[i] = true;
                    changed = true;
                }
            }
        }
    }

    private int narrowest(boolean[] settled) {
        int found = -1;
        for (int i = 0; i < natural.length; i++) {
            if (!settled[i] && (found < 0 || natural[i] < natural[found])) {
                found = i;
            }
        }
        return found;
    }

    private static double settledSum(double[] widths, boolean[] settled) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += settled[i] ? widths[i] : 0;
        }
        return sum;
    }

    private static double openSum(double[] widths, boolean[] settled) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += settled[i] ? 0 : widths[i];
        }
        return sum;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    private static double[] scaled(double[] widths, double factor) {
        double[] scaled = new double[widths.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = widths[i] * factor;
        }
        return scaled;
    }
}
