package org.leafwright.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fonts that come with the program, so that those which a leaflet doesn't need are never
 * opened. In the program's own folder a file is known by its name and length; nowhere else is it.
 */
final class KnownFonts {
    private static final String TABLE = "fonts.tsv";

    private final Map<String, FontFile.Description> known = new HashMap<>();

    private KnownFonts() {}

    /** Returns a table that knows no font. */
    static KnownFonts none() {
        return new KnownFonts();
    }

    static KnownFonts read() {
        KnownFonts fonts = new KnownFonts();
        try (InputStream in = Objects.requireNonNull(KnownFonts.class.getResourceAsStream(TABLE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                fonts.add(List.of(line.split("\t", -1)));
            }
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> fields) {
        known.put(
                key(fields.get(0), Long.parseLong(fields.get(1))),
                new FontFile.Description(
                        fields.get(2),
                        Integer.parseInt(fields.get(3)),
                        Boolean.parseBoolean(fields.get(4)),
                        Boolean.parseBoolean(fields.get(5)),
                        Long.parseLong(fields.get(6), 16)));
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
