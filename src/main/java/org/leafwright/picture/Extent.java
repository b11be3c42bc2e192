package org.leafwright.picture;

/** Measures how far an outline reaches. */
final class Extent implements Contour.Pen {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;
    private double penX;
    private double penY;

    Bounds bounds() {
        return new Bounds(left, top, right, bottom);
    }

    @Override
    public void move(double x, double y) {
        reach(x, y);
    }

    @Override
    public void line(double x, double y) {
        reach(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        double fromX = penX;
        double fromY = penY;
        reach(x, y);
        if (Math.min(x1, x2) < left || Math.max(x1, x2) > right) {
            turns(fromX, x1, x2, x, true);
        }
        if (Math.min(y1, y2) < top || Math.max(y1, y2) > bottom) {
            turns(fromY, y1, y2, y, false);
        }
    }

    @Override
    public void close() {
        // Leads back to where it has been.
    }

    private void reach(double x, double y) {
        penX = x;
        penY = y;
        across(x);
        down(y);
    }

    private void across(double x) {
        left = Math.min(left, x);
        right = Math.max(right, x);
    }

    private void down(double y) {
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** Reaches the points where a curve's derivative, {@code a t² + b t + c}, is 0. */
    private void turns(double p0, double p1, double p2, double p3, boolean across) {
        double a = p3 - 3 * p2 + 3 * p1 - p0;
        double b = 2 * (p2 - 2 * p1 + p0);
        double c = p1 - p0;
        if (a == 0) {
            turn(p0, p1, p2, p3, -c / b, across);
            return;
        }
        double root = Math.sqrt(b * b - 4 * a * c);
        turn(p0, p1, p2, p3, (-b + root) / (2 * a), across);
        turn(p0, p1, p2, p3, (-b - root) / (2 * a), across);
    }

    private void turn(double p0, double p1, double p2, double p3, double t, boolean across) {
        if (t > 0 && t < 1) {
            double s = 1 - t;
            double value =
                    s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
            if (across) {
                across(value);
            } else {
                down(value);
            }
        }
    }
}
