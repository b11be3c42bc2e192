package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.leafwright.text.Face;
import org.leafwright.text.GlyphComponent;

/**
 * Builds a {@link FontSubset}: the glyphs asked for, those they are composed of, and composites of
 * our own for clusters. Hinting is left out, which halves the file and shows on no screen of today.
 */
final class Subsetter {
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int ARGUMENTS_ARE_XY = 0x2;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_INSTRUCTIONS = 0x100;
    private static final int OVERLAPS = 0x400;

    private final Face face;
    private final List<Drawing> drawings;

    /** The font's glyphs by their number in the subset, and the way back. */
    private final List<Integer> glyphs = new ArrayList<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();

    private final BigEndian glyf = new BigEndian(16384);
    private final BigEndian hmtx = new BigEndian(1024);
    private final List<Integer> starts = new ArrayList<>();
    private int mostParts;

    Subsetter(Face face, List<Drawing> drawings) {
        this.face = face;
        this.drawings = drawings;
    }

    FontSubset subset() {
        take(0);
        for (Drawing drawing : drawings) {
            for (int i = 0; i < drawing.count(); i++) {
                take(drawing.glyph(i));
            }
        }
        // Grows while components of composite glyphs are taken.
        for (int i = 0; i < glyphs.size(); i++) {
            copy(glyphs.get(i));
        }
        Map<Drawing, Integer> result = new HashMap<>();
        for (Drawing drawing : drawings) {
            if (drawing.plain()) {
                result.put(drawing, number(drawing.glyph(0)));
            } else {
                result.put(drawing, starts.size());
                compose(drawing);
            }
        }
        starts.add(glyf.length());
        byte[] program = assemble();
        CRC32 crc = new CRC32();
        crc.update(program);
        return new FontSubset(
                ByteBuffer.wrap(Deflate.compress(program)),
                program.length,
                Map.copyOf(result),
                tag(crc.getValue()));
    }

    private void take(int glyph) {
        if (numbers.putIfAbsent(glyph, glyphs.size()) == null) {
            glyphs.add(glyph);
        }
    }

    private int number(int glyph) {
        Integer number = numbers.get(glyph);
        if (number == null) {
            throw new IllegalStateException("glyph " + glyph + " was not taken");
        }
        return number;
    }

    private void copy(int glyph) {
        starts.add(glyf.length());
        hmtx.u16(face.advance(glyph)).u16(face.leftBearing(glyph));
        ByteBuffer outline = face.outline(glyph);
        if (!outline.hasRemaining()) {
            return;
        }
        int contours = outline.getShort(0);
        if (contours >= 0) {
            int header = 10 + 2 * contours;
            int instructions = outline.getShort(header) & 0xffff;
            int rest = header + 2 + instructions;
            glyf.copy(outline, 0, header).u16(0);
            glyf.copy(outline, rest, outline.limit() - rest);
        } else {
            copyComposite(outline);
        }
        glyf.even();
    }

    private void copyComposite(ByteBuffer outline) {
        glyf.copy(outline, 0, 10);
        int at = 10;
        GlyphComponent component;
        do {
            component = GlyphComponent.at(outline, at);
            take(component.glyph());
            glyf.u16(component.flags() & ~HAS_INSTRUCTIONS).u16(number(component.glyph()));
            int header = GlyphComponent.HEADER;
            glyf.copy(outline, at + header, component.length() - header);
            at += component.length();
        } while (component.hasNext());
    }

