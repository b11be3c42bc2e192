package org.leafwright.layout;

import org.leafwright.model.PageSetup;

/**
 * Where things stand on the paper.
 *
 * @param width the page's width
 * @param height the page's height
 * @param start from the start edge to the column of text
 * @param measure the column's width
 * @param outset how far panels reach beyond the column on both sides
 * @param reach how far tables may reach beyond the column on both sides
 * @param top the upper edge of the room for text, on pages without a masthead
 * @param margin from the footer to the lower edge, and the least at the sides
 */
record PageGeometry(
        double width,
        double height,
        double start,
        double measure,
        double outset,
        double reach,
        double top,
        double margin) {
    /** A measure of 31 em holds about 70 characters of running text. */
    private static final double MEASURE_EM = 31;

    private static final double SIDE_SHARE = 0.095;
    private static final double LARGEST_SIDE = 60;
    private static final double TOP_SHARE = 0.055;
    private static final double LARGEST_TOP = 48;

    /** What wide tables leave of the paper at each side. */
    private static final double TABLE_MARGIN = 15 * PageSetup.MM;

    /** The least measure, in em, that text can be set to. */
    private static final double LEAST_MEASURE_EM = 5;

    private static final double LEAST_HEIGHT_EM = 14;

    static PageGeometry of(PageSetup setup, double bodySizePt, double unit) {
        double side = Math.min(setup.widthPt() * SIDE_SHARE, LARGEST_SIDE);
        double measure = Math.min(setup.widthPt() - 2 * side, MEASURE_EM * bodySizePt);
        double start = (setup.widthPt() - measure) / 2;
        double top = Math.min(setup.heightPt() * TOP_SHARE, LARGEST_TOP);
        return new PageGeometry(
                setup.widthPt(),
                setup.heightPt(),
                start,
                measure,
                Math.min(4 * unit, start * 0.45),
                Math.max(0, start - TABLE_MARGIN),
                Math.ceil(top / unit) * unit,
                Math.min(setup.heightPt() * 0.04, 32));
    }

    /** Returns whether text of the given size can be set at all. */
    boolean holds(double bodySizePt) {
        return measure >= LEAST_MEASURE_EM * bodySizePt && height >= LEAST_HEIGHT_EM * bodySizePt;
    }
}
