package org.leafwright.pdf;

import java.util.Arrays;

/**
 * What is drawn for one cluster of text: a glyph of the font, or several at their places.
 *
 * <p>A cluster of several glyphs is embedded as one composite glyph, so that each code of a content
 * stream stands for one cluster and can name its text without doubt (see docs/text-extraction.md).
 */
final class Drawing implements Comparable<Drawing> {
    /** Glyph, right and up, in font units, for each part. */
    private final int[] parts;

    private final int hash;

    private Drawing(int[] parts) {
        this.parts = parts;
        this.hash = Arrays.hashCode(parts);
    }

    static Drawing of(int glyph) {
        return new Drawing(new int[] {glyph, 0, 0});
    }

    /**
     * Returns a drawing of several parts.
     *
     * @param parts glyph, units to the right and units up, for each part; becomes the drawing's own
     */
    static Drawing of(int[] parts) {
        return new Drawing(parts);
    }

    /** Returns whether it is a glyph as the font has it. */
    boolean plain() {
        return parts.length == 3 && parts[1] == 0 && parts[2] == 0;
    }

    int count() {
        return parts.length / 3;
    }

    int glyph(int part) {
        return parts[3 * part];
    }

    int right(int part) {
        return parts[3 * part + 1];
    }

    int up(int part) {
        return parts[3 * part + 2];
    }

    /** Returns how far the font's own advances move the pen, in font units. */
    int advance(TrueType font) {
        int sum = 0;
        for (int i = 0; i < count(); i++) {
            sum += font.advance(glyph(i));
        }
        return sum;
    }

    /** Plain drawings first, by glyph. */
    @Override
    public int compareTo(Drawing other) {
        if (plain() != other.plain()) {
            return plain() ? -1 : 1;
        }
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing && Arrays.equals(parts, drawing.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
