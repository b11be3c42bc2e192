package org.leafwright.picture.svg;

import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Cap;
import org.leafwright.picture.Drawing.Pen;

/**
 * Finds subpaths without length, which have ends nevertheless (SVG 2, 13.5.4): a disc where lines
 * end round, an upright square where they end square. PDF readers draw them or not.
 */
final class Dots implements Contour.Pen {
    private final Pen pen;
    private final Contour.Builder out = new Contour.Builder();
    private double startX;
    private double startY;
    private boolean drawn;
    private boolean stays;

    private Dots(Pen pen) {
        this.pen = pen;
    }

    static Contour of(Contour contour, Pen pen) {
        Dots dots = new Dots(pen);
        if (pen.cap() != Cap.BUTT) {
            contour.draw(dots);
            dots.end();
        }
        return dots.out.build();
    }

    private void end() {
        if (drawn && stays) {
            double half = pen.width() / 2;
            double round = pen.cap() == Cap.ROUND ? half : 0;
            out.add(
                    Shapes.rect(
                            startX - half, startY - half, pen.width(), pen.width(), round, round));
        }
        drawn = false;
    }

    @Override
    public void move(double x, double y) {
        end();
        startX = x;
        startY = y;
        stays = true;
    }

    @Override
    public void line(double x, double y) {
        drawn = true;
        stays &= x == startX && y == startY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        line(x1, y1);
        line(x2, y2);
        line(x, y);
    }

    @Override
    public void close() {
        drawn = true;
        end();
    }
}
