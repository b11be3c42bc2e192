package org.leafwright.model;

import java.util.OptionalInt;

/**
 * The paper and how much of it.
 *
 * @param widthPt the page's width in points
 * @param heightPt the page's height in points
 * @param maxPages how many pages the leaflet may fill, if that is limited
 */
public record PageSetup(double widthPt, double heightPt, OptionalInt maxPages) {
    /** One millimetre in points. */
    public static final double MM = 72 / 25.4;

    /** A4 without a limit. */
    public static final PageSetup A4 = new PageSetup(210 * MM, 297 * MM, OptionalInt.empty());

    public PageSetup {
        if (!(widthPt > 0 && heightPt > 0)) {
            throw new IllegalArgumentException(widthPt + " x " + heightPt);
        }
    }
}
