package org.leafwright.text;

import java.nio.ByteBuffer;

/**
 * A component of a composite glyph (ISO/IEC 14496-22, table glyf).
 *
 * @param flags how it is written and placed
 * @param glyph the glyph that it draws
 */
public record GlyphComponent(int flags, int glyph) {
    /** How many bytes the flags and the glyph take. */
    public static final int HEADER = 4;

    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    /** Reads the component that starts at a place in an outline. */
    public static GlyphComponent at(ByteBuffer outline, int start) {
        return new GlyphComponent(
                outline.getShort(start) & 0xFFFF, outline.getShort(start + 2) & 0xFFFF);
    }

    /** Returns whether another component follows. */
    public boolean hasNext() {
        return (flags & MORE_COMPONENTS) != 0;
    }

    /** Returns how many bytes it takes. */
    public int length() {
        int length = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 8 : 6;
        if ((flags & HAS_SCALE) != 0) {
            return length + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & HAS_MATRIX) != 0 ? length + 8 : length;
    }
}
