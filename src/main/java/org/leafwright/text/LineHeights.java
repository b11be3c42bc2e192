package org.leafwright.text;

/** How much room a line needs above and below its baseline. */
final class LineHeights {
    private LineHeights() {}

    /**
     * Returns the part above the baseline of a square as high as the size, placed as the face is.
     */
    static double ascent(Item item) {
        Face face = item.face();
        return item.sizePt() * face.ascent() / Math.max(1, face.ascent() + face.descent());
    }

    /** Returns the part of that square below the baseline. */
    static double descent(Item item) {
        return item.sizePt() - ascent(item);
    }
}
