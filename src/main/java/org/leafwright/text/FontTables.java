package org.leafwright.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The tables of a TrueType file, checked as far as is needed to trust every offset that the program
 * follows (ISO/IEC 14496-22).
 */
final class FontTables {
    private static final int TRUE_TYPE = 0x00010000;
    private static final String TAKE_STATIC =
            "Use a static TrueType file (.ttf) of the family, one file for each face";
    private static final String TAKE_AGAIN = "Get the file again from where it came from";

    /** How many tables a file may have; real fonts have about twenty. */
    private static final int MOST_TABLES = 100;

    private final ByteBuffer data;
    private final int count;

    private FontTables(ByteBuffer data, int count) {
        this.data = data;
        this.count = count;
    }

    /**
     * Reads the table directory.
     *
     * @param data the whole file
     * @throws UnusableFontException if it is no static TrueType font whose tables lie in the file
     */
    static FontTables of(ByteBuffer data) throws UnusableFontException {
        ByteBuffer file = data.asReadOnlyBuffer().order(ByteOrder.BIG_ENDIAN);
        if (file.limit() < 12) {
            throw damaged("it is too short to be a font");
        }
        switch (file.getInt(0)) {
            case TRUE_TYPE, 0x74727565 -> {} // 'true': the same, from Apple
            case 0x4F54544F -> // 'OTTO'
                    throw new UnusableFontException("has PostScript (CFF) outlines", TAKE_STATIC);
            case 0x74746366 -> // 'ttcf'
                    throw new UnusableFontException("is a collection of fonts", TAKE_STATIC);
            case 0x774F4646, 0x774F4632 -> // 'wOFF', 'wOF2'
                    throw new UnusableFontException("is a web font", TAKE_STATIC);
            default -> throw damaged("it doesn't start as a TrueType font does");
        }
        int count = file.getShort(4) & 0xFFFF;
        if (count > MOST_TABLES || 12 + 16L * count > file.limit()) {
            throw damaged("its table directory is cut off");
        }
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            long offset = file.getInt(entry + 8) & 0xFFFFFFFFL;
            long length = file.getInt(entry + 12) & 0xFFFFFFFFL;
            if (offset + length > file.limit()) {
                throw damaged("a table lies past its end");
            }
        }
        FontTables tables = new FontTables(file, count);
        if (tables.find("fvar").isPresent()) {
            throw new UnusableFontException("is a variable font", TAKE_STATIC);
        }
        if (tables.find("CFF ").isPresent() || tables.find("CFF2").isPresent()) {
            throw new UnusableFontException("has PostScript (CFF) outlines", TAKE_STATIC);
        }
        return tables;
    }

    /**
     * Returns the tables of a file that may be of another kind or damaged, to read what can be.
     *
     * @throws IndexOutOfBoundsException if it is too short
     */
    static FontTables lenient(ByteBuffer file) {
        return new FontTables(file, Math.min(file.getShort(4) & 0xFFFF, MOST_TABLES));
    }

    static UnusableFontException damaged(String how) {
        return new UnusableFontException("is damaged: " + how, TAKE_AGAIN);
    }

    /** Returns a view of the whole file. */
    ByteBuffer data() {
        return data.duplicate();
    }

    /** Returns a view of a table. */
    Optional<ByteBuffer> find(String tag) {
        int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (data.getInt(entry) == wanted) {
                return Optional.of(
                        data.slice(data.getInt(entry + 8), data.getInt(entry + 12))
                                .order(ByteOrder.BIG_ENDIAN));
            }
        }
        return Optional.empty();
    }

    /** Returns a view of a table that must be there and have at least some length. */
    ByteBuffer require(String tag, int length) throws UnusableFontException {
        ByteBuffer table =
                find(tag).orElseThrow(() -> damaged("it has no '" + tag.strip() + "' table"));
        if (table.limit() < length) {
            throw damaged("its '" + tag.strip() + "' table is cut off");
        }
        return table;
    }
}
