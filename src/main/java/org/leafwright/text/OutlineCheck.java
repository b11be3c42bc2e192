package org.leafwright.text;

import java.nio.ByteBuffer;

/**
 * Checks that the outlines of a font can be copied (ISO/IEC 14496-22, table glyf): that each lies
 * in its table, and that no glyph is made of itself, directly or by others.
 */
final class OutlineCheck {
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    /** Fonts nest two or three deep; readers give up before this. */
    private static final int DEEPEST = 32;

    private final ByteBuffer glyf;

    /** Where each glyph's outline starts, and where the last ends. */
    private final long[] starts;

    /** Glyphs that were followed to their ends. */
    private final boolean[] sound;

    private OutlineCheck(ByteBuffer glyf, long[] starts) {
        this.glyf = glyf;
        this.starts = starts;
        this.sound = new boolean[starts.length - 1];
    }

    static void run(ByteBuffer glyf, long[] starts) throws UnusableFontException {
        OutlineCheck check = new OutlineCheck(glyf, starts);
        check.order();
        for (int glyph = 0; glyph < check.sound.length; glyph++) {
            check.follow(glyph, 0);
        }
    }

    private void order() throws UnusableFontException {
        long last = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < last || starts[i] > glyf.limit()) {
                throw damaged(i, "lies outside its table");
            }
            last = starts[i];
        }
    }

    private void follow(int glyph, int depth) throws UnusableFontException {
        int start = (int) starts[glyph];
        int end = (int) starts[glyph + 1];
        if (sound[glyph] || start == end) {
            return;
        }
        if (depth > DEEPEST) {
            throw damaged(glyph, "is made of itself");
        }
        if (end - start < 10) {
            throw damaged(glyph, "is cut off");
        }
        int contours = glyf.getShort(start);
        if (contours < 0) {
            components(glyph, start + 10, end, depth);
        } else {
            int instructions = start + 10 + 2 * contours;
            if (instructions + 2 > end
                    || instructions + 2 + (glyf.getShort(instructions) & 0xFFFF) > end) {
                throw damaged(glyph, "is cut off");
            }
        }
        sound[glyph] = true;
    }

    private void components(int glyph, int from, int end, int depth) throws UnusableFontException {
        int at = from;
        int flags;
        do {
            if (at + 4 > end) {
                throw damaged(glyph, "is cut off");
            }
            flags = glyf.getShort(at);
            int component = glyf.getShort(at + 2) & 0xFFFF;
            if (component >= sound.length) {
                throw damaged(glyph, "is made of a glyph that there isn't");
            }
            follow(component, depth + 1);
            at += length(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        if (at > end) {
            throw damaged(glyph, "is cut off");
        }
    }

    private static int length(int flags) {
        int length = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 8 : 6;
        if ((flags & HAS_SCALE) != 0) {
            return length + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & HAS_MATRIX) != 0 ? length + 8 : length;
    }

    private static UnusableFontException damaged(int glyph, String how) {
        return FontTables.damaged("the outline of glyph " + glyph + " " + how);
    }
}
