package org.leafwright.picture;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart by their length, CRC-32 and CRC-32C, as 24 hexadecimal digits.
 *
 * <p>That finds what was changed, not what was forged, which nothing here calls for. Java has these
 * sums in machine code from the first call on; a cryptographic digest took a twentieth of the time
 * of a run that builds one leaflet.
 */
public final class ContentDigest {
    private ContentDigest() {}

    /** Returns the digest of some bytes. */
    public static String of(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        CRC32C other = new CRC32C();
        other.update(content);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(content.length)
                + hex.toHexDigits((int) crc.getValue())
                + hex.toHexDigits((int) other.getValue());
    }

    /** Returns the digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
