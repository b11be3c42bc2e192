package org.leafwright.layout;

import org.leafwright.text.TextStyle;

/**
 * The sizes of type, each a step of one ratio above the body's.
 *
 * @param body running text
 * @param lead the summary
 * @param quote quotations
 * @param small the smallest: captions, labels, what stands at the foot of pages
 * @param title the leaflet's title
 * @param titleSmaller the same for long titles
 * @param subtitle below the title
 * @param kind the word above the title
 * @param section a section's heading
 * @param sub a heading inside a section
 * @param subsub a heading below that
 * @param phone the helpline's number
 */
record TypeScale(
        Style body,
        Style lead,
        Style quote,
        Style small,
        Style title,
        Style titleSmaller,
        Style subtitle,
        Style kind,
        Style section,
        Style sub,
        Style subsub,
        Style phone) {
    /** Large enough to be seen beside the step below, small enough for five steps on a page. */
    private static final double RATIO = 1.2;

    /** On small pages and with large type, headings have less room to differ in. */
    private static final double SMALL_PAGE_RATIO = 1.15;

    /** The measure in em below which a page counts as small. */
    private static final double SMALL_MEASURE = 30;

    private static final double LEADING = 1.35;
    private static final double HEADING_LEADING = 1.16;
    private static final double SMALLEST = 9;
    private static final double ROUNDING = 1e-6;

    /** Sizes are quarters of a point. */
    private static final double QUARTERS = 4;

    /** Returns the base unit: a quarter of the body's leading. */
    static double unit(double bodySizePt) {
        return Math.round(bodySizePt * LEADING) / 4.0;
    }

    static TypeScale of(String body, String headings, double size, double measureEm) {
        Maker maker =
                new Maker(size, measureEm < SMALL_MEASURE ? SMALL_PAGE_RATIO : RATIO, unit(size));
        return new TypeScale(
                maker.text(body, 0, false),
                maker.text(body, 1, false).balance(),
                maker.text(headings, 1.5, false).balance(),
                maker.text(body, -1, false),
                maker.heading(headings, 6),
                maker.heading(headings, 5),
                maker.text(body, 2, false).balance(),
                maker.text(headings, 0, true).balance(),
                maker.heading(headings, 3),
                maker.heading(headings, 1.5),
                maker.text(headings, 0, true).balance(),
                maker.heading(headings, 4));
    }

    private record Maker(double size, double ratio, double unit) {
        Style text(String family, double step, boolean bold) {
            return style(family, step, bold, LEADING);
        }

        Style heading(String family, double step) {
            return style(family, step, true, HEADING_LEADING).balance();
        }

        private Style style(String family, double step, boolean bold, double leading) {
            double exact = size * StrictMath.pow(ratio, step);
            double least = Math.max(exact, Math.min(size, SMALLEST)) * QUARTERS;
            // What is small never gets smaller by rounding.
            double rounded =
                    (step < 0 ? Math.ceil(least - ROUNDING) : Math.round(least)) / QUARTERS;
            // Small text would get the body's leading if it were rounded to whole units.
            double grid = step < 0 ? unit / 2 : unit;
            double lines = Math.max(1, Math.round(rounded * leading / grid));
            return new Style(new TextStyle(family, rounded, bold, false), lines * grid, false);
        }
    }
}
