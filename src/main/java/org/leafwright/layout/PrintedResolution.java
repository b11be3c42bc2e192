package org.leafwright.layout;

import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.picture.Picture;

/**
 * How many pixels an inch a picture has in print. What is drawn from lines has no such number, but
 * may hold pictures that do; the coarsest of them counts.
 */
final class PrintedResolution implements Picture.Visitor<Double> {
    /** Below this the pixels of a photograph can be told apart at reading distance. */
    private static final double COARSE = 90;

    /** Above this no press or printer shows a difference, not even in drawings. */
    private static final double FINE = 1200;

    private static final double NONE = 0;

    private final double widthPt;

    private PrintedResolution(double widthPt) {
        this.widthPt = widthPt;
    }

    /**
     * Reports a picture that is too coarse, or needlessly fine.
     *
     * @param value what names it, and stands where it is told
     * @param widthPt its width in print
     */
    static void check(Setting setting, Object value, String file, Picture picture, double widthPt) {
        double resolution = picture.accept(new PrintedResolution(widthPt));
        if (resolution == NONE || (resolution >= COARSE && resolution <= FINE)) {
            return;
        }
        boolean coarse = resolution < COARSE;
        setting.problems()
                .add(
                        new Diagnostic(
                                Severity.WARNING,
                                Code.PICTURE_RESOLUTION,
                                "The picture "
                                        + Quoted.of(file)
                                        + " has "
                                        + Math.round(resolution)
                                        + " pixels an inch in print, "
                                        + (coarse
                                                ? "and looks coarse"
                                                : "more than anybody can see"),
                                setting.positions().of(value),
                                Optional.of(
                                        coarse
                                                ? "Use one of more pixels, or print it smaller;"
                                                        + " with 150 pixels an inch it looks sharp"
                                                : "Scale it down to 300 pixels an inch, so that"
                                                        + " the PDF stays small")));
    }

    @Override
    public Double raster(Picture.Raster raster) {
        return raster.widthPx() * 72 / widthPt;
    }

    @Override
    public Double vector(Picture.Vector vector) {
        double across = PixelsAcross.of(vector.drawing());
        return Double.isInfinite(across) ? NONE : across * 72 / widthPt;
    }
}
