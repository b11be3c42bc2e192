package org.leafwright.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A face of a TrueType font, parsed once a process and shared by all threads. Metrics are in font
 * units, of which {@link #unitsPerEm} make the size; y runs up from the baseline.
 */
public final class Face {
    /** Where the interesting bits of a font's style stand (ISO/IEC 14496-22, table OS/2). */
    private static final int SELECTION_ITALIC = 1;

    private static final int SELECTION_BOLD = 1 << 5;
    private static final int RESTRICTED = 0x2;
    private static final int PREVIEW_OR_EDITABLE = 0xC;
    private static final int BITMAP_ONLY = 0x200;
    private static final int NO_SUBSETTING = 0x100;

    private final FontTables tables;
    private final String family;
    private final String postScriptName;
    private final int weight;
    private final boolean bold;
    private final boolean italic;
    private final ByteBuffer head;
    private final ByteBuffer hhea;
    private final ByteBuffer hmtx;
    private final ByteBuffer os2;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int longMetrics;
    private final CharacterMap characters;
    private final ByteBuffer loca;
    private final ByteBuffer glyf;
    private final boolean longOffsets;
    private final boolean setsWordsAlone;

    private Face(FontTables tables, boolean setsWordsAlone) throws UnusableFontException {
        this.tables = tables;
        this.setsWordsAlone = setsWordsAlone;
        head = tables.require("head", 54);
        hhea = tables.require("hhea", 36);
        os2 = tables.require("OS/2", 78);
        ByteBuffer maxp = tables.require("maxp", 32);
        glyphCount = maxp.getShort(4) & 0xFFFF;
        longMetrics = hhea.getShort(34) & 0xFFFF;
        unitsPerEm = head.getShort(18) & 0xFFFF;
        int locaFormat = head.getShort(50);
        if (head.getInt(12) != 0x5F0F3CF5
                || maxp.getInt(0) != 0x00010000
                || unitsPerEm < 16
                || unitsPerEm > 16384
                || locaFormat < 0
                || locaFormat > 1
                || glyphCount == 0
                || longMetrics == 0
                || longMetrics > glyphCount) {
            throw FontTables.damaged("its header makes no sense");
        }
        hmtx = tables.require("hmtx", 4 * longMetrics + 2 * (glyphCount - longMetrics));
        checkEmbedding(os2.getShort(8) & 0xFFFF);
        longOffsets = locaFormat == 1;
        loca = tables.require("loca", (glyphCount + 1) * (longOffsets ? 4 : 2));
        glyf = tables.find("glyf").orElse(ByteBuffer.allocate(0));
        ByteBuffer names = tables.require("name", 6);
        family =
                name(names, 16)
                        .or(() -> name(names, 1))
                        .orElseThrow(() -> FontTables.damaged("it has no family name"));
        postScriptName = name(names, 6).orElse(family).replaceAll("[^A-Za-z0-9-]", "");
        int selection = os2.getShort(62);
        int macStyle = head.getShort(44);
        weight =
                FaceWeight.of(
                        name(names, 17).or(() -> name(names, 2)).orElse(""),
                        os2.getShort(4) & 0xFFFF,
                        (selection & SELECTION_BOLD) != 0 || (macStyle & 1) != 0);
        bold = FaceWeight.isBold(weight);
        italic = (selection & SELECTION_ITALIC) != 0 || (macStyle & 2) != 0;
        characters = CharacterMap.of(tables.require("cmap", 4));
    }

    /**
     * Reads a face.
     *
     * @param data the whole file, which stays in use
     * @throws UnusableFontException if it can't be used
     */
    static Face of(ByteBuffer data) throws UnusableFontException {
        return of(data, false);
    }

    /**
     * Reads a face.
     *
     * @param data the whole file, which stays in use
     * @param setsWordsAlone whether its words are known not to change beside other words
     * @throws UnusableFontException if it can't be used
     */
    static Face of(ByteBuffer data, boolean setsWordsAlone) throws UnusableFontException {
        try {
            return new Face(FontTables.of(data), setsWordsAlone);
        } catch (IndexOutOfBoundsException e) {
            throw FontTables.damaged("a table leads outside itself");
        }
    }

    /** Checks that the outlines of all glyphs lie in the file and can be copied from it. */
    void checkOutlines() throws UnusableFontException {
        long[] starts = new long[glyphCount + 1];
        for (int i = 0; i <= glyphCount; i++) {
            starts[i] = location(i);
        }
        OutlineCheck.run(glyf, starts);
    }

    private static void checkEmbedding(int fsType) throws UnusableFontException {
        boolean restricted = (fsType & RESTRICTED) != 0 && (fsType & PREVIEW_OR_EDITABLE) == 0;
        if (restricted || (fsType & (BITMAP_ONLY | NO_SUBSETTING)) != 0) {
            throw new UnusableFontException(
                    "forbids embedding in documents (fsType 0x" + Integer.toHexString(fsType) + ")",
                    "Use a font whose licence allows embedding, such as one under the OFL");
        }
    }

    /** Returns a name, the English one where there are several. */
    static Optional<String> name(ByteBuffer names, int id) {
        int count = names.getShort(2) & 0xFFFF;
        int strings = names.getShort(4) & 0xFFFF;
        Optional<String> best = Optional.empty();
        for (int i = 0; i < count && 6 + 12 * (i + 1) <= names.limit(); i++) {
            int record = 6 + 12 * i;
            if (names.getShort(record + 6) != id) {
                continue;
            }
            int platform = names.getShort(record);
            boolean english = names.getShort(record + 4) == (platform == 3 ? 0x409 : 0);
            Charset charset =
                    platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            byte[] bytes = new byte[names.getShort(record + 8) & 0xFFFF];
            names.get(strings + (names.getShort(record + 10) & 0xFFFF), bytes);
            String value = new String(bytes, charset).strip();
            if (!value.isEmpty() && (best.isEmpty() || (english && platform == 3))) {
                best = Optional.of(value);
            }
        }
        return best;
    }

    /** Returns the family's name. */
    public String family() {
        return family;
    }

    /** Returns the name for programs: ASCII letters, digits and hyphens. */
    public String postScriptName() {
        return postScriptName;
    }

    /** Returns the weight, 1 to 1000; 400 is regular and 700 bold. */
    public int weight() {
        return weight;
    }

    /** Returns the weight's name, such as "SemiBold"; none if it is regular. */
    public Optional<String> weightName() {
        return FaceWeight.name(weight);
    }

    /** Returns whether it is a bold face. */
    public boolean bold() {
        return bold;
    }

    /** Returns whether it is an italic face. */
    public boolean italic() {
        return italic;
    }

    /** Returns how many font units make the size. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** Returns how far the face says it reaches above the baseline. */
    public int ascent() {
        return hhea.getShort(4);
    }

    /** Returns how far the face says it reaches below the baseline, as a number above 0. */
    public int descent() {
        return -hhea.getShort(6);
    }

    /** Returns the height of capitals, or an estimate. */
    public int capHeight() {
        int stated = os2.getShort(0) >= 2 && os2.limit() >= 90 ? os2.getShort(88) : 0;
        return stated > 0 ? stated : unitsPerEm * 7 / 10;
    }

    /** Returns the slant in degrees, below 0 for letters that lean right. */
    public double italicAngle() {
        return tables.find("post")
                .filter(post -> post.limit() >= 8)
                .map(post -> post.getInt(4) / 65536.0)
                .orElse(0.0);
    }

    /** Returns the box around all glyphs: left, bottom, right, top. */
    public int[] bounds() {
        return new int[] {
            head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)
        };
    }

    /** Returns how many glyphs there are, at least 1. */
    public int glyphCount() {
        return glyphCount;
    }

    /** Returns how far a glyph moves the pen before any kerning. */
    public int advance(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException("glyph " + glyph + " of " + glyphCount);
        }
        return hmtx.getShort(4 * Math.min(glyph, longMetrics - 1)) & 0xFFFF;
    }

    /** Returns how far right of the pen a glyph's left edge is meant to stand. */
    public int leftBearing(int glyph) {
        int at = glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
        return hmtx.getShort(at);
    }

    /** Returns the glyph that a character starts from, or 0 if the face lacks it. */
    public int glyph(int codePoint) {
        int glyph = characters.glyph(codePoint);
        return glyph < glyphCount ? glyph : 0;
    }

    /** Returns whether its words are known not to change beside other words. */
    boolean setsWordsAlone() {
        return setsWordsAlone;
    }

    /** Returns how far a glyph's ink reaches above the baseline; 0 if it has none. */
    public int inkTop(int glyph) {
        return bound(glyph, 8);
    }

    /** Returns where a glyph's ink ends at the bottom, mostly below 0; 0 if it has none. */
    public int inkBottom(int glyph) {
        return bound(glyph, 4);
    }

    /** Returns where a glyph's ink starts at the left; 0 if it has none. */
    public int inkLeft(int glyph) {
        return bound(glyph, 2);
    }

    /** Returns how far right a glyph's ink reaches; 0 if it has none. */
    public int inkRight(int glyph) {
        return bound(glyph, 6);
    }

    /** Returns a view of a glyph's outline, big-endian, with nothing in it if it has no ink. */
    public ByteBuffer outline(int glyph) {
        int start = (int) location(glyph);
        return glyf.slice(start, (int) location(glyph + 1) - start).order(ByteOrder.BIG_ENDIAN);
    }

    private int bound(int glyph, int field) {
        long start = location(glyph);
        return location(glyph + 1) - start < 10 ? 0 : glyf.getShort((int) start + field);
    }

    private long location(int glyph) {
        return longOffsets
                ? loca.getInt(4 * glyph) & 0xFFFFFFFFL
                : 2L * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    /**
     * Returns a view of a table, big-endian, at position 0.
     *
     * @param tag four characters, such as {@code glyf}
     * @throws IllegalArgumentException if the font lacks it
     */
    public ByteBuffer table(String tag) {
        return tables.find(tag)
                .orElseThrow(() -> new IllegalArgumentException(this + " lacks " + tag));
    }

    /** Returns a view of the font file, big-endian, at position 0. */
    public ByteBuffer data() {
        return tables.data();
    }

    @Override
    public String toString() {
        return postScriptName;
    }
}
