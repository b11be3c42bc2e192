package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;

/** Sets the texts of a table's cells, and gives each its element. */
record TableCells(Setting setting, Column column, Block.Table table) {
    /** Sets the header row. */
    List<TableCell> head(Branch head) {
        Branch row = head.add(StructureType.TR);
        Colour ink = column.ink().paper();
        List<TableCell> cells = new ArrayList<>();
        for (Text text : table.columns()) {
            Branch cell = cell(row, text, Optional.of(Structure.Scope.COLUMN));
            cells.add(
                    new TableCell(
                            setting.setter().set(text, column.text().bold(), ink, ink, cell),
                            Optional.of(cell)));
        }
        return cells;
    }

    /**
     * Sets a row of the body.
     *
     * @param index which it is
     */
    List<TableCell> row(List<Text> row, int index, Branch body) {
        Ink ink = ink(index);
        Branch element = body.add(StructureType.TR);
        List<TableCell> cells = new ArrayList<>();
        for (Text text : row) {
            boolean header = table.rowHeaders() && cells.isEmpty();
            Branch cell =
                    cell(
                            element,
                            text,
                            header ? Optional.of(Structure.Scope.ROW) : Optional.empty());
            Style style = header ? column.text().bold() : column.text();
            cells.add(
                    new TableCell(
                            setting.setter().set(text, style, ink.text(), ink.link(), cell),
                            Optional.of(cell)));
        }
        return cells;
    }

    /** Adds a cell's element; one without words heads nothing. */
    private static Branch cell(Branch row, Text text, Optional<Structure.Scope> scope) {
        return scope.isPresent() && !text.plain().isBlank()
                ? row.addHeaderCell(scope.get())
                : row.add(StructureType.TD);
    }

    /** Every other row stands on the panel's colour, where the table stands on white. */
    Ink ink(int index) {
        Palette palette = setting.theme().palette();
        return index % 2 == 1 && column.ink().equals(palette.page())
                ? palette.onPanel()
                : column.ink();
    }
}
