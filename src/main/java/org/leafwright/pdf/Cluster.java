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
    private static final String SOFT_HYPHEN = "\u00AD";

    /** Returns a run's clusters from left to right, with marks that keep its direction. */
    static List<Cluster> of(GlyphRun run, LineMate mate) {
        Glyphs glyphs = run.glyphs();
        int[] ends = ends(run);
        List<Cluster> clusters = new ArrayList<>(glyphs.count());
        DirectionMarks marks = new DirectionMarks(run, mate, clusters);
        double pen = 0;
        int next;
        for (int i = 0; i < glyphs.count(); i = next) {
            next = glyphs.clusterEnd(i);
            int start = glyphs.cluster(i);
            int end = ends[start];
            marks.addAfter(end, pen);
            String text =
                    marks.partsNumber(start)
                            ? "\u00a0"
                            : told(run.text().substring(start, end), glyphs.advance(i) > 0);
            add(run, i, next, text, pen, clusters);
            for (int k = i; k < next; k++) {
                pen += glyphs.advance(k);
            }
        }
        marks.addAround(pen);
        return clusters;
    }

    /**
     * Returns what a cluster is told as. A soft hyphen is nothing to a reader; one that ends a
     * line, and so is drawn, is a hyphen, which readers know how to take off again.
     */
    static String told(String text, boolean drawn) {
        return text.equals(SOFT_HYPHEN) && drawn ? "-" : text.replace(SOFT_HYPHEN, "");
    }

    /**
     * Adds the clusters that some glyphs of one cluster make, unless they stand for nothing.
     *
     * @param from the first of the glyphs
     * @param to the glyph after the last
     * @param pen where they start, in points from the run's left edge
     */
    static void add(
            GlyphRun run, int from, int to, String text, double pen, List<Cluster> clusters) {
        if (text.isEmpty()) {
            return;
        }
        Glyphs glyphs = run.glyphs();
        double units = run.face().unitsPerEm() / run.sizePt();
        boolean plain = to == from + 1 && glyphs.onBaseline(from, units);
        Drawing drawing = plain ? Drawing.of(glyphs.id(from)) : drawing(glyphs, from, to, units);
        double end = pen;
        for (int i = from; i < to; i++) {
            end += glyphs.advance(i);
        }
        add(drawing, text, plain ? pen + glyphs.xOffset(from) : pen, end, run, clusters);
    }

    /**
     * Adds a cluster that ends at a place. Its first character carries the ink; where the others
     * can't stand in one code with it, each gets a code of its own that draws nothing. From right
     * to left they come last first, as readers turn such text round character by character. From
     * left to right only marks part a cluster: some readers take a code with a mark in it for one
     * without width.
     */
    private static void add(
            Drawing drawing,
            String text,
            double x,
            double end,
            GlyphRun run,
            List<Cluster> clusters) {
        int first = text.offsetByCodePoints(0, 1);
        if (run.rightToLeft()) {
            for (int to = text.length(); to > first; ) {
                int from = text.offsetByCodePoints(to, -1);
                clusters.add(new Cluster(Drawing.NOTHING, text.substring(from, to), x));
                to = from;
            }
            clusters.add(new Cluster(drawing, text.substring(0, first), x));
        } else if (text.length() > first && text.chars().anyMatch(Cluster::isMark)) {
            parted(drawing, text, x, end, run, clusters);
        } else {
            clusters.add(new Cluster(drawing, text, x));
        }
    }

    /**
     * Adds a cluster letter by letter, each with its share of the width, and its marks with none.
     */
    private static void parted(
            Drawing drawing,
            String text,
            double x,
            double end,
            GlyphRun run,
            List<Cluster> clusters) {
        long letters = Math.max(1, text.codePoints().filter(c -> !isMark(c)).count());
        double share = (end - x) / letters;
        int units = (int) (share * run.face().unitsPerEm() / run.sizePt());
        double pen = x;
        for (int from = 0; from < text.length(); ) {
            int to = text.offsetByCodePoints(from, 1);
            boolean moves = from == 0 || !isMark(text.codePointAt(from));
            Drawing part = from == 0 ? drawing : Drawing.NOTHING;
            clusters.add(
                    new Cluster(part.moving(moves ? units : 0), text.substring(from, to), pen));
            pen += moves ? share : 0;
            from = to;
        }
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
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
