package org.leafwright.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares a table's width among its columns as automatic layout does (CSS 2.1, 17.5.2.2), from the
 * least and the natural width of their cells. Columns of short cells get their natural width, so
 * that a time or a number stays on one line; those of longer text share the rest by how much they
 * hold, and then trade with each other as long as that makes the table less tall.
 */
final class ColumnWidths {
    /** What is traded at a time, in parts of the table's width, and how many of it at most. */
    private static final double TRADE = 1 / 48.0;

    private static final int TRADES_AT_ONCE = 8;

    private static final int ROUNDS = 24;

    /** Counts the lines of a cell in a column so wide, with padding. */
    interface LineCount {
        int of(int row, int column, double width);
    }

    private final int rows;
    private final LineCount lineCount;
    private final List<Map<Double, int[]>> counted = new ArrayList<>();
    private final double[] least;
    private final double[] natural;
    private final double room;

    /**
     * Takes what was measured, with padding.
     *
     * @param least the widest word of each column
     * @param natural the width of each column if no cell has more than one line
     */
    ColumnWidths(double[] least, double[] natural, int rows, LineCount lineCount, double room) {
        this.least = least.clone();
        this.natural = natural.clone();
        this.rows = rows;
        this.lineCount = lineCount;
        this.room = room;
    }

    /** Returns widths that fill the room. */
    double[] widths() {
        double leastSum = sum(least);
        double naturalSum = sum(natural);
        if (leastSum >= room) {
            return capped();
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
        trade(widths);
        return widths;
    }

    /** Gives columns their least width, but those that want most an equal share of the rest. */
    private double[] capped() {
        double[] widths = new double[least.length];
        boolean[] settled = new boolean[least.length];
        double free = room;
        for (int open = widths.length; open > 0; open--) {
            int next = narrowest(least, settled);
            widths[next] = Math.min(least[next], free / open);
            settled[next] = true;
            free -= widths[next];
        }
        return widths;
    }

    /** Moves width from column to column, each time the move that saves most lines. */
    private void trade(double[] widths) {
        int lines = lines(widths);
        for (int round = 0; round < ROUNDS; round++) {
            int from = -1;
            int to = -1;
            double moved = 0;
            for (int a = 0; a < widths.length; a++) {
                for (int b = 0; b < widths.length; b++) {
                    for (int n = 1; n <= TRADES_AT_ONCE && a != b; n++) {
                        double part = n * TRADE * room;
                        if (widths[a] - part < least[a]) {
                            break;
                        }
                        int then = linesAfter(widths, a, b, part);
                        if (then < lines) {
                            lines = then;
                            from = a;
                            to = b;
                            moved = part;
                        }
                    }
                }
            }
            if (from < 0) {
                return;
            }
            widths[from] -= moved;
            widths[to] += moved;
        }
    }

    private int linesAfter(double[] widths, int from, int to, double part) {
        widths[from] -= part;
        widths[to] += part;
        int lines = lines(widths);
        widths[from] += part;
        widths[to] -= part;
        return lines;
    }

    /** Returns how many lines the rows are tall, all together. */
    private int lines(double[] widths) {
        int[] tallest = new int[rows];
        for (int i = 0; i < widths.length; i++) {
            int[] counts = counts(i, widths[i]);
            for (int row = 0; row < rows; row++) {
                tallest[row] = Math.max(tallest[row], counts[row]);
            }
        }
        int lines = 0;
        for (int count : tallest) {
            lines += count;
        }
        return lines;
    }

    /** Returns for each row how many lines its cell has in a column so wide. */
    private int[] counts(int column, double width) {
        while (counted.size() <= column) {
            counted.add(new HashMap<>());
        }
        // A few widths are tried again and again.
        int[] known = counted.get(column).get(width);
        if (known != null) {
            return known;
        }
        int[] counts = new int[rows];
        for (int row = 0; row < rows; row++) {
            counts[row] = lineCount.of(row, column, width);
        }
        counted.get(column).put(width, counts);
        return counts;
    }

    /**
     * Gives columns no wider than an equal share of what is left their natural width, the narrowest
     * first, as each leaves more to the others.
     */
    private void settleShort(double[] widths, boolean[] settled) {
        for (int next = narrowest(natural, settled);
                next >= 0;
                next = narrowest(natural, settled)) {
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

    private static int narrowest(double[] widths, boolean[] settled) {
        int found = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!settled[i] && (found < 0 || widths[i] < widths[found])) {
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
