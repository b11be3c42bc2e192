package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;

/** Scales and moves the points of a path. */
final class PathMapping implements VectorPath.SegmentVisitor {
    private final double scaleX;
    private final double dx;
    private final double scaleY;
    private final double dy;
    private final List<VectorPath.Segment> mapped = new ArrayList<>();

    PathMapping(double scaleX, double dx, double scaleY, double dy) {
        this.scaleX = scaleX;
        this.dx = dx;
        this.scaleY = scaleY;
        this.dy = dy;
    }

    VectorPath of(VectorPath path) {
        path.segments().forEach(segment -> segment.accept(this));
        return new VectorPath(mapped);
    }

    @Override
    public void move(VectorPath.Move move) {
        mapped.add(new VectorPath.Move(x(move.x()), y(move.y())));
    }

    @Override
    public void lineTo(VectorPath.LineTo line) {
        mapped.add(new VectorPath.LineTo(x(line.x()), y(line.y())));
    }

    @Override
    public void curveTo(VectorPath.CurveTo curve) {
        mapped.add(
                new VectorPath.CurveTo(
                        x(curve.x1()),
                        y(curve.y1()),
                        x(curve.x2()),
                        y(curve.y2()),
                        x(curve.x()),
                        y(curve.y())));
    }

    @Override
    public void close(VectorPath.Close close) {
        mapped.add(close);
    }

    private double x(double x) {
        return x * scaleX + dx;
    }

    private double y(double y) {
        return y * scaleY + dy;
    }
}
