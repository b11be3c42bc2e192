package org.leafwright.layout;

import java.util.List;

/** A field in the brand's colour from edge to edge of the page, with quarter circles at its end. */
final class Band {
    /** The smaller circle, in parts of the larger one. */
    private static final double INNER = 0.45;

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private Band() {}

    /**
     * Draws a band.
     *
     * @param radius of the larger circle in the lower end corner
     */
    static void draw(Canvas canvas, Palette palette, double top, double bottom, double radius) {
        double width = canvas.width();
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(0, top, width, bottom - top)),
                palette.band());
        double large = Math.min(bottom - top, radius);
        canvas.fill(BACKGROUND, quarter(width, bottom, large), palette.bandShape());
        canvas.fill(BACKGROUND, quarter(width, bottom, large * INNER), palette.bandAccent());
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

    private static VectorPath quarter(double x, double y, double radius) {
        double k = radius * (1 - VectorPath.QUARTER);
        return new VectorPath(
                List.of(
                        new VectorPath.Move(x, y),
                        new VectorPath.LineTo(x - radius, y),
                        new VectorPath.CurveTo(
                                x - radius,
                                y - radius + k,
                                x - radius + k,
                                y - radius,
                                x,
                                y - radius),
                        new VectorPath.Close()));
    }
}
