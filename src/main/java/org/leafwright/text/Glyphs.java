package org.leafwright.text;

/**
 * Positioned glyphs from left to right. Lengths are points, or font units where a method says so.
 *
 * <p>Each glyph belongs to a cluster, named by the index of the cluster's first {@code char} in the
 * run's text; glyphs of one cluster stand together.
 */
public final class Glyphs {
    private final int[] ids;
    private final int[] clusters;
    private final double[] advances;
    private final double[] xOffsets;
    private final double[] yOffsets;
    private final double width;

    /** Takes ownership of the arrays, which must have one length. */
    public Glyphs(
            int[] ids, int[] clusters, double[] advances, double[] xOffsets, double[] yOffsets) {
        if (clusters.length != ids.length
                || advances.length != ids.length
                || xOffsets.length != ids.length
                || yOffsets.length != ids.length) {
            throw new IllegalArgumentException("arrays differ in length");
        }
        this.ids = ids;
        this.clusters = clusters;
        this.advances = advances;
        this.xOffsets = xOffsets;
        this.yOffsets = yOffsets;
        double sum = 0;
        for (double advance : advances) {
            sum += advance;
        }
        width = sum;
    }

    /** Returns how many glyphs there are. */
    public int count() {
        return ids.length;
    }

    /** Returns the index of a glyph in its font. */
    public int id(int index) {
        return ids[index];
    }

    /** Returns where a glyph's cluster starts in the run's text. */
    public int cluster(int index) {
        return clusters[index];
    }

    /** Returns how far a glyph moves the pen. */
    public double advance(int index) {
        return advances[index];
    }

    /** Returns how far right of the pen a glyph is drawn. */
    public double xOffset(int index) {
        return xOffsets[index];
    }

    /** Returns how far above the baseline a glyph is drawn. */
    public double yOffset(int index) {
        return yOffsets[index];
    }

    /** Returns the index after the last glyph of the cluster that a glyph starts. */
    public int clusterEnd(int index) {
        int end = index + 1;
        while (end < clusters.length && clusters[end] == clusters[index]) {
            end++;
        }
        return end;
    }

    /**
     * Returns whether a glyph is drawn on the baseline.
     *
     * @param unitsPerPt font units in a point; less than half of one doesn't count
     */
    public boolean onBaseline(int index, double unitsPerPt) {
        return yOffsets[index] == 0 || Math.round(yOffsets[index] * unitsPerPt) == 0;
    }

    /** Returns the sum of the advances. */
    public double width() {
        return width;
    }

    /** Returns the same glyphs, of which one moves the pen otherwise. */
    Glyphs withAdvance(int index, double advance) {
        double[] changed = advances.clone();
        changed[index] = advance;
        return new Glyphs(ids, clusters, changed, xOffsets, yOffsets);
    }

    /** Returns the same glyphs, of which the first gives up some empty room at its left. */
    Glyphs withoutLeft(double room) {
        double[] offsets = xOffsets.clone();
        offsets[0] -= room;
        return new Glyphs(ids, clusters, advances, offsets, yOffsets)
                .withAdvance(0, advances[0] - room);
    }

    /** Returns whether others stand among these from an index on, drawn at the same places. */
    boolean holds(Glyphs others, int from) {
        if (from < 0 || from + others.count() > count()) {
            return false;
        }
        for (int i = 0; i < others.count(); i++) {
            int at = from + i;
            if (ids[at] != others.ids[i]
                    || advances[at] != others.advances[i]
                    || xOffsets[at] != others.xOffsets[i]
                    || yOffsets[at] != others.yOffsets[i]) {
                return false;
            }
        }
        return true;
    }

    /** Puts glyphs of font units one after another, in points. */
    static final class Joint {
        private final int[] ids;
        private final int[] clusters;
        private final double[] advances;
        private final double[] xOffsets;
        private final double[] yOffsets;
        private final double scale;
        private int next;

        /**
         * Makes room.
         *
         * @param count how many glyphs there will be
         * @param scale how many points a font unit has
         */
        Joint(int count, double scale) {
            this.scale = scale;
            ids = new int[count];
            clusters = new int[count];
            advances = new double[count];
            xOffsets = new double[count];
            yOffsets = new double[count];
        }

        /**
         * Adds glyphs.
         *
         * @param offset where their text starts in the whole
         */
        void add(Glyphs part, int offset) {
            int count = part.ids.length;
            System.arraycopy(part.ids, 0, ids, next, count);
            for (int i = 0; i < count; i++) {
                clusters[next] = part.clusters[i] + offset;
                advances[next] = part.advances[i] * scale;
                xOffsets[next] = part.xOffsets[i] * scale;
                yOffsets[next] = part.yOffsets[i] * scale;
                next++;
            }
        }

        /** Returns all of them, once the room is full. */
        Glyphs glyphs() {
            return new Glyphs(ids, clusters, advances, xOffsets, yOffsets);
        }
    }
}
