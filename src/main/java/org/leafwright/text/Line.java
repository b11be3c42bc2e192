package org.leafwright.text;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param runs its runs in logical order
 * @param widthPt the width of its ink, without the space at its end
 * @param ascentPt the room it needs above the baseline, the same in all lines of such letters
 * @param descentPt the room it needs below, as a number above 0
 * @param inkAscentPt how far its ink reaches above the baseline, seldom further than its room
 * @param inkDescentPt how far its ink reaches below
 * @param forced whether a word had to be broken because it is wider than the line
 */
public record Line(
        List<PlacedRun> runs,
        double widthPt,
        double ascentPt,
        double descentPt,
        double inkAscentPt,
        double inkDescentPt,
        boolean forced) {
    public Line {
        runs = List.copyOf(runs);
    }

    /**
     * A run and where it stands.
     *
     * @param x points from the line's left edge to the run's left edge
     */
    public record PlacedRun(GlyphRun run, double x) {}

    /**
     * Returns how far apart the baselines of this line and the next stand when their ink touches
     * somewhere.
     *
     * @param rightToLeft whether the lines have their right edges in common
     */
    public double touchingPt(Line next, boolean rightToLeft) {
        return LineInk.touching(this, next, rightToLeft);
    }
}
