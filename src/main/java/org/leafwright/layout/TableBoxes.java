package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;

/** Tables: columns as wide as their content asks, a header row that repeats on each page. */
final class TableBoxes {
    /** The part of a page that a header row may take to be printed on each. */
    private static final double LARGEST_REPEATED = 0.3;

    /** The part of a page from which a row may be parted between its lines. */
    private static final double LARGEST_WHOLE = 0.4;

    private static final double ROUNDING = 0.01;

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final Column column;
    private final Block.Table table;
    private final TableCells cells;

    TableBoxes(BlockBoxes blocks, Block.Table table) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.column = blocks.column();
        this.table = table;
        this.cells = new TableCells(setting, column, table);
    }

    void add() {
        Branch branch = blocks.branch().add(StructureType.TABLE);
        if (table.caption().isPresent()) {
            flow.space(setting.units(4));
        } else {
            flow.spaceAboveEdge(setting.units(4), setting.units(3));
        }
        Optional<SetText> caption = table.caption().map(text -> caption(text, branch));
        Optional<List<TableCell>> head =
                table.columns().isEmpty()
                        ? Optional.empty()
                        : Optional.of(cells.head(branch.add(StructureType.T_HEAD)));
        Branch body = branch.add(StructureType.T_BODY);
        List<List<TableCell>> rows = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            rows.add(cells.row(row, rows.size(), body));
        }
        TableGrid grid = grid(head, rows);
        caption.ifPresent(text -> addCaption(text, grid.column()));

        Colour headColour = column.ink().label();
        // From right to left figures end at the edge where other text starts.
        boolean[] ranged =
                blocks.rightToLeft() ? new boolean[table.width()] : FigureColumns.of(table);
        Optional<TableRow> header = head.map(row -> row(row, grid, ranged, 0, true));
        boolean repeats =
                header.isPresent() && header.get().height() <= flow.pageHeight() * LARGEST_REPEATED;
        flow.open(
                new TableFrame(
                        repeats
                                ? head.map(
                                        row -> row(TableCell.furniture(row), grid, ranged, 0, true))
                                : Optional.empty(),
                        header.isEmpty(),
                        grid.column().start(),
                        grid.column().width(),
                        headColour,
                        column.text().sizePt() / 12));
        if (header.isPresent()) {
            addRow(header.get(), headColour, grid.column());
            flow.keep();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i == rows.size() - 1 && rows.size() > 2) {
                flow.keep();
            } else if (i == 1) {
                flow.breakCost(PageBreaker.LONE_ROW);
            }
            flow.breakCost(PageBreaker.BETWEEN_ROWS);
            TableRow row = row(rows.get(i), grid, ranged, least(table.rows().get(i)), false);
            if (row.height() > flow.room()) {
                warnTooTall(table.rows().get(i), row);
            }
            addRow(row, cells.ink(i).paper(), grid.column());
        }
        flow.close();
        notes(grid.column());
        flow.space(setting.units(4));
    }

    /** Returns the least height of a row, which those have that are there to be written in. */
    private double least(List<Text> row) {
        boolean holdsEmpty = row.stream().anyMatch(text -> text.plain().isBlank());
        return holdsEmpty ? table.look().writeInPt().orElse(0.0) : 0;
    }

    /** Adds what the marks in the cells stand for, on the page of the last row. */
    private void notes(Column wide) {
        for (Text note : table.notes()) {
            flow.spaceExactly(setting.units(1));
            flow.keep();
            blocks.in(wide, blocks.branch())
                    .text(
                            note,
                            setting.type().small(),
                            column.ink().text(),
                            blocks.branch().add(StructureType.P));
        }
    }

    private SetText caption(Text caption, Branch branch) {
        return setting.setter()
                .set(
                        caption,
                        column.text().bold().balance(),
                        column.ink().label(),
                        column.ink().link(),
                        branch.add(StructureType.CAPTION));
    }

    private void addCaption(SetText caption, Column wide) {
        flow.lines(caption.lines(wide.width()), wide.start());
        flow.keep();
        flow.spaceExactly(setting.units(2));
    }

    private TableGrid grid(Optional<List<TableCell>> head, List<List<TableCell>> rows) {
        List<List<SetText>> all = new ArrayList<>();
        head.ifPresent(row -> all.add(TableCell.texts(row)));
        for (List<TableCell> row : rows) {
            all.add(TableCell.texts(row));
        }
        TableGrid grid = TableGrid.of(table, all, column);
        if (!grid.fits()) {
            reportTooWide(all, grid);
        }
        return grid;
    }

    /** Says once that words are broken, at the widest of them, or that not even letters fit. */
    private void reportTooWide(List<List<SetText>> rows, TableGrid grid) {
        Optional<Position> place = setting.positions().of(table);
        String widest = "";
        double width = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < rows.get(r).size(); i++) {
                SetText text = rows.get(r).get(i);
                if (r == 0 && grid.isTurned(i)) {
                    continue;
                }
                List<SetLine> lines = text.linesUnreported(grid.room(i));
                if (SetText.width(lines) > grid.room(i) + ROUNDING) {
                    setting.refuseTooLarge(
                            setting.positions().of(table),
                            "The table has "
                                    + table.width()
                                    + " columns, too many for letters to fit into them",
                            "Make several tables of it, or turn its rows into columns");
                    return;
                }
                List<BrokenWord> broken = BrokenWord.in(lines);
                double word = text.wordWidth();
                if (!broken.isEmpty() && word > Math.max(width, grid.room(i) + ROUNDING)) {
                    width = word;
                    widest = broken.get(0).word();
                    place = text.origin().place(broken.get(0));
                }
            }
        }
        if (widest.isEmpty()) {
            return;
        }
        setting.warnTooLarge(
                place,
                "The table is too wide for the page, so words in it are broken, such as "
                        + Quoted.of(widest),
                "Use fewer columns or shorter words");
    }

    private TableRow row(
            List<TableCell> texts, TableGrid grid, boolean[] ranged, double least, boolean header) {
        List<TableRow.Cell> set = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < texts.size(); i++) {
            double room = grid.room(i);
            SetText text = texts.get(i).text();
            boolean turned = header && grid.isTurned(i);
            // A table that is too wide says so once, not for each cell.
            List<SetLine> lines =
                    turned ? TableGrid.turned(text, column) : text.linesUnreported(room);
            Optional<Role> blank =
                    lines.isEmpty() ? texts.get(i).element().map(Branch::leaf) : Optional.empty();
            set.add(new TableRow.Cell(x + grid.side(), room, ranged[i], turned, lines, blank));
            x += grid.width(i);
        }
        double padding = setting.units(1);
        return new TableRow(set, padding, Math.max(least, column.text().leadingPt() + 2 * padding));
    }

    /** Says that a row is parted, at its tallest cell. */
    private void warnTooTall(List<Text> texts, TableRow row) {
        int tallest = 0;
        for (int i = 1; i < texts.size(); i++) {
            if (row.cells().get(i).lines().size() > row.cells().get(tallest).lines().size()) {
                tallest = i;
            }
        }
        setting.warnTooLarge(
                texts.get(tallest),
                "This row of the table is taller than a page and is parted between its lines",
                "Share its text among several rows, or put it below the table");
    }

    private void addRow(TableRow row, Colour ground, Column wide) {
        if (row.isTurned() || row.height() <= flow.pageHeight() * LARGEST_WHOLE) {
            flow.box(
                    row.height(),
                    row.baseline(),
                    (canvas, top) -> row.draw(canvas, wide.start(), top, wide.width(), ground));
            return;
        }
        RowFrame frame = new RowFrame(wide.start(), wide.width(), row.padding(), ground);
        flow.open(frame);
        List<TableRow> slices = row.slices();
        for (int i = 0; i < slices.size(); i++) {
            TableRow slice = slices.get(i);
            if (i == 1 || (i > 0 && i == slices.size() - 1)) {
                flow.keep();
            } else if (i > 0) {
                flow.breakCost(PageBreaker.INSIDE_ROW);
            }
            flow.box(slice.height(), slice.baseline(), (canvas, top) -> frame.take(slice, top));
        }
        flow.close();
    }
}
