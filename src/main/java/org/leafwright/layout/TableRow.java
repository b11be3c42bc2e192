package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Colour;

/**
 * A row of a table, or the part of it that one page holds.
 *
 * @param padding above and below its lines
 */
record TableRow(List<Cell> cells, double padding) {
    /**
     * A cell.
     *
     * @param offset from the table's start edge to its text
     * @param width of its text
     * @param blank the role of an empty cell's ground, so that it has ink to be found by
     */
    record Cell(double offset, double width, List<SetLine> lines, Optional<Role> blank) {
        double height() {
            return SetText.height(lines);
        }
    }

    double height() {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * padding;
    }

    double baseline() {
        return padding
                + cells.stream()
                        .flatMap(cell -> cell.lines.stream().limit(1))
                        .mapToDouble(SetLine::baseline)
                        .findFirst()
                        .orElse(0);
    }

    /**
     * Draws the row.
     *
     * @param ground its colour
     */
    void draw(Canvas canvas, double start, double top, double width, Colour ground) {
        Role.Artifact background = new Role.Artifact(Role.ArtifactKind.BACKGROUND);
        canvas.fill(
                background, VectorPath.rectangle(new Rect(start, top, width, height())), ground);
        for (Cell cell : cells) {
            cell.blank.ifPresent(
                    role ->
                            canvas.fill(
                                    role,
                                    VectorPath.rectangle(
                                            new Rect(
                                                    start + cell.offset,
                                                    top + padding,
                                                    cell.width,
                                                    Math.max(0.1, height() - 2 * padding))),
                                    ground));
            double y = top + padding;
            for (SetLine line : cell.lines) {
                canvas.line(line, start + cell.offset, y);
                y += line.height();
            }
        }
    }

    /** Returns the row in parts of at most the given height, one line of each cell at least. */
    List<TableRow> parts(double room) {
        if (height() <= room) {
            return List.of(this);
        }
        List<TableRow> parts = new ArrayList<>();
        TableRow rest = this;
        while (rest.cells.stream().anyMatch(cell -> !cell.lines.isEmpty())) {
            List<Cell> here = new ArrayList<>();
            List<Cell> later = new ArrayList<>();
            for (Cell cell : rest.cells) {
                int count = linesWithin(cell.lines, room - 2 * padding);
                here.add(
                        new Cell(
                                cell.offset,
                                cell.width,
                                cell.lines.subList(0, count),
                                parts.isEmpty() ? cell.blank : Optional.empty()));
                later.add(
                        new Cell(
                                cell.offset,
                                cell.width,
                                cell.lines.subList(count, cell.lines.size()),
                                Optional.empty()));
            }
            parts.add(new TableRow(here, padding));
            rest = new TableRow(later, padding);
        }
        return parts;
    }

    private static int linesWithin(List<SetLine> lines, double room) {
        double height = 0;
        for (int i = 0; i < lines.size(); i++) {
            height += lines.get(i).height();
            if (height > room) {
                return Math.max(1, i);
            }
        }
        return lines.size();
    }
}
