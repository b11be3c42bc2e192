package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Turns tables that were drawn with bars into the model's. */
final class MarkdownTables {
    private final MarkdownSource source;

    MarkdownTables(MarkdownSource source) {
        this.source = source;
    }

    /** Reads a table; where the first heading is empty, each row has one. */
    Optional<Block> table(Node table) {
        List<Text> columns = new ArrayList<>();
        List<List<Text>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    columns.addAll(cells(row));
                } else if (part instanceof TableBody) {
                    check(row, columns.size());
                    rows.add(cells(row));
                }
            }
        }
        if (rows.isEmpty()) {
            source.refuse(
                    table,
                    "This table has no rows",
                    "Write them below the line of ---, with | between their cells");
            return Optional.empty();
        }
        boolean rowHeaders = columns.get(0).inlines().isEmpty();
        return Optional.of(
                source.at(table, new Block.Table(Optional.empty(), columns, rows, rowHeaders)));
    }

    private List<Text> cells(Node row) {
        List<Text> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            List<Inline> inlines = source.inlines(cell);
            cells.add(source.at(cell, new Text(inlines)));
        }
        return cells;
    }

    /**
     * The parser leaves out cells past the last column, and takes a line without bars for a row.
     */
    private void check(Node row, int columns) {
        String line = source.written(row).strip();
        int cells = count(line);
        if (cells > columns) {
            source.refuse(
                    row,
                    "This row has " + cells + " cells, but the table has " + columns + " columns",
                    "Remove a cell, add a column, or write \\| for a bar in a cell");
        } else if (cells == 1 && columns > 1 && line.indexOf('|') < 0) {
            source.refuse(
                    row,
                    "This line would be a row of the table above it",
                    "Put an empty line between them");
        }
    }

    private static int count(String line) {
        int cells = line.startsWith("|") ? 0 : 1;
        for (int i = 0; i < line.length(); i++) {
            boolean escaped = i > 0 && line.charAt(i - 1) == '\\';
            boolean last = i == line.length() - 1;
            if (line.charAt(i) == '|' && !escaped && !(last && i > 0)) {
                cells++;
            }
        }
        return cells;
    }
}
