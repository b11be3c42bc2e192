package org.leafwright.layout;

import java.util.Optional;
import java.util.function.Predicate;
import org.leafwright.model.Colour;

/** Makes colours readable (WCAG 2.2, 1.4.3 and 1.4.11). */
final class Contrast {
    /** What text needs. */
    static final double TEXT = 4.5;

    /** What large text (18pt, or 14pt bold) and graphics that carry meaning need. */
    static final double LARGE = 3;

    private static final int STEPS = 100;

    private Contrast() {}

    /** Returns whether a colour can be read on another. */
    static boolean readable(Colour colour, Colour paper, double ratio) {
        return colour.contrast(paper) >= ratio;
    }

    /**
     * Returns the shade of a colour nearest to it that reaches a contrast on a paper: a darker one
     * on light paper, a lighter one on dark paper.
     */
    static Colour shade(Colour colour, Colour paper, double ratio) {
        Colour end = ink(paper);
        for (int step = 0; step < STEPS; step++) {
            Colour shade = colour.mix(end, step / (double) STEPS);
            if (readable(shade, paper, ratio)) {
                return shade;
            }
        }
        return end;
    }

    /** Returns the shade of a colour nearest to it, darker or lighter, that will do. */
    static Optional<Colour> nearest(Colour colour, Predicate<Colour> willDo) {
        for (int step = 0; step <= STEPS; step++) {
            Colour darker = colour.mix(Colour.BLACK, step / (double) STEPS);
            if (willDo.test(darker)) {
                return Optional.of(darker);
            }
            Colour lighter = colour.mix(Colour.WHITE, step / (double) STEPS);
            if (willDo.test(lighter)) {
                return Optional.of(lighter);
            }
        }
        return Optional.empty();
    }

    /** Returns black or white, whichever reads better on a paper. */
    static Colour ink(Colour paper) {
        return paper.contrast(Colour.WHITE) >= paper.contrast(Colour.BLACK)
                ? Colour.WHITE
                : Colour.BLACK;
    }
}
