package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.leafwright.picture.PngPass;

/** The rows of a PNG picture, unfiltered and woven together (PNG, clauses 8 and 9). */
final class PngPixels {
    /** The filter that takes the byte above away; it packs most pictures well. */
    private static final int UP = 2;

    private final PngChunks png;
    private final int bitsPerPixel;
    private final int rowLength;
    private final byte[] rows;

    private PngPixels(PngChunks png) {
        this.png = png;
        bitsPerPixel = png.depth() * png.channels();
        rowLength = rowLength(png.width());
        rows = new byte[Math.multiplyExact(rowLength, png.height())];
    }

    static PngPixels of(PngChunks png) {
        PngPixels pixels = new PngPixels(png);
        pixels.read();
        return pixels;
    }

    private int rowLength(int columns) {
        return (int) (((long) columns * bitsPerPixel + 7) / 8);
    }

    private void read() {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer data = png.data();
            inflater.setInput(data);
            for (PngPass pass : PngPass.of(png.interlaced())) {
                int columns = pass.columns(png.width());
                if (columns <= 0) {
                    continue;
                }
                byte[] above = new byte[rowLength(columns)];
                for (int y = pass.row(); y < png.height(); y += pass.rowStep()) {
                    byte[] line = new byte[1 + above.length];
                    for (int n = 0; n < line.length; ) {
                        n += inflater.inflate(line, n, line.length - n);
                    }
                    byte[] row = new byte[above.length];
                    System.arraycopy(line, 1, row, 0, row.length);
                    unfilter(line[0], row, above);
                    place(row, y, columns, pass);
                    above = row;
                }
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
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

    private void place(byte[] row, int y, int columns, PngPass pass) {
        int start = y * rowLength;
        if (pass.columnStep() == 1) {
            System.arraycopy(row, 0, rows, start, row.length);
            return;
        }
        for (int i = 0; i < columns; i++) {
            int x = pass.column() + i * pass.columnStep();
            if (bitsPerPixel >= 8) {
                int bytes = bitsPerPixel / 8;
                System.arraycopy(row, i * bytes, rows, start + x * bytes, bytes);
            } else {
                int bit = x * bitsPerPixel;
                int value = bits(row, 0, i);
                rows[start + bit / 8] |= (byte) (value << (8 - bitsPerPixel - bit % 8));
            }
        }
    }

    private int bits(byte[] from, int start, int index) {
        int bit = index * bitsPerPixel;
        int shift = 8 - bitsPerPixel - bit % 8;
        return (from[start + bit / 8] & 0xff) >> shift & ((1 << bitsPerPixel) - 1);
    }

    /** Returns the colours' rows, filtered again. */
    Syntax colours() {
        int sample = png.depth() / 8;
        return png.hasAlpha()
                ? samples(0, png.colourChannels() * sample)
                : filtered(rows, rowLength);
    }

    /** Returns the opacities' rows, filtered again; nothing if all is opaque. */
    Syntax alpha() {
        if (png.hasAlpha()) {
            int sample = png.depth() / 8;
            return samples(png.colourChannels() * sample, sample);
        }
        if (!png.indexed() || !png.hasTransparency()) {
            return new Syntax(0);
        }
        ByteBuffer opacities = png.transparency();
        byte[] alpha = new byte[png.width() * png.height()];
        for (int y = 0; y < png.height(); y++) {
            for (int x = 0; x < png.width(); x++) {
                int index = bits(rows, y * rowLength, x);
                alpha[y * png.width() + x] =
                        index < opacities.limit() ? opacities.get(index) : (byte) 0xff;
            }
        }
        return filtered(alpha, png.width());
    }

    /** Takes some bytes of each pixel. */
    private Syntax samples(int from, int count) {
        int pixel = bitsPerPixel / 8;
        byte[] taken = new byte[png.width() * png.height() * count];
        for (int i = 0; i < png.width() * png.height(); i++) {
            System.arraycopy(rows, i * pixel + from, taken, i * count, count);
        }
        return filtered(taken, png.width() * count);
    }

    private static Syntax filtered(byte[] samples, int length) {
        Syntax out = new Syntax(samples.length + samples.length / length);
        for (int start = 0; start < samples.length; start += length) {
            out.raw(UP);
            for (int i = start; i < start + length; i++) {
                out.raw(samples[i] - (i >= length ? samples[i - length] : 0));
            }
        }
        return out;
    }
}
