package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.text.GlyphRun;
import org.leafwright.text.Glyphs;

/**
 * A cluster of a run: some characters and what is drawn for them.
 *
 * @param text the characters, in logical order
 * @param x where it is drawn, in points from the run's left edge
 */
record Cluster(Drawing drawing, String text, double x) {

    /** Returns a run's clusters from left to right. */
    static List<Cluster> of(GlyphRun run, int unitsPerEm) {
        Glyphs glyphs = run.glyphs();
        double units = unitsPerEm / run.sizePt();
        int count = glyphs.count();
        int[] ends = ends(run);
        List<Cluster> clusters = new ArrayList<>(count);
        double pen = 0;
        int i = 0;
        while (i < count) {
            int start = glyphs.cluster(i);
            int next = i + 1;
            while (next < count && glyphs.cluster(next) == start) {
                next++;
            }
            String text = run.text().substring(start, ends[start]);
            boolean plain = next == i + 1 && Math.round(glyphs.yOffset(i) * units) == 0;
            if (plain) {
                add(Drawing.of(glyphs.id(i)), text, pen + glyphs.xOffset(i), run, clusters);
            } else {
                add(drawing(glyphs, i, next, units), text, pen, run, clusters);
            }
            for (; i < next; i++) {
                pen += glyphs.advance(i);
            }
        }
        return clusters;
    }

    /**
     * Adds a cluster. From right to left each character gets a code of its own, the last first, and
     * the first of them carries the ink: readers turn such text round character by character.
     */
    private static void add(
            Drawing drawing, String text, double x, GlyphRun run, List<Cluster> clusters) {
        int end = text.length();
        if (run.rightToLeft()) {
            int first = text.offsetByCodePoints(0, 1);
            while (end > first) {
                int start = text.offsetByCodePoints(end, -1);
                clusters.add(new Cluster(Drawing.NOTHING, text.substring(start, end), x));
                end = start;
            }
        }
        clusters.add(new Cluster(drawing, text.substring(0, end), x));
    }

    private static Drawing drawing(Glyphs glyphs, int from, int to, double units) {
        int[] parts = new int[3 * (to - from)];
        double pen = 0;
        for (int i = from; i < to; i++) {
            int at = 3 * (i - from);
            parts[at] = glyphs.id(i);
            parts[at + 1] = (int) Math.round((pen + glyphs.xOffset(i)) * units);
            parts[at + 2] = (int) Math.round(glyphs.yOffset(i) * units);
            pen += glyphs.advance(i);
        }
        return Drawing.of(parts, (int) Math.round(pen * units));
    }

    /** Returns for each index that starts a cluster where the cluster ends. */
    private static int[] ends(GlyphRun run) {
        int length = run.text().length();
        int[] ends = new int[length + 1];
        Glyphs glyphs = run.glyphs();
        for (int i = 0; i < glyphs.count(); i++) {
            ends[glyphs.cluster(i)] = -1;
        }
        int end = length;
        for (int i = length - 1; i >= 0; i--) {
            if (ends[i] == -1) {
                ends[i] = end;
                end = i;
            }
        }
        return ends;
    }
}
