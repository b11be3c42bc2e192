package org.leafwright.text;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Which glyph a character has (ISO/IEC 14496-22, table cmap, formats 4 and 12). */
final class CharacterMap {
    private static final int PAGE = 256;

    private final ByteBuffer subtable;
    private final boolean wide;

    /** Glyphs by page of 256 characters, looked up once. */
    private final AtomicReferenceArray<char[]> pages = new AtomicReferenceArray<>(0x110000 / PAGE);

    private CharacterMap(ByteBuffer subtable, boolean wide) {
        this.subtable = subtable;
        this.wide = wide;
    }

    /** Reads the best Unicode map of a font. */
    static CharacterMap of(ByteBuffer cmap) throws UnusableFontException {
        int count = cmap.getShort(2) & 0xFFFF;
        if (4 + 8L * count > cmap.limit()) {
            throw FontTables.damaged("its 'cmap' table is cut off");
        }
        int best = -1;
        boolean wide = false;
        for (int i = 0; i < count; i++) {
            int entry = 4 + 8 * i;
            int platform = cmap.getShort(entry) & 0xFFFF;
            int encoding = cmap.getShort(entry + 2) & 0xFFFF;
            long offset = cmap.getInt(entry + 4) & 0xFFFFFFFFL;
            boolean unicode =
                    (platform == 0 && encoding != 5)
                            || (platform == 3 && (encoding == 1 || encoding == 10));
            if (!unicode || wide) {
                continue;
            }
            if (offset + 16 > cmap.limit()) {
                throw FontTables.damaged("its 'cmap' table is cut off");
            }
            int format = cmap.getShort((int) offset) & 0xFFFF;
            if (format == 12) {
                best = (int) offset;
                wide = true;
            } else if (format == 4) {
                best = (int) offset;
            }
        }
        if (best < 0) {
            throw new UnusableFontException(
                    "has no Unicode character map", "Use a font made for Unicode text");
        }
        ByteBuffer subtable = cmap.slice(best, cmap.limit() - best);
        long length =
                wide ? 16 + 12L * Integer.toUnsignedLong(subtable.getInt(12)) : segments(subtable);
        if (length > subtable.limit()) {
            throw FontTables.damaged("its 'cmap' table is cut off");
        }
        return new CharacterMap(subtable, wide);
    }

    private static long segments(ByteBuffer subtable) {
        return 16 + 4L * (subtable.getShort(6) & 0xFFFE);
    }

    /** Returns the glyph of a character, or 0. */
    int glyph(int codePoint) {
        int number = codePoint / PAGE;
        char[] page = pages.get(number);
        if (page == null) {
            page = new char[PAGE];
            for (int i = 0; i < PAGE; i++) {
                int c = number * PAGE + i;
                page[i] = (char) (wide ? groups(c) : c < 0x10000 ? segment(c) : 0);
            }
            pages.set(number, page);
        }
        return page[codePoint % PAGE];
    }

    private int groups(int codePoint) {
        int low = 0;
        int high = subtable.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (Integer.compareUnsigned(codePoint, subtable.getInt(at)) < 0) {
                high = middle - 1;
            } else if (Integer.compareUnsigned(codePoint, subtable.getInt(at + 4)) > 0) {
                low = middle + 1;
            } else {
                return subtable.getInt(at + 8) + codePoint - subtable.getInt(at);
            }
        }
        return 0;
    }

    private int segment(int c) {
        int twice = subtable.getShort(6) & 0xFFFE;
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((subtable.getShort(14 + 2 * middle) & 0xFFFF) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = 16 + twice + 2 * low;
        if (low * 2 >= twice || c < (subtable.getShort(start) & 0xFFFF)) {
            return 0;
        }
        if (c > (subtable.getShort(14 + 2 * low) & 0xFFFF)) {
            return 0;
        }
        int delta = subtable.getShort(start + twice);
        int rangeAt = start + 2 * twice;
        int range = subtable.getShort(rangeAt) & 0xFFFF;
        if (range == 0) {
            return (c + delta) & 0xFFFF;
        }
        long at = rangeAt + range + 2L * (c - (subtable.getShort(start) & 0xFFFF));
        if (at + 2 > subtable.limit()) {
            return 0;
        }
        int glyph = subtable.getShort((int) at) & 0xFFFF;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
