package org.leafwright.layout;

/** The corners of a path. */
final class Bounds implements VectorPath.SegmentVisitor {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    static Rect of(VectorPath path) {
        Bounds bounds = new Bounds();
        path.segments().forEach(segment -> segment.accept(bounds));
        return new Rect(
                bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top);
    }

    private void add(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    @Override
    public void move(VectorPath.Move move) {
        add(move.x(), move.y());
    }

    @Override
    public void lineTo(VectorPath.LineTo line) {
        add(line.x(), line.y());
    }

    @Override
    public void curveTo(VectorPath.CurveTo curve) {
        add(curve.x(), curve.y());
    }

    @Override
    public void close(VectorPath.Close close) {}
}
