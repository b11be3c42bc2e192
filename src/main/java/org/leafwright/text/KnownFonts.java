package org.leafwright.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafwright.resource.Resource;

/**
 * The fonts that come with the program, so that those which a leaflet doesn't need are never
 * opened. In the program's own folder a file is known by its name and length; nowhere else is it.
 */
final class KnownFonts {
    private static final String TABLE = "org/leafwright/text/fonts.tsv";

    private final Map<String, FontFile.Description> known = new HashMap<>();

    private KnownFonts() {}

    /** Returns a table that knows no font. */
    static KnownFonts none() {
        return new KnownFonts();
    }

    static KnownFonts read() {
        KnownFonts fonts = new KnownFonts();
        String table = new String(Resource.bytes(TABLE), StandardCharsets.UTF_8);
        int start = 0;
        for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
            fonts.add(table.substring(start, end).split("\t", -1));
            start = end + 1;
        }
        return fonts;
    }

    private void add(String[] fields) {
        known.put(
                key(fields[0], Long.parseLong(fields[1])),
                new FontFile.Description(
                        fields[2],
                        Integer.parseInt(fields[3]),
                        Boolean.parseBoolean(fields[4]),
                        Boolean.parseBoolean(fields[5]),
                        Long.parseLong(fields[6], 16)));
    }

    /** Writes the table's line for a font file. */
    static String line(String fileName, long size, FontFile.Description font) {
        return String.join(
                "\t",
                fileName,
                Long.toString(size),
                font.family(),
                Integer.toString(font.weight()),
                Boolean.toString(font.bold()),
                Boolean.toString(font.italic()),
                Long.toHexString(font.checksum()));
    }

    Optional<FontFile.Description> find(String fileName, long size) {
        return Optional.ofNullable(known.get(key(fileName, size)));
    }

    private static String key(String fileName, long size) {
        return fileName + '\t' + size;
    }
}
