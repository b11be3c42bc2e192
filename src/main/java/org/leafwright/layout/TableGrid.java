package org.leafwright.layout;

import java.util.Arrays;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/**
 * How wide a table and its columns are. A table is as wide as the text, unless its words or what is
 * to be written into it ask for more; then it reaches into the margins.
 */
final class TableGrid {
    /** The length, in em, from which turned headings go over lines. */
    private static final double LONGEST_TURNED_EM = 9;

    private static final double SIDE_EM = 0.7;

    /** The part of a column that the padding on each side may take, where columns are many. */
    private static final double SIDE_SHARE = 0.2;

    /** What is left of the padding, in em, where words need more room. */
    private static final double LEAST_SIDE_EM = 0.2;

    /** The width, in em, at which text of several lines can be read. */
    private static final double COMFORTABLE_EM = 6;

    /** The room for writing in a column that is there for it. */
    private static final double WRITE_IN = 22 * PageSetup.MM;

    /** The longest mark of a chart, such as “yes”, in characters. */
    private static final int LONGEST_MARK = 3;

    private static final double ROUNDING = 0.01;

    private final Column column;
    private final double[] widths;
    private final double side;
    private final boolean fits;
    private final boolean[] turned;

    private TableGrid(Measured measured, Column column, double[] widths) {
        this.column = column;
        this.widths = widths;
        this.side = measured.side;
        this.fits = sum(measured.words) <= column.width() + ROUNDING;
        this.turned = measured.turned;
    }

    /**
     * Fits a table.
     *
     * @param rows all rows, the header too
     */
    static TableGrid of(Block.Table table, List<List<SetText>> rows, Column column) {
        Column widest = column.widened(column.reach());
        Measured measured = new Measured(table, rows, column, side(table, column));
        boolean narrow =
                table.look().widths().isEmpty()
                        ? sum(measured.comfortable) <= column.width() + ROUNDING
                        : sum(measured.least) <= column.width() + ROUNDING;
        if (narrow) {
            return measured.in(column);
        }
        Measured wide = new Measured(table, rows, widest, side(table, widest)).tightened(widest);
        double wished = Math.max(column.width(), sum(wide.natural));
        double reach = Math.min(column.reach(), (wished - column.width()) / 2);
        return wide.in(column.widened(reach));
    }

    private static double side(Block.Table table, Column column) {
        return Math.min(
                SIDE_EM * column.text().sizePt(), SIDE_SHARE * column.width() / table.width());
    }

    /** Returns the lines of a heading that is turned. */
    static List<SetLine> turned(SetText heading, Column column) {
        return heading.linesUnreported(
                Math.max(heading.wordWidth() + 1, LONGEST_TURNED_EM * column.text().sizePt()));
    }

    /** Returns where the table stands. */
    Column column() {
        return column;
    }

    /** Returns whether every word has room. */
    boolean fits() {
        return fits;
    }

    /** Returns the padding on each side of a cell. */
    double side() {
        return side;
    }

    /** Returns the width of a column, with padding. */
    double width(int index) {
        return widths[index];
    }

    /** Returns whether a heading is turned. */
    boolean isTurned(int index) {
        return turned[index];
    }

    /** Returns the room for text in a column. */
    double room(int index) {
        return Math.max(1, widths[index] - 2 * side);
    }

    /** The widths that cells ask for, with padding. */
    private static final class Measured {
        private final Block.Table table;
        private final List<List<SetText>> rows;
        private final double side;
        private final boolean[] turned;
        private final boolean[] toWriteIn;
        private final double[] words;
        private final double[] least;
        private final double[] comfortable;
        private final double[] natural;

        Measured(Block.Table table, List<List<SetText>> rows, Column column, double side) {
            int columns = table.width();
            this.table = table;
            this.rows = rows;
            this.side = side;
            turned = turnedHeadings(table, rows);
            toWriteIn = new boolean[columns];
            words = new double[columns];
            least = new double[columns];
            natural = new double[columns];
            comfortable = new double[columns];
            for (int r = 0; r < rows.size(); r++) {
                for (int i = 0; i < columns; i++) {
                    SetText cell = rows.get(r).get(i);
                    if (turned[i] && r == 0) {
                        double across = SetText.height(TableGrid.turned(cell, column)) + 2 * side;
                        words[i] = across;
                        least[i] = across;
                        natural[i] = across;
                        continue;
                    }
                    words[i] = Math.max(words[i], cell.wordWidth() + 2 * side);
                    least[i] = Math.max(least[i], cell.minimumWidth() + 2 * side);
                    natural[i] = Math.max(natural[i], cell.naturalWidth() + 2 * side);
                }
            }
            double read = COMFORTABLE_EM * column.text().sizePt() + 2 * side;
            boolean chart = table.look().turned() || isChart(table);
            for (int i = 0; i < columns; i++) {
                toWriteIn[i] = !chart && isEmpty(table, i);
                if (toWriteIn[i]) {
                    natural[i] = Math.max(natural[i], WRITE_IN + 2 * side);
                    comfortable[i] = Math.max(least[i], WRITE_IN + 2 * side);
                }
                comfortable[i] =
                        Math.max(comfortable[i], Math.min(natural[i], Math.max(least[i], read)));
            }
        }

