package org.leafwright.layout;

/**
 * A rectangle on a page.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Rect(double x, double y, double width, double height) {
    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the bottom edge. */
    public double bottom() {
        return y + height;
    }
}
