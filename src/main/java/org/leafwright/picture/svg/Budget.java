package org.leafwright.picture.svg;

import org.leafwright.picture.BadPictureException;

/** Ends the drawing of what would never end, or be larger than any picture needs. */
final class Budget {
    private static final int MOST_STEPS = 500_000;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 250;

    private final Faults faults;
    private int steps;
    private int elements;
    private int depth;

    Budget(Faults faults) {
        this.faults = faults;
    }

    void enter(Element element) throws BadPictureException {
        if (++elements > MOST_ELEMENTS) {
            throw faults.fatal(
                    element,
                    "is an SVG of more than " + MOST_ELEMENTS + " shapes",
                    "Simplify it, or save it as PNG");
        }
        if (++depth > DEEPEST) {
            throw faults.fatal(
                    element, "is an SVG nested too deeply", "Ungroup it, or save it as PNG");
        }
    }

    void leave() {
        depth--;
    }

    void spend(Element element, int more) throws BadPictureException {
        steps += more;
        if (steps > MOST_STEPS) {
            throw faults.fatal(
                    element,
                    "is an SVG of more than " + MOST_STEPS + " lines and curves",
                    "Simplify it, or save it as PNG");
        }
    }
}
