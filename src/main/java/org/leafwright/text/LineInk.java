package org.leafwright.text;

import java.util.Arrays;
import java.util.List;

/** Where the ink of a line's glyphs is, as far as their boxes tell. */
final class LineInk {
    /** How finely two lines are compared along their length, in points. */
    private static final double STEP = 1;

    private LineInk() {}

    /** Returns how far the ink of some runs reaches above the baseline. */
    static double above(List<Line.PlacedRun> runs) {
        double above = 0;
        for (Line.PlacedRun placed : runs) {
            Glyphs glyphs = placed.run().glyphs();
            double scale = scale(placed.run());
            for (int i = 0; i < glyphs.count(); i++) {
                double top = placed.run().face().inkTop(glyphs.id(i)) * scale + glyphs.yOffset(i);
                above = Math.max(above, top);
            }
        }
        return above;
    }

    /** Returns how far the ink of some runs reaches below the baseline, as a number above 0. */
    static double below(List<Line.PlacedRun> runs) {
        double below = 0;
        for (Line.PlacedRun placed : runs) {
            Glyphs glyphs = placed.run().glyphs();
            double scale = scale(placed.run());
            for (int i = 0; i < glyphs.count(); i++) {
                double bottom =
                        placed.run().face().inkBottom(glyphs.id(i)) * scale + glyphs.yOffset(i);
                below = Math.max(below, -bottom);
            }
        }
        return below;
    }

    /**
     * Returns how far apart the baselines of two lines stand when the ink of one touches that of
     * the other somewhere along their length.
     */
    static double touching(Line upper, Line lower, boolean rightToLeft) {
        double left = Math.min(left(upper, rightToLeft), left(lower, rightToLeft));
        double right = Math.max(right(upper, rightToLeft), right(lower, rightToLeft));
        double[] depths = new double[(int) Math.ceil((right - left) / STEP) + 1];
        Arrays.fill(depths, Double.NEGATIVE_INFINITY);
        double[] heights = depths.clone();
        fill(depths, upper, left, rightToLeft, false);
        fill(heights, lower, left, rightToLeft, true);
        double touching = 0;
        for (int i = 0; i < depths.length; i++) {
            touching = Math.max(touching, depths[i] + heights[i]);
        }
        return touching;
    }

    /** Lines from right to left have their right edges in common. */
    private static double left(Line line, boolean rightToLeft) {
        return (rightToLeft ? -line.widthPt() : 0) - overhang(line);
    }

    private static double right(Line line, boolean rightToLeft) {
        return (rightToLeft ? 0 : line.widthPt()) + overhang(line);
    }

    /** Spaces at a line's end stand outside it, and so may some ink. */
    private static double overhang(Line line) {
        double widest = 0;
        for (Line.PlacedRun placed : line.runs()) {
            double beyond = placed.x() + placed.run().width() - line.widthPt();
            widest = Math.max(widest, Math.max(-placed.x(), beyond) + placed.run().sizePt());
        }
        return widest;
    }

    private static void fill(
            double[] profile, Line line, double left, boolean rightToLeft, boolean upwards) {
        double start = (rightToLeft ? -line.widthPt() : 0) - left;
        for (Line.PlacedRun placed : line.runs()) {
            GlyphRun run = placed.run();
            Face face = run.face();
            double scale = scale(run);
            double pen = start + placed.x();
            for (int i = 0; i < run.glyphs().count(); i++) {
                int id = run.glyphs().id(i);
                if (face.inkRight(id) > face.inkLeft(id)) {
                    double x = pen + run.glyphs().xOffset(i);
                    double reach =
                            upwards
                                    ? face.inkTop(id) * scale + run.glyphs().yOffset(i)
                                    : -face.inkBottom(id) * scale - run.glyphs().yOffset(i);
                    int from = step(x + face.inkLeft(id) * scale, profile);
                    int to = step(x + face.inkRight(id) * scale, profile);
                    for (int at = from; at <= to; at++) {
                        profile[at] = Math.max(profile[at], reach);
                    }
                }
                pen += run.glyphs().advance(i);
            }
        }
    }

    private static int step(double x, double[] profile) {
        return Math.max(0, Math.min(profile.length - 1, (int) Math.floor(x / STEP)));
    }

    private static double scale(GlyphRun run) {
        return run.sizePt() / run.face().unitsPerEm();
    }
}
