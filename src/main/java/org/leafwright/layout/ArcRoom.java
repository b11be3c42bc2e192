package org.leafwright.layout;

import java.util.List;

/** How large the quarter circles at a band's end may be, so that they meet no word on it. */
final class ArcRoom {
    private final double x;
    private final double corner;
    private final double gap;
    private double radius;

    /**
     * Starts without words.
     *
     * @param x the end edge of the page
     * @param corner the y of the corner that the circles lie round
     * @param gap between the larger circle and words
     * @param radius of the larger circle where nothing stands in its way
     */
    ArcRoom(double x, double corner, double gap, double radius) {
        this.x = x;
        this.corner = corner;
        this.gap = gap;
        this.radius = radius;
    }

    /** Keeps clear of lines, and returns where the last of them ends. */
    double keepClear(List<SetLine> lines, double start, double top) {
        double y = top;
        for (SetLine line : lines) {
            double below = y + line.height();
            double apart = Math.max(0, Math.max(y - corner, corner - below));
            double distance = Math.hypot(x - start - line.width(), apart);
            radius = Math.max(0, Math.min(radius, distance - gap));
            y = below;
        }
        return y;
    }

    /** Returns the radius of the larger circle. */
    double radius() {
        return radius;
    }
}
