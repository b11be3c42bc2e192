package org.leafwright.pdf;

import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Image;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Pen;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Drawing.Visitor;

/** Measures how far nodes reach with their ink; a box that holds it, not the least one. */
final class DrawingBounds implements Visitor<Optional<Bounds>> {
    private static final DrawingBounds MEASURE = new DrawingBounds();

    private DrawingBounds() {}

    static Optional<Bounds> of(List<Node> nodes) {
        Bounds all = null;
        for (Node node : nodes) {
            Optional<Bounds> one = node.accept(MEASURE);
            if (one.isPresent()) {
                all = all == null ? one.get() : all.with(one.get());
            }
        }
        return Optional.ofNullable(all);
    }

    /** Returns how far a pen's ink lies from its path. */
    static double reach(Pen pen) {
        // Square ends reach the diagonal of half the width.
        return pen.width() / 2 * Math.max(1.5, pen.miterLimit());
    }

    @Override
    public Optional<Bounds> group(Group group) {
        return of(group.content()).map(box -> box.transformed(group.transform()));
    }

    @Override
    public Optional<Bounds> fill(Fill fill) {
        return fill.contour().bounds();
    }

    @Override
    public Optional<Bounds> stroke(Stroke stroke) {
        return stroke.contour().bounds().map(box -> box.grown(reach(stroke.pen())));
    }

    @Override
    public Optional<Bounds> image(Image image) {
        return Optional.of(Bounds.of(0, 0, 1, 1));
    }
}
