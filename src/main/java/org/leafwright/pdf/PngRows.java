package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.leafwright.picture.PngPass;

/**
 * The rows of a PNG picture, unfiltered and woven together (PNG, clauses 8 and 9). But for
 * interlaced pictures no more than two of them are held at a time.
 */
final class PngRows {
    private final PngChunks png;
    private final int bitsPerPixel;
    private final int rowLength;

    PngRows(PngChunks png) {
        this.png = png;
        bitsPerPixel = png.depth() * png.channels();
        rowLength = rowLength(png.width());
    }

    /** Returns how many bytes a row takes. */
    int rowLength() {
        return rowLength;
    }

    private int rowLength(int columns) {
        return (int) (((long) columns * bitsPerPixel + 7) / 8);
    }

    /** Hands out the rows from the top; each is valid only while it is looked at. */
    void forEach(Consumer<byte[]> taker) {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer data = png.data();
            inflater.setInput(data);
            if (png.interlaced()) {
                woven(inflater, taker);
            } else {
                pass(inflater, png.width(), png.height(), (row, y) -> taker.accept(row));
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }

    private void woven(Inflater inflater, Consumer<byte[]> taker) throws DataFormatException {
        byte[] rows = new byte[Math.multiplyExact(rowLength, png.height())];
        for (PngPass pass : PngPass.of(true)) {
            int columns = pass.columns(png.width());
            if (columns > 0) {
                pass(
                        inflater,
                        columns,
                        pass.rows(png.height()),
                        (row, y) ->
                                place(
                                        row,
                                        rows,
                                        (pass.row() + y * pass.rowStep()) * rowLength,
                                        columns,
                                        pass));
            }
        }
        byte[] row = new byte[rowLength];
        for (int start = 0; start < rows.length; start += rowLength) {
            System.arraycopy(rows, start, row, 0, rowLength);
            taker.accept(row);
        }
    }

    private interface RowTaker {
        void accept(byte[] row, int y);
    }

    private void pass(Inflater inflater, int columns, int height, RowTaker taker)
            throws DataFormatException {
        byte[] line = new byte[1 + rowLength(columns)];
        byte[] row = new byte[line.length - 1];
        byte[] above = new byte[row.length];
        for (int y = 0; y < height; y++) {
            for (int n = 0; n < line.length; ) {
                n += inflater.inflate(line, n, line.length - n);
            }
            System.arraycopy(line, 1, row, 0, row.length);
            unfilter(line[0], row, above);
            taker.accept(row, y);
            byte[] free = above;
            above = row;
            row = free;
        }
    }

    private void unfilter(int filter, byte[] row, byte[] above) {
        int step = Math.max(1, bitsPerPixel / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i >= step ? row[i - step] & 0xff : 0;
            int up = above[i] & 0xff;
            int corner = i >= step ? above[i - step] & 0xff : 0;
            int guess =
                    switch (filter) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> 0;
                    };
            row[i] += (byte) guess;
        }
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private void place(byte[] row, byte[] rows, int start, int columns, PngPass pass) {
        for (int i = 0; i < columns; i++) {
            int x = pass.column() + i * pass.columnStep();
            if (bitsPerPixel >= 8) {
                int bytes = bitsPerPixel / 8;
                System.arraycopy(row, i * bytes, rows, start + x * bytes, bytes);
            } else {
                int bit = x * bitsPerPixel;
                int value = bits(row, i);
                rows[start + bit / 8] |= (byte) (value << (8 - bitsPerPixel - bit % 8));
            }
        }
    }

    /** Returns a pixel of at most 8 bits. */
    int bits(byte[] row, int index) {
        int bit = index * bitsPerPixel;
        int shift = 8 - bitsPerPixel - bit % 8;
        return (row[bit / 8] & 0xff) >> shift & ((1 << bitsPerPixel) - 1);
    }
}
