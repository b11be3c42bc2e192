package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Colour;

/**
 * The ground of a table's row that is too tall to be one box, and may be parted between its lines.
 * Its boxes are lines across all cells; they are drawn cell by cell, as they are to be read.
 */
final class RowFrame implements PaddedFrame {
    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private final double start;
    private final double width;
    private final double padding;
    private final Colour ground;
    private final List<Line> onPage = new ArrayList<>();

    /** A line across the cells, and where it stands on the page. */
    private record Line(TableRow slice, double top) {}

    /**
     * Makes a frame.
     *
     * @param padding above its first and below its last line, on each page
     */
    RowFrame(double start, double width, double padding, Colour ground) {
        this.start = start;
        this.width = width;
        this.padding = padding;
        this.ground = ground;
    }

    /** Takes a line that is to be drawn on this page. */
    void take(TableRow slice, double top) {
        onPage.add(new Line(slice, top));
    }

    @Override
    public double padding() {
        return padding;
    }

    @Override
    public double parting(double height, double pageHeight) {
        return 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(start, top, width, bottom - top)),
                ground);
    }

    @Override
    public void finish(Canvas canvas) {
        int cells = onPage.isEmpty() ? 0 : onPage.get(0).slice.cells().size();
        for (int cell = 0; cell < cells; cell++) {
            for (Line line : onPage) {
                line.slice.drawCell(canvas, cell, start, line.top, ground);
            }
        }
        onPage.clear();
    }
}
