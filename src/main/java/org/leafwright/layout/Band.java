package org.leafwright.layout;

import java.util.List;
import org.leafwright.model.Colour;

/**
 * A field in the brand's colour from edge to edge of the page, with two quarter circles at its end:
 * on a dark field they rise from the lower corner, on a light one they hang from the upper corner.
 */
final class Band {
    /** The smaller circle, in parts of the larger one. */
    private static final double INNER = 0.45;

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private Band() {}

    /**
     * Draws a band.
     *
     * @param radius of the larger circle
     */
    static void draw(Canvas canvas, Palette palette, double top, double bottom, double radius) {
        double width = canvas.width();
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(0, top, width, bottom - top)),
                palette.band());
        double large = Math.min(bottom - top, radius);
        double corner = hangs(palette) ? top : bottom;
        double side = hangs(palette) ? -1 : 1;
        canvas.fill(BACKGROUND, quarter(width, corner, large, side), palette.bandShape());
        canvas.fill(BACKGROUND, quarter(width, corner, large * INNER, side), palette.bandAccent());
    }

    /** Returns whether the circles hang from the upper corner of a band. */
    static boolean hangs(Palette palette) {
        return Contrast.ink(palette.band()).equals(Colour.BLACK);
    }

    /** Draws the narrow band at the head of a page that has no masthead. */
    static void edge(Canvas canvas, Theme theme) {
        double height = theme.units(2);
        double accent = theme.page().start();
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(0, 0, canvas.width() - accent, height)),
                theme.palette().band());
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(canvas.width() - accent, 0, accent, height)),
                theme.palette().bandAccent());
    }

    /**
     * Returns a quarter circle round a corner at the end.
     *
     * @param side 1 if it lies above the corner, -1 if below
     */
    private static VectorPath quarter(double x, double y, double radius, double side) {
        double k = radius * (1 - VectorPath.QUARTER);
        return new VectorPath(
                List.of(
                        new VectorPath.Move(x, y),
                        new VectorPath.LineTo(x - radius, y),
                        new VectorPath.CurveTo(
                                x - radius,
                                y - side * (radius - k),
                                x - radius + k,
                                y - side * radius,
                                x,
                                y - side * radius),
                        new VectorPath.Close()));
    }
}
