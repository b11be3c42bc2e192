package org.leafwright.pdf;

import org.leafwright.picture.Contour;

/** Writes contours as path operators (ISO 32000-1, 8.5.2). */
final class ContourSyntax implements Contour.Pen {
    private final Syntax out;
    private int places;

    ContourSyntax(Syntax out) {
        this.out = out;
    }

    /** Says how many decimals numbers have from here on. */
    void places(int decimals) {
        places = decimals;
    }

    int places() {
        return places;
    }

    void write(Contour contour) {
        contour.draw(this);
    }

    private Syntax point(double x, double y) {
        return out.decimal(x, places).decimal(y, places);
    }

    @Override
    public void move(double x, double y) {
        point(x, y).operator("m").raw('\n');
    }

    @Override
    public void line(double x, double y) {
        point(x, y).operator("l").raw('\n');
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        point(x1, y1);
        point(x2, y2);
        point(x, y).operator("c").raw('\n');
    }

    @Override
    public void close() {
        out.operator("h").raw('\n');
    }
}
