package org.leafwright.pdf;

import org.leafwright.layout.Rect;
import org.leafwright.layout.VectorPath;

/** Writes paths (ISO 32000-1, 8.5.2) and measures them. */
final class PathSyntax implements VectorPath.SegmentVisitor {
    private final double pageHeight;
    private final Syntax out;

    private PathSyntax(double pageHeight, Syntax out) {
        this.pageHeight = pageHeight;
        this.out = out;
    }

    static void write(VectorPath path, double pageHeight, Syntax out) {
        PathSyntax writer = new PathSyntax(pageHeight, out);
        path.segments().forEach(s -> s.accept(writer));
    }

    /** Returns a box that holds a path and its control points. */
    static Rect bounds(VectorPath path, double margin) {
        Bounds bounds = new Bounds();
        path.segments().forEach(s -> s.accept(bounds));
        return new Rect(
                bounds.left - margin,
                bounds.top - margin,
                Math.max(0, bounds.right - bounds.left) + 2 * margin,
                Math.max(0, bounds.bottom - bounds.top) + 2 * margin);
    }

    /** Returns a rectangle in PDF's notation and direction. */
    static byte[] box(Rect rect, double pageHeight) {
        return new Syntax(48)
                .raw('[')
                .number(rect.x())
                .number(pageHeight - rect.bottom())
                .number(rect.right())
                .number(pageHeight - rect.y())
                .raw(']')
                .toBytes();
    }

    private Syntax point(double x, double y) {
        return out.number(x).number(pageHeight - y);
    }

    @Override
    public void move(VectorPath.Move move) {
        point(move.x(), move.y()).operator("m");
    }

    @Override
    public void lineTo(VectorPath.LineTo line) {
        point(line.x(), line.y()).operator("l");
    }

    @Override
    public void curveTo(VectorPath.CurveTo curve) {
        point(curve.x1(), curve.y1());
        point(curve.x2(), curve.y2());
        point(curve.x(), curve.y()).operator("c");
    }

    @Override
    public void close(VectorPath.Close close) {
        out.operator("h");
    }

    private static final class Bounds implements VectorPath.SegmentVisitor {
        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        private void point(double x, double y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        @Override
        public void move(VectorPath.Move move) {
            point(move.x(), move.y());
        }

        @Override
        public void lineTo(VectorPath.LineTo line) {
            point(line.x(), line.y());
        }

        @Override
        public void curveTo(VectorPath.CurveTo curve) {
            point(curve.x1(), curve.y1());
            point(curve.x2(), curve.y2());
            point(curve.x(), curve.y());
        }

        @Override
        public void close(VectorPath.Close close) {
            // Closing goes to a point that is known.
        }
    }
}
