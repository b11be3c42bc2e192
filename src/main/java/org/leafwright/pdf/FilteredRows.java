package org.leafwright.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Filters and compresses the rows of a picture as they come (ISO 32000-1, 7.4.4.4). */
final class FilteredRows {
    /** The filter that takes the byte above away; it packs most pictures well. */
    private static final byte UP = 2;

    private static final int BUFFER = 1 << 16;

    private final Deflater deflater = new Deflater(Deflate.LEVEL);
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater, BUFFER);
    private final byte[] above;
    private final byte[] filtered;

    /**
     * Starts a picture.
     *
     * @param length of each row, in bytes
     */
    FilteredRows(int length) {
        above = new byte[length];
        filtered = new byte[1 + length];
        filtered[0] = UP;
    }

    void add(byte[] row) {
        for (int i = 0; i < above.length; i++) {
            filtered[1 + i] = (byte) (row[i] - above[i]);
        }
        System.arraycopy(row, 0, above, 0, above.length);
        try {
            out.write(filtered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all rows, compressed. */
    ByteBuffer end() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return ByteBuffer.wrap(compressed.toByteArray());
    }
}
