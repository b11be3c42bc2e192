package org.leafwright.text;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param runs its runs in logical order
 * @param widthPt the width of its ink, without the space at its end
 * @param ascentPt how far it reaches above the baseline
 * @param descentPt how far it reaches below, as a number above 0
 * @param forced whether a word had to be broken because it is wider than the line
 */
public record Line(
        List<PlacedRun> runs, double widthPt, double ascentPt, double descentPt, boolean forced) {
    public Line {
        runs = List.copyOf(runs);
    }

    /**
     * A run and where it stands.
     *
     * @param x points from the line's left edge to the run's left edge
     */
    public record PlacedRun(GlyphRun run, double x) {}
}
