package org.leafwright.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;
import static org.lwjgl.util.harfbuzz.OpenType.*;

import java.nio.IntBuffer;
import org.lwjgl.system.MemoryUtil;

/** Finds lookups of a font (ISO/IEC 14496-22, GSUB and GPOS) that heed the glyph of the space. */
final class SpaceLookups {
    private static final String[] SUBSTITUTING = {
        "abvs", "akhn", "blws", "calt", "ccmp", "clig", "fina", "haln", "init", "isol", "liga",
        "locl", "medi", "pres", "psts", "rclt", "rlig"
    };

    /** Features that place marks are left out: a space may carry a mark, and no word minds. */
    private static final String[] POSITIONING = {"curs", "dist", "kern"};

    private SpaceLookups() {}

    /** Returns whether a face of HarfBuzz's has any. */
    static boolean exist(long hbFace, int space) {
        return exist(hbFace, "GSUB", SUBSTITUTING, space)
                || exist(hbFace, "GPOS", POSITIONING, space);
    }

    private static boolean exist(long hbFace, String table, String[] features, int space) {
        long lookups = hb_set_create();
        long glyphs = hb_set_create();
        long made = hb_set_create();
        IntBuffer tags = MemoryUtil.memAllocInt(features.length + 1);
        IntBuffer lookup = MemoryUtil.memAllocInt(1).put(0, HB_SET_VALUE_INVALID);
        try {
            for (String feature : features) {
                tags.put(tag(feature));
            }
            tags.put(0).flip();
            int tableTag = tag(table);
            hb_ot_layout_collect_lookups(hbFace, tableTag, null, null, tags, lookups);
            while (hb_set_next(lookups, lookup)) {
                hb_ot_layout_lookup_collect_glyphs(
                        hbFace, tableTag, lookup.get(0), glyphs, glyphs, glyphs, made);
            }
            return hb_set_has(glyphs, space);
        } finally {
            MemoryUtil.memFree(lookup);
            MemoryUtil.memFree(tags);
            hb_set_destroy(made);
            hb_set_destroy(glyphs);
            hb_set_destroy(lookups);
        }
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
