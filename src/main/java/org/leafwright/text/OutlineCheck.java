package org.leafwright.text;

import java.nio.ByteBuffer;

/**
 * Checks that the outlines of a font can be copied (ISO/IEC 14496-22, table glyf): that each lies
 * in its table, and that no glyph is made of itself, directly or by others.
 */
final class OutlineCheck {
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
        GlyphComponent component;
        do {
            if (at + GlyphComponent.HEADER > end) {
                throw damaged(glyph, "is cut off");
            }
            component = GlyphComponent.at(glyf, at);
            if (component.glyph() >= sound.length) {
                throw damaged(glyph, "is made of a glyph that there isn't");
            }
            follow(component.glyph(), depth + 1);
            at += component.length();
        } while (component.hasNext());
        if (at > end) {
            throw damaged(glyph, "is cut off");
        }
    }

    private static UnusableFontException damaged(int glyph, String how) {
        return FontTables.damaged("the outline of glyph " + glyph + " " + how);
    }
}
