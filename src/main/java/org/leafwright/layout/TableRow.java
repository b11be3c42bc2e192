package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Colour;

/**
 * A row of a table, or one line of each of its cells.
 *
 * @param padding above and below its lines
 * @param least its least height, which rows have that are there to be written in
 */
record TableRow(List<Cell> cells, double padding, double least) {
    /**
     * A cell.
     *
     * @param offset from the table's start edge to its text
     * @param width of its text
     * @param ranged whether its lines end where the text's width ends
     * @param turned whether it is turned by a right angle, and starts at the row's foot
     * @param blank the role of an empty cell's ground, so that it has ink to be found by
     */
    record Cell(
            double offset,
            double width,
            boolean ranged,
            boolean turned,
            List<SetLine> lines,
            Optional<Role> blank) {
        double baseline() {
            return lines.isEmpty() || turned ? 0 : lines.get(0).baseline();
        }

        double height() {
            return turned ? SetText.width(lines) : SetText.height(lines);
        }
    }

    /** Returns whether it holds turned cells. */
    boolean isTurned() {
        return cells.stream().anyMatch(Cell::turned);
    }

    double height() {
        double baseline = baseline();
        double lowest = 0;
        for (Cell cell : cells) {
            double top = cell.turned ? padding : baseline - cell.baseline();
            lowest = Math.max(lowest, top + cell.height());
        }
        return Math.max(least, lowest + padding);
    }

    /** Returns the baseline that the first lines of all cells have in common. */
    double baseline() {
        double baseline = 0;
        for (Cell cell : cells) {
            baseline = Math.max(baseline, cell.baseline());
        }
        return padding + baseline;
    }

    /**
     * Draws the row on its ground.
     *
     * @param ground its colour
     */
    void draw(Canvas canvas, double start, double top, double width, Colour ground) {
        Role.Artifact background = new Role.Artifact(Role.ArtifactKind.BACKGROUND);
        canvas.fill(
                background, VectorPath.rectangle(new Rect(start, top, width, height())), ground);
        for (int i = 0; i < cells.size(); i++) {
            drawCell(canvas, i, start, top, ground);
        }
    }

    /** Draws what stands in a cell. */
    void drawCell(Canvas canvas, int index, double start, double top, Colour ground) {
        Cell cell = cells.get(index);
        if (cell.blank.isPresent()) {
            canvas.fill(
                    cell.blank.get(),
                    VectorPath.rectangle(
                            new Rect(
                                    start + cell.offset,
                                    top + padding,
                                    cell.width,
                                    Math.max(0.1, height() - 2 * padding))),
                    ground);
        }
        if (cell.turned) {
            double x = start + cell.offset + (cell.width - SetText.height(cell.lines)) / 2;
            for (SetLine line : cell.lines) {
                canvas.turnedLine(line, x, top + height() - padding);
                x += line.height();
            }
            return;
        }
        // Beside turned headings the others stand at the foot.
        double y =
                isTurned()
                        ? top + height() - padding - cell.height()
                        : top + baseline() - cell.baseline();
        for (SetLine line : cell.lines) {
            double indent = cell.ranged ? Math.max(0, cell.width - line.width()) : 0;
            canvas.line(line, start + cell.offset + indent, y);
            y += line.height();
        }
    }

    /** Returns the row's lines one by one, the first of each cell, the second and so on. */
    List<TableRow> slices() {
        int count = 1;
        for (Cell cell : cells) {
            count = Math.max(count, cell.lines.size());
        }
        List<TableRow> slices = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Cell> slice = new ArrayList<>(cells.size());
            for (Cell cell : cells) {
                slice.add(
                        new Cell(
                                cell.offset,
                                cell.width,
                                cell.ranged,
                                cell.turned,
                                i < cell.lines.size() ? List.of(cell.lines.get(i)) : List.of(),
                                i == 0 ? cell.blank : Optional.empty()));
            }
            slices.add(new TableRow(slice, 0, 0));
        }
        return slices;
    }
}