    /** Writes a composite glyph that draws a cluster. */
    private void compose(Drawing drawing) {
        starts.add(glyf.length());
        int left = Integer.MAX_VALUE;
        int bottom = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MIN_VALUE;
        List<Integer> inked = new ArrayList<>();
        for (int i = 0; i < drawing.count(); i++) {
            int glyph = drawing.glyph(i);
            if (face.outline(glyph).hasRemaining()) {
                inked.add(i);
                int dx = shift(drawing, i);
                int dy = drawing.up(i);
                left = Math.min(left, face.inkLeft(glyph) + dx);
                bottom = Math.min(bottom, face.inkBottom(glyph) + dy);
                right = Math.max(right, face.inkRight(glyph) + dx);
                top = Math.max(top, face.inkTop(glyph) + dy);
            }
        }
        // Readers move an outline so that its left edge stands at the left bearing.
        hmtx.u16(drawing.advance(face)).u16(inked.isEmpty() ? 0 : left);
        if (inked.isEmpty()) {
            return;
        }
        mostParts = Math.max(mostParts, inked.size());
        glyf.u16(-1).u16(left).u16(bottom).u16(right).u16(top);
        for (int i = 0; i < inked.size(); i++) {
            int part = inked.get(i);
            boolean last = i == inked.size() - 1;
            glyf.u16(
                            ARGUMENTS_ARE_WORDS
                                    | ARGUMENTS_ARE_XY
                                    | (i == 0 ? OVERLAPS : 0)
                                    | (last ? 0 : MORE_COMPONENTS))
                    .u16(number(drawing.glyph(part)))
                    .u16(shift(drawing, part))
                    .u16(drawing.up(part));
        }
    }

    /** Returns a part's way to the right; components ignore their own left bearing. */
    private int shift(Drawing drawing, int part) {
        int glyph = drawing.glyph(part);
        return drawing.right(part) + face.leftBearing(glyph) - face.inkLeft(glyph);
    }

    private byte[] assemble() {
        int count = starts.size() - 1;
        BigEndian head = new BigEndian(54).copy(face.table("head"), 0, 54);
        head.set32(8, 0);
        boolean wide = glyf.length() > 0x1fffe;
        head.set16(50, wide ? 1 : 0);
        BigEndian loca = new BigEndian(4 * starts.size());
        for (int start : starts) {
            if (wide) {
                loca.u32(start);
            } else {
                loca.u16(start / 2);
            }
        }
        BigEndian hhea = new BigEndian(36).copy(face.table("hhea"), 0, 36);
        hhea.set16(34, count);
        TableFile file = new TableFile(head, hhea, hmtx, maxp(count), loca, glyf);
        return file.bytes();
    }

    private BigEndian maxp(int count) {
        BigEndian maxp = new BigEndian(32).copy(face.table("maxp"), 0, 32);
        maxp.set16(4, count);
        if (mostParts > 0) {
            int points = Math.max(maxp.get16(6), maxp.get16(10));
            int contours = Math.max(maxp.get16(8), maxp.get16(12));
            maxp.set16(10, Math.min(0xffff, points * mostParts));
            maxp.set16(12, Math.min(0xffff, contours * mostParts));
            maxp.set16(28, Math.max(maxp.get16(28), mostParts));
            maxp.set16(30, maxp.get16(30) + 1);
        }
        // No program of the font's is left: zones 1, nothing in storage or on the stack.
        maxp.set16(14, 1);
        for (int field = 16; field <= 26; field += 2) {
            maxp.set16(field, 0);
        }
        return maxp;
    }

    private static String tag(long value) {
        StringBuilder tag = new StringBuilder();
        long rest = value;
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    /** The tables, one after another, with their directory (OpenType, "Table Directory"). */
    private record TableFile(
            BigEndian head,
            BigEndian hhea,
            BigEndian hmtx,
            BigEndian maxp,
            BigEndian loca,
            BigEndian glyf) {
        byte[] bytes() {
            // Sorted by tag, as the directory has to be.
            String[] tags = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
            BigEndian[] tables = {glyf, head, hhea, hmtx, loca, maxp};
            BigEndian out = new BigEndian(12 + 16 * tags.length + glyf.length() + 4096);
            out.u32(0x00010000).u16(tags.length).u16(64).u16(2).u16(16 * tags.length - 64);
            int offset = 12 + 16 * tags.length;
            int headAt = 0;
            for (int i = 0; i < tags.length; i++) {
                int length = tables[i].length();
                tables[i].pad4();
                if (tags[i].equals("head")) {
                    headAt = offset;
                }
                out.ascii(tags[i]).u32(tables[i].sum()).u32(offset).u32(length);
                offset += tables[i].length();
            }
            for (BigEndian table : tables) {
                out.copy(ByteBuffer.wrap(table.bytes()), 0, table.length());
            }
            out.set32(headAt + 8, 0xB1B0AFBA - out.sum());
            return out.bytes();
        }
    }
}
