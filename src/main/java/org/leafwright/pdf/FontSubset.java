package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.leafwright.text.Face;

/**
 * A font program that draws what one document needs.
 *
 * @param program the TrueType file, compressed
 * @param length its length before compression
 * @param glyphs the glyph of each drawing
 * @param tag six capitals that name the subset (ISO 32000-1, 9.6.4)
 */
record FontSubset(ByteBuffer program, int length, Map<Drawing, Integer> glyphs, String tag) {
    /**
     * Makes the subset.
     *
     * @param drawings in ascending order, without repeats
     */
    static FontSubset of(Face face, List<Drawing> drawings) {
        return new Subsetter(face, drawings).subset();
    }
}
