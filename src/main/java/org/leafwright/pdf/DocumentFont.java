package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Adds the font to the file and returns its object. */
    int write(PdfFile file, SubsetCache cache) {
        Set<Drawing> distinct = new HashSet<>();
        for (Pair pair : pairs) {
            distinct.add(pair.drawing());
        }
        List<Drawing> drawings = new ArrayList<>(distinct);
        Collections.sort(drawings);
        FontSubset subset = cache.subset(face, drawings);
        String baseFont = subset.tag() + "+" + face.postScriptName();
        int program = file.reserve();
        file.putStream(
                program,
                new Syntax().raw("/Filter/FlateDecode/Length1").integer(subset.length()),
                subset.program().duplicate());
        int descendant =
                file.add(
                        new Syntax(1024)
                                .raw("<</Type/Font/Subtype/CIDFontType2/BaseFont")
                                .name(baseFont)
                                .raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)")
                                .raw("/Supplement 0>>/DW 0/FontDescriptor")
                                .reference(file.add(descriptor(baseFont, program)))
                                .raw("/CIDToGIDMap")
                                .reference(file.addCompressed(new Syntax(), glyphs(subset)))
                                .raw("/W[1[")
                                .raw(widthList())
                                .raw("]]>>"));
        return file.add(
                new Syntax()
                        .raw("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont")
                        .name(baseFont)
                        .raw("/DescendantFonts[")
                        .reference(descendant)
                        .raw("]/ToUnicode")
                        .reference(file.addCompressed(new Syntax(), toUnicode()))
                        .raw(">>"));
    }

    /** Returns a length of font units in thousandths of the font's size, as PDF measures. */
    private int thousandths(int units) {
        return (int) Math.round(units * 1000.0 / face.unitsPerEm());
    }

    private byte[] widthList() {
        Syntax out = new Syntax();
        for (int code = 1; code <= pairs.size(); code++) {
            out.integer(widths[code]);
        }
        return out.toBytes();
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

    private Syntax descriptor(String baseFont, int program) {
        Syntax out =
                new Syntax()
                        .raw("<</Type/FontDescriptor/FontName")
                        .name(baseFont)
                        .raw("/Flags")
                        .integer(SYMBOLIC | (face.italic() ? ITALIC : 0))
                        .raw("/FontBBox[");
        for (int edge : face.bounds()) {
            out.integer(thousandths(edge));
        }
        return out.raw("]/ItalicAngle")
                .number(face.italicAngle())
                .raw("/Ascent")
                .integer(thousandths(face.ascent()))
                .raw("/Descent")
                .integer(thousandths(-face.descent()))
                .raw("/CapHeight")
                .integer(thousandths(face.capHeight()))
                // No table tells the stem's width; this is the usual estimate from the weight.
                .raw("/StemV")
                .integer(10 + 220 * (face.weight() - 50) / 900)
                .raw("/FontFile2")
                .reference(program)
                .raw(">>");
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
