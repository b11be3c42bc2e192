package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.text.Face;
import org.leafwright.text.GlyphRun;

/**
 * A face as a document uses it: a composite font with a code for each pair of drawing and source
 * text (ISO 32000-1, 9.7), so that a code's text is never in doubt.
 */
final class DocumentFont {
    /**
     * Half of the codes that two bytes have: glyphs are numbered with two bytes as well, and what
     * one code draws may take several.
     */
    private static final int MOST_CODES = 0x8000;

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final String CMAP_HEAD =
            """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String CMAP_TAIL =
            """
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """;

    private final Face face;
    private final String name;
    private final Map<Pair, Integer> codes = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** The codes of pairs of a glyph as it is and one character, by both. */
    private final CodeTable plainCodes = new CodeTable();

    /** By code. */
    private int[] widths = new int[128];

    private record Pair(Drawing drawing, String text) {}

    DocumentFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    /** Returns its name among the resources. */
    String name() {
        return name;
    }

    /** Returns whether there are codes left for all that a run may need. */
    boolean hasRoomFor(GlyphRun run) {
        // One for each character and for the marks on either side of it.
        return pairs.size() + 3 * (run.text().length() + 2) <= MOST_CODES;
    }

    /** Returns the code of a cluster, from 1. */
    int code(Cluster cluster) {
        Drawing drawing = cluster.drawing();
        String text = cluster.text();
        if (drawing.plain() && text.length() == 1) {
            return code(drawing.glyph(0), text.charAt(0));
        }
        Pair pair = new Pair(drawing, text);
        Integer known = codes.get(pair);
        if (known != null) {
            return known;
        }
        int code = add(pair);
        codes.put(pair, code);
        return code;
    }

    /** Returns the code of a glyph that stands for one character, from 1. */
    int code(int glyph, char character) {
        int known = plainCodes.get(glyph << 16 | character);
        if (known != 0) {
            return known;
        }
        int code = add(new Pair(Drawing.of(glyph), String.valueOf(character)));
        plainCodes.put(glyph << 16 | character, code);
        return code;
    }

    private int add(Pair pair) {
        Drawing drawing = pair.drawing();
        for (int i = 0; i < drawing.count(); i++) {
            if (drawing.glyph(i) == 0) {
                throw new IllegalArgumentException(
                        face.family() + " has no glyph for '" + pair.text() + "'");
            }
        }
        int code = pairs.size() + 1;
        if (code > 0xffff) {
            throw new IllegalArgumentException("more than 65535 clusters in one font");
        }
        pairs.add(pair);
        if (code >= widths.length) {
            widths = Arrays.copyOf(widths, 2 * widths.length);
        }
        widths[code] = thousandths(drawing.advance(face));
        return code;
    }

    /** Returns how far a code moves the pen, in thousandths of the size. */
    int width(int code) {
        return widths[code];
    }

    /** Returns the font's dictionary. */
    COSDictionary dictionary(SubsetCache cache) {
        Set<Drawing> distinct = new HashSet<>();
        for (Pair pair : pairs) {
            distinct.add(pair.drawing());
        }
        List<Drawing> drawings = new ArrayList<>(distinct);
        Collections.sort(drawings);
        FontSubset subset = cache.subset(face, drawings);
        COSName baseFont = COSName.getPDFName(subset.tag() + "+" + face.postScriptName());
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.BASE_FONT, baseFont);
        font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(baseFont, subset)));
        font.setItem(COSName.TO_UNICODE, DataStream.compressed(toUnicode()));
        return font;
    }

    private COSDictionary descendant(COSName baseFont, FontSubset subset) {
        COSDictionary system = Cos.inner();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, baseFont);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setInt(COSName.DW, 0);
        font.setItem(COSName.FONT_DESC, descriptor(baseFont, subset));
        font.setItem(COSName.CID_TO_GID_MAP, DataStream.compressed(glyphs(subset)));
        font.setItem(COSName.W, Cos.array(COSInteger.ONE, widthList()));
        return font;
    }

    /** Returns a length of font units in thousandths of the font's size, as PDF measures. */
    private int thousandths(int units) {
        return (int) Math.round(units * 1000.0 / face.unitsPerEm());
    }

    private COSArray widthList() {
        COSArray out = new COSArray();
        for (int code = 1; code <= pairs.size(); code++) {
            out.add(COSInteger.get(widths[code]));
        }
        return out;
    }

    private Syntax glyphs(FontSubset subset) {
        Syntax out = new Syntax(2 * pairs.size() + 2).raw(0).raw(0);
        for (Pair pair : pairs) {
            Integer glyph = subset.glyphs().get(pair.drawing());
            if (glyph == null) {
                throw new IllegalStateException("drawing not in subset");
            }
            out.raw(glyph >> 8).raw(glyph);
        }
        return out;
    }

    private COSDictionary descriptor(COSName baseFont, FontSubset subset) {
        COSArray box = new COSArray();
        for (int edge : face.bounds()) {
            box.add(COSInteger.get(thousandths(edge)));
        }
        DataStream program = DataStream.deflated(subset.program());
        program.setInt(COSName.LENGTH1, subset.length());
        COSDictionary out = new COSDictionary();
        out.setItem(COSName.TYPE, COSName.FONT_DESC);
        out.setItem(COSName.FONT_NAME, baseFont);
        out.setInt(COSName.FLAGS, SYMBOLIC | (face.italic() ? ITALIC : 0));
        out.setItem(COSName.FONT_BBOX, box);
        out.setItem(COSName.ITALIC_ANGLE, Cos.number(face.italicAngle()));
        out.setInt(COSName.ASCENT, thousandths(face.ascent()));
        out.setInt(COSName.DESCENT, thousandths(-face.descent()));
        out.setInt(COSName.CAP_HEIGHT, thousandths(face.capHeight()));
        // No table tells the stem's width; this is the usual estimate from the weight.
        out.setInt(COSName.STEM_V, 10 + 220 * (face.weight() - 50) / 900);
        out.setItem(COSName.FONT_FILE2, program);
        return out;
    }

    /** Returns the CMap from codes to text (9.10.3). */
    private Syntax toUnicode() {
        Syntax out = new Syntax(24 * pairs.size() + 512);
        out.raw(CMAP_HEAD);
        for (int from = 0; from < pairs.size(); from += 100) {
            int to = Math.min(from + 100, pairs.size());
            out.integer(to - from).raw(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.raw('<').hex16(i + 1).raw("><");
                String text = pairs.get(i).text();
                for (int k = 0; k < text.length(); k++) {
                    out.hex16(text.charAt(k));
                }
                out.raw(">\n");
            }
            out.raw("endbfchar\n");
        }
        return out.raw(CMAP_TAIL);
    }
}
