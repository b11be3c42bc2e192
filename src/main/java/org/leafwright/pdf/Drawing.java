package org.leafwright.pdf;

import java.util.Arrays;
import org.leafwright.text.Face;

/**
 * What is drawn for one cluster of text: a glyph of the font, or several at their places.
 *
 * <p>A cluster of several glyphs is embedded as one composite glyph, so that each code of a content
 * stream stands for one cluster and can name its text without doubt (see docs/text-extraction.md).
 */
final class Drawing implements Comparable<Drawing> {
    /** Draws nothing and moves nothing; carries a character that another drawing shows. */
    static final Drawing NOTHING = new Drawing(new int[0], 0);

    /** Says that the font's own advance holds. */
    private static final int OWN_ADVANCE = -1;

    /** Glyph, right and up, in font units, for each part. */
    private final int[] parts;

    private final int advance;
    private final int hash;

    private Drawing(int[] parts, int advance) {
        this.parts = parts;
        this.advance = advance;
        this.hash = 31 * Arrays.hashCode(parts) + advance;
    }

    /** Returns a glyph as the font has it. */
    static Drawing of(int glyph) {
        return new Drawing(new int[] {glyph, 0, 0}, OWN_ADVANCE);
    }

    /**
     * Returns a drawing of several parts.
     *
     * @param parts glyph, units to the right and units up, for each part; becomes the drawing's own
     * @param advance how far it moves the pen, in font units, at least 0
     */
    static Drawing of(int[] parts, int advance) {
        return new Drawing(parts, Math.max(0, advance));
    }

    /**
     * Returns the same drawing with another advance.
     *
     * @param newAdvance how far it moves the pen, in font units
     */
    Drawing moving(int newAdvance) {
        return of(parts, newAdvance);
    }

    /** Returns whether it is a glyph as the font has it. */
    boolean plain() {
        return advance == OWN_ADVANCE;
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

    /** Returns how far it moves the pen, in font units. */
    int advance(Face face) {
        return plain() ? face.advance(glyph(0)) : advance;
    }

    /** Plain drawings first, by glyph. */
    @Override
    public int compareTo(Drawing other) {
        if (plain() != other.plain()) {
            return plain() ? -1 : 1;
        }
        int byParts = Arrays.compare(parts, other.parts);
        return byParts != 0 ? byParts : Integer.compare(advance, other.advance);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing
                && advance == drawing.advance
                && Arrays.equals(parts, drawing.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