        /** Returns the same with less padding, if words need its room. */
        Measured tightened(Column column) {
            double lack = (sum(words) - column.width()) / (2 * words.length);
            double spare = side - Math.min(side, LEAST_SIDE_EM * column.text().sizePt());
            return lack <= 0
                    ? this
                    : new Measured(table, rows, column, side - Math.min(spare, lack + ROUNDING));
        }

        TableGrid in(Column column) {
            double room = column.width();
            double[] floor = floor(room);
            double[] widths =
                    table.look().widths().isEmpty() || sum(floor) > room
                            ? new ColumnWidths(floor, natural, rows.size(), this::lineCount, room)
                                    .widths()
                            : shared(floor, room);
            return new TableGrid(this, column, widths);
        }

        /** Returns the most that every column can have at least. */
        private double[] floor(double room) {
            double free = room - sum(least);
            if (free < 0) {
                return words;
            }
            if (!table.look().widths().isEmpty()) {
                return least;
            }
            double[] floor = least.clone();
            double wished = 0;
            for (int i = 0; i < floor.length; i++) {
                wished += toWriteIn[i] ? comfortable[i] - least[i] : 0;
            }
            double part = Math.min(1, free / Math.max(wished, ROUNDING));
            for (int i = 0; i < floor.length; i++) {
                floor[i] += toWriteIn[i] ? part * (comfortable[i] - least[i]) : 0;
            }
            return floor;
        }

        private int lineCount(int row, int column, double width) {
            return turned[column] && row == 0
                    ? 1
                    : rows.get(row).get(column).lineCount(width - 2 * side);
        }

        /** Shares the room as the author asks, but for columns whose words need more. */
        private double[] shared(double[] floor, double room) {
            List<Double> shares = table.look().widths();
            double[] widths = new double[shares.size()];
            boolean[] settled = new boolean[shares.size()];
            double free = room;
            double open = 0;
            for (double share : shares) {
                open += share;
            }
            for (boolean changed = true; changed; ) {
                changed = false;
                for (int i = 0; i < widths.length && !changed; i++) {
                    if (!settled[i] && free * shares.get(i) / open < floor[i] - ROUNDING) {
                        widths[i] = Math.min(floor[i], Math.max(0, free));
                        settled[i] = true;
                        free -= widths[i];
                        open -= shares.get(i);
                        changed = true;
                    }
                }
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = settled[i] ? widths[i] : free * shares.get(i) / open;
            }
            return widths;
        }
    }

    /** Returns which headings are turned: all but that of a first column as wide as its own. */
    private static boolean[] turnedHeadings(Block.Table table, List<List<SetText>> rows) {
        boolean[] turned = new boolean[table.width()];
        if (!table.look().turned() || table.columns().isEmpty()) {
            return turned;
        }
        Arrays.fill(turned, true);
        double below = 0;
        for (List<SetText> row : rows.subList(1, rows.size())) {
            below = Math.max(below, row.get(0).naturalWidth());
        }
        turned[0] = !table.rowHeaders() && rows.get(0).get(0).naturalWidth() > below;
        return turned;
    }

    /** Returns whether all cells of a column are empty. */
    private static boolean isEmpty(Block.Table table, int column) {
        return table.rows().stream().allMatch(row -> isEmpty(row.get(column)));
    }

    /** Returns whether a table shows by marks what holds: empty cells say that it doesn't. */
    private static boolean isChart(Block.Table table) {
        for (int i = 0; i < table.width(); i++) {
            int column = i;
            List<String> filled =
                    table.rows().stream()
                            .filter(row -> !isEmpty(row.get(column)))
                            .map(row -> row.get(column).plain().strip())
                            .toList();
            if (!filled.isEmpty()
                    && filled.size() < table.rows().size()
                    && filled.stream().allMatch(cell -> cell.length() <= LONGEST_MARK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(Text cell) {
        return cell.plain().isBlank();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
