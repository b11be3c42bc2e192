package org.leafwright.picture.svg;

import org.leafwright.picture.Contour;

/** Draws parts of ellipses as curves (SVG 2, 9.5.1 and appendix B.2). */
final class Arc {
    private Arc() {}

    /**
     * What an arc command asks for.
     *
     * @param turn how far the ellipse is turned, in degrees
     */
    record Shape(double rx, double ry, double turn, boolean large, boolean sweep) {}

    /** Draws an arc from one point to another. */
    static void draw(Contour.Pen pen, Shape shape, double x1, double y1, double x2, double y2) {
        double rx = Math.abs(shape.rx);
        double ry = Math.abs(shape.ry);
        if (x1 == x2 && y1 == y2) {
            return;
        }
        if (rx == 0 || ry == 0) {
            pen.line(x2, y2);
            return;
        }
        double cos = Math.cos(Math.toRadians(shape.turn));
        double sin = Math.sin(Math.toRadians(shape.turn));
        double halfX = (x1 - x2) / 2;
        double halfY = (y1 - y2) / 2;
        double px = cos * halfX + sin * halfY;
        double py = cos * halfY - sin * halfX;
        double excess = px * px / (rx * rx) + py * py / (ry * ry);
        if (excess > 1) {
            rx *= Math.sqrt(excess);
            ry *= Math.sqrt(excess);
        }
        double across = rx * rx * py * py + ry * ry * px * px;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - across) / across));
        double sign = shape.large == shape.sweep ? -root : root;
        double cxTurned = sign * rx * py / ry;
        double cyTurned = -sign * ry * px / rx;
        double cx = cos * cxTurned - sin * cyTurned + (x1 + x2) / 2;
        double cy = sin * cxTurned + cos * cyTurned + (y1 + y2) / 2;
        double from = Math.atan2((py - cyTurned) / ry, (px - cxTurned) / rx);
        double to = Math.atan2((-py - cyTurned) / ry, (-px - cxTurned) / rx);
        double angle = to - from;
        if (shape.sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!shape.sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        int count = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
        double step = angle / count;
        double reach = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < count; i++) {
            double a = from + i * step;
            double b = a + step;
            double ax = rx * (Math.cos(a) - reach * Math.sin(a));
            double ay = ry * (Math.sin(a) + reach * Math.cos(a));
            double bx = rx * (Math.cos(b) + reach * Math.sin(b));
            double by = ry * (Math.sin(b) - reach * Math.cos(b));
            double ex = rx * Math.cos(b);
            double ey = ry * Math.sin(b);
            boolean last = i == count - 1;
            pen.curve(
                    cos * ax - sin * ay + cx,
                    sin * ax + cos * ay + cy,
                    cos * bx - sin * by + cx,
                    sin * bx + cos * by + cy,
                    last ? x2 : cos * ex - sin * ey + cx,
                    last ? y2 : sin * ex + cos * ey + cy);
        }
    }

    /** Draws a quarter of an upright ellipse from a point to another; the corner lies between. */
    static void corner(
            Contour.Pen pen,
            double fromX,
            double fromY,
            double cornerX,
            double cornerY,
            double toX,
            double toY) {
        double reach = 4.0 / 3 * (Math.sqrt(2) - 1);
        pen.curve(
                fromX + (cornerX - fromX) * reach,
                fromY + (cornerY - fromY) * reach,
                toX + (cornerX - toX) * reach,
                toY + (cornerY - toY) * reach,
                toX,
                toY);
    }
}
