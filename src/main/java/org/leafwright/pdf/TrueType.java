package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType font that embedding needs (OpenType 1.9, chapters "glyf", "hmtx" and so
 * on). Reads from the mapped file, on demand.
 */
final class TrueType {
    final ByteBuffer data;
    final int unitsPerEm;
    final int glyphCount;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final boolean longLoca;
    private final int loca;
    private final int glyf;
    private final int hmtx;
    private final int longMetrics;

    TrueType(ByteBuffer data) {
        this.data = data;
        int tables = data.getShort(4) & 0xffff;
        for (int i = 0; i < tables; i++) {
            byte[] tag = new byte[4];
            data.get(12 + 16 * i, tag);
            offsets.put(new String(tag, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        longLoca = u16(table("head") + 50) != 0;
        glyphCount = u16(table("maxp") + 4);
        loca = table("loca");
        glyf = table("glyf");
        hmtx = table("hmtx");
        longMetrics = u16(table("hhea") + 34);
    }

    /** Returns where a required table starts. */
    int table(String tag) {
        Integer offset = offsets.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("font without table " + tag);
        }
        return offset;
    }

    int u16(int offset) {
        return data.getShort(offset) & 0xffff;
    }

    int s16(int offset) {
        return data.getShort(offset);
    }

    /** Returns where a glyph's outline starts. */
    int outline(int glyph) {
        return glyf + location(glyph);
    }

    /** Returns how many bytes a glyph's outline takes; 0 for one without ink. */
    int outlineLength(int glyph) {
        return location(glyph + 1) - location(glyph);
    }

    private int location(int glyph) {
        return longLoca ? data.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    }

    int advance(int glyph) {
        return u16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
    }

    int leftBearing(int glyph) {
        return glyph < longMetrics
                ? s16(hmtx + 4 * glyph + 2)
                : s16(hmtx + 4 * longMetrics + 2 * (glyph - longMetrics));
    }

    /** Returns a length of font units in thousandths of the font's size, as PDF measures. */
    int thousandths(double units) {
        return (int) Math.round(units * 1000 / unitsPerEm);
    }
}
