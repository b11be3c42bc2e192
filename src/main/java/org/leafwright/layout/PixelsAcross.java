package org.leafwright.layout;

import org.leafwright.picture.Drawing;
import org.leafwright.picture.Transform;

/** How many pixels the coarsest picture in a drawing would have if it were as wide as that. */
final class PixelsAcross implements Drawing.Visitor<Double> {
    private final Transform toDrawing;
    private final double width;

    private PixelsAcross(Transform toDrawing, double width) {
        this.toDrawing = toDrawing;
        this.width = width;
    }

    /** Returns the pixels across a drawing; infinitely many if it holds no pictures of pixels. */
    static double of(Drawing drawing) {
        return new PixelsAcross(Transform.IDENTITY, drawing.width()).least(drawing.content());
    }

    private double least(Iterable<Drawing.Node> nodes) {
        double least = Double.POSITIVE_INFINITY;
        for (Drawing.Node node : nodes) {
            least = Math.min(least, node.accept(this));
        }
        return least;
    }

    @Override
    public Double group(Drawing.Group group) {
        return new PixelsAcross(toDrawing.after(group.transform()), width).least(group.content());
    }

    @Override
    public Double fill(Drawing.Fill fill) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Double stroke(Drawing.Stroke stroke) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Double image(Drawing.Image image) {
        double across = Math.hypot(toDrawing.a(), toDrawing.b());
        double down = Math.hypot(toDrawing.c(), toDrawing.d());
        return width
                * Math.min(image.raster().widthPx() / across, image.raster().heightPx() / down);
    }
}
