package org.leafwright.layout;

import java.util.List;

/** A path of straight lines and cubic Bézier curves, filled by the non-zero rule. */
public record VectorPath(List<Segment> segments) {
    /** How far the control points of a quarter circle lie from its ends, in radii. */
    static final double QUARTER = 0.5522847498;

    public VectorPath {
        segments = List.copyOf(segments);
    }

    /** A step of a path; points are on the page. */
    public sealed interface Segment {
        /** Calls the visitor's method for this kind. */
        void accept(SegmentVisitor visitor);
    }

    /** Starts a part of the path. */
    public record Move(double x, double y) implements Segment {
        @Override
        public void accept(SegmentVisitor visitor) {
            visitor.move(this);
        }
    }

    /** A straight line. */
    public record LineTo(double x, double y) implements Segment {
        @Override
        public void accept(SegmentVisitor visitor) {
            visitor.lineTo(this);
        }
    }

    /** A cubic Bézier curve. */
    public record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
            implements Segment {
        @Override
        public void accept(SegmentVisitor visitor) {
            visitor.curveTo(this);
        }
    }

    /** Closes the part. */
    public record Close() implements Segment {
        @Override
        public void accept(SegmentVisitor visitor) {
            visitor.close(this);
        }
    }

    /** Returns a rectangle. */
    public static VectorPath rectangle(Rect r) {
        return new VectorPath(
                List.of(
                        new Move(r.x(), r.y()),
                        new LineTo(r.right(), r.y()),
                        new LineTo(r.right(), r.bottom()),
                        new LineTo(r.x(), r.bottom()),
                        new Close()));
    }

    /** Returns a rectangle with round corners. */
    public static VectorPath roundedRectangle(Rect r, double radius) {
        double k = radius * (1 - QUARTER);
        double l = r.x();
        double t = r.y();
        double e = r.right();
        double b = r.bottom();
        return new VectorPath(
                List.of(
                        new Move(l + radius, t),
                        new LineTo(e - radius, t),
                        new CurveTo(e - k, t, e, t + k, e, t + radius),
                        new LineTo(e, b - radius),
                        new CurveTo(e, b - k, e - k, b, e - radius, b),
                        new LineTo(l + radius, b),
                        new CurveTo(l + k, b, l, b - k, l, b - radius),
                        new LineTo(l, t + radius),
                        new CurveTo(l, t + k, l + k, t, l + radius, t),
                        new Close()));
    }

    /** Returns a circle. */
    public static VectorPath circle(double centreX, double centreY, double radius) {
        return roundedRectangle(
                new Rect(centreX - radius, centreY - radius, 2 * radius, 2 * radius), radius);
    }

    /** One method for each kind of step. */
    public interface SegmentVisitor {
        void move(Move move);

        void lineTo(LineTo line);

        void curveTo(CurveTo curve);

        void close(Close close);
    }

    /** Returns the path mirrored left to right on a sheet of the given width. */
    VectorPath mirrored(double width) {
        return new PathMapping(-1, width, 1, 0).of(this);
    }

    /** Returns the path scaled, then moved. */
    VectorPath placed(double dx, double dy, double scale) {
        return new PathMapping(scale, dx, scale, dy).of(this);
    }
}
