package org.leafwright.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryUtil;

/**
 * Shapes with HarfBuzz. A face is handed to HarfBuzz once a process; each thread has a buffer of
 * its own.
 */
public final class HarfBuzzShaper implements Shaper {
    /** How many characters around a part HarfBuzz looks at. */
    private static final int CONTEXT = 5;

    private static final int INFO_SIZE = 20;

    static {
        // The library's own jar is trusted as much as the program: hashing it costs a tenth of a
        // second at each start.
        Configuration.DISABLE_HASH_CHECKS.set(true);
    }

    private final Map<Face, Long> fonts = new ConcurrentHashMap<>();
    private final Map<String, Integer> scripts = new ConcurrentHashMap<>();
    private final Map<Locale, Long> languages = new ConcurrentHashMap<>();
    private final Map<Face, Boolean> heedingSpaces = new ConcurrentHashMap<>();
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    /** Loads HarfBuzz, which takes a while and is then there for all shapers. */
    public static void load() {
        hb_buffer_destroy(hb_buffer_create());
    }

    @Override
    public Glyphs shape(
            Face face,
            String text,
            int start,
            int end,
            String script,
            Locale language,
            boolean rightToLeft) {
        Scratch s = scratch.get();
        long buffer = s.buffer;
        hb_buffer_clear_contents(buffer);
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        ByteBuffer chars = s.chars(to - from);
        for (int i = from; i < to; i++) {
            chars.putChar(2 * (i - from), text.charAt(i));
        }
        nhb_buffer_add_utf16(
                buffer, MemoryUtil.memAddress(chars), to - from, start - from, end - start);
        hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer, scripts.computeIfAbsent(script, HarfBuzzShaper::script));
        hb_buffer_set_language(
                buffer, languages.computeIfAbsent(language, HarfBuzzShaper::language));
        nhb_shape(fonts.computeIfAbsent(face, HarfBuzzShaper::font), buffer, 0, 0);

        long length = s.lengthAddress();
        long infos = nhb_buffer_get_glyph_infos(buffer, length);
        int count = MemoryUtil.memGetInt(length);
        long positions = nhb_buffer_get_glyph_positions(buffer, length);
        int[] ids = new int[count];
        int[] clusters = new int[count];
        double[] advances = new double[count];
        double[] xOffsets = new double[count];
        double[] yOffsets = new double[count];
        for (int i = 0; i < count; i++) {
            long info = infos + (long) INFO_SIZE * i;
            long position = positions + (long) INFO_SIZE * i;
            ids[i] = MemoryUtil.memGetInt(info);
            if (ids[i] < 0 || ids[i] >= face.glyphCount()) {
                throw new FaultyFontException(face, "it leads to a glyph that there isn't");
            }
            clusters[i] = MemoryUtil.memGetInt(info + 8) - (start - from);
            advances[i] = MemoryUtil.memGetInt(position);
            xOffsets[i] = MemoryUtil.memGetInt(position + 8);
            yOffsets[i] = MemoryUtil.memGetInt(position + 12);
        }
        return new Glyphs(ids, clusters, advances, xOffsets, yOffsets);
    }

    @Override
    public boolean heedsSpaces(Face face) {
        return !face.setsWordsAlone()
                && heedingSpaces.computeIfAbsent(face, this::hasLookupsForSpaces);
    }

    private boolean hasLookupsForSpaces(Face face) {
        long font = fonts.computeIfAbsent(face, HarfBuzzShaper::font);
        return SpaceLookups.exist(hb_font_get_face(font), face.glyph(' '));
    }

    private static long font(Face face) {
        ByteBuffer data = face.data();
        long blob =
                nhb_blob_create(
                        MemoryUtil.memAddress(data), data.limit(), HB_MEMORY_MODE_READONLY, 0, 0);
        long hbFace = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        long font = hb_font_create(hbFace);
        hb_face_destroy(hbFace);
        hb_font_set_scale(font, face.unitsPerEm(), face.unitsPerEm());
        hb_font_make_immutable(font);
        return font;
    }

    private static int script(String iso15924) {
        return hb_script_from_string(iso15924);
    }

    private static long language(Locale language) {
        return hb_language_from_string(language.toLanguageTag());
    }

    /** What a thread needs to talk to HarfBuzz; the native memory lives as long as the process. */
    private static final class Scratch {
        final long buffer = hb_buffer_create();
        private ByteBuffer chars = MemoryUtil.memAlloc(512);
        private final ByteBuffer length = MemoryUtil.memAlloc(4);

        ByteBuffer chars(int count) {
            if (chars.capacity() < 2 * count) {
                MemoryUtil.memFree(chars);
                chars = MemoryUtil.memAlloc(4 * count);
            }
            return chars;
        }

        long lengthAddress() {
            return MemoryUtil.memAddress(length);
        }
    }
}
