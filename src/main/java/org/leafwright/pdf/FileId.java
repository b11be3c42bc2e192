package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/**
 * What tells a file from others (ISO 32000-1, 14.4; ISO 16684-1, 8.6).
 *
 * @param document stays the same in all versions of a document
 * @param instance changes with the content
 */
record FileId(UUID document, UUID instance) {
    /**
     * Returns the id of a file.
     *
     * @param name a name that the document keeps
     * @param content the first bytes that tell what the document holds
     * @param length how many they are
     */
    static FileId of(String name, byte[] content, int length) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return new FileId(digest(bytes, bytes.length), digest(content, length));
    }

    COSArray array() {
        return Cos.array(string(document), string(instance));
    }

    private static COSString string(UUID id) {
        return new COSString(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    /**
     * Mixes two checksums and the length into an identifier of a kind of our own (RFC 9562, 5.8).
     */
    private static UUID digest(byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        CRC32C other = new CRC32C();
        other.update(content, 0, length);
        long sums = (crc.getValue() << 32) | other.getValue();
        long mixed = (sums ^ length) * 0x9e3779b97f4a7c15L;
        return new UUID((sums & ~0xf000L) | 0x8000L, (mixed >>> 2) | 0x8000_0000_0000_0000L);
    }
}
