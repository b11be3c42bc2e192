package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks PNG files to the last byte (W3C, Portable Network Graphics, third edition).
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param channels 1 for grey, 3 for colour
 * @param orientation 1 to 8; from 5 on the picture lies on its side
 * @param profile what its colours mean, if it tells
 */
record PngFile(
        int width, int height, int channels, int orientation, Optional<ColourProfile> profile) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final int IHDR = 0x49484452;
    private static final int EXIF = 0x65584966;
    private static final int PLTE = 0x504C5445;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    private static final String DAMAGED = "Save or copy it again; the file is damaged";

    /** Tells whether a file starts like a PNG. */
    static boolean claims(byte[] bytes) {
        return bytes.length >= 8 && Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8);
    }

    /** Checks a file that {@link #claims} to be a PNG. */
    static PngFile check(byte[] bytes) throws BadPictureException {
        ByteBuffer in = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
        Header header = null;
        boolean palette = false;
        int orientation = ExifOrientation.UPRIGHT;
        PngColours colours = new PngColours(0);
        try (Rows rows = new Rows()) {
            while (true) {
                if (in.remaining() < 12) {
                    throw new BadPictureException("ends early", DAMAGED);
                }
                int start = in.position();
                int length = in.getInt();
                int type = in.getInt();
                if (length < 0 || length > in.remaining() - 4) {
                    throw new BadPictureException("ends early", DAMAGED);
                }
                checkSum(bytes, start, length);
                if ((header == null) != (type == IHDR)) {
                    throw new BadPictureException("has no sound header", DAMAGED);
                }
                if (type == IHDR) {
                    header = Header.of(in, length);
                    rows.expect(header);
                    colours = new PngColours(header.channels());
                } else if (type == EXIF) {
                    orientation = ExifOrientation.of(in.slice(in.position(), length));
                } else if (type == PLTE) {
                    palette = true;
                    if (length == 0 || length % 3 != 0 || length > 768) {
                        throw new BadPictureException("has a broken palette", DAMAGED);
                    }
                } else if (type == IDAT) {
                    rows.inflate(bytes, in.position(), length);
                } else if (type == IEND) {
                    break;
                } else {
                    colours.read(type, in.slice(in.position(), length));
                }
                in.position(start + 12 + length);
            }
            if (header == null || (header.colourType() == 3 && !palette)) {
                throw new BadPictureException("has no palette", DAMAGED);
            }
            rows.end();
            return new PngFile(
                    header.width(),
                    header.height(),
                    header.channels(),
                    orientation,
                    colours.profile());
        }
    }

    private static void checkSum(byte[] bytes, int start, int length) throws BadPictureException {
        CRC32 crc = new CRC32();
        crc.update(bytes, start + 4, length + 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes).getInt(start + 8 + length)) {
            throw new BadPictureException("is damaged (a checksum is wrong)", DAMAGED);
        }
    }

    /** The header chunk (11.2.1). */
    private record Header(int width, int height, int depth, int colourType, boolean interlaced) {
        static Header of(ByteBuffer in, int length) throws BadPictureException {
            if (length != 13) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            int width = in.getInt();
            int height = in.getInt();
            int depth = in.get();
            int colourType = in.get();
            int compression = in.get();
            int filter = in.get();
            int interlace = in.get();
            if (width <= 0 || height <= 0) {
                throw new BadPictureException("has no size", DAMAGED);
            }
            PixelLimits.check(width, height);
            boolean sound =
                    switch (colourType) {
                        case 0 -> Integer.bitCount(depth) == 1 && depth >= 1 && depth <= 16;
                        case 3 -> Integer.bitCount(depth) == 1 && depth >= 1 && depth <= 8;
                        case 2, 4, 6 -> depth == 8 || depth == 16;
                        default -> false;
                    };
            if (!sound || compression != 0 || filter != 0 || interlace < 0 || interlace > 1) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            Header header = new Header(width, height, depth, colourType, interlace == 1);
            if (header.interlaced || colourType >= 4) {
                PixelLimits.checkRewritten(width, height, header.bitsPerPixel());
            }
            return header;
        }

        /** Returns 1 for grey, 3 for colour. */
        int channels() {
            return (colourType & 2) == 0 ? 1 : 3;
        }

        int bitsPerPixel() {
            return depth
                    * switch (colourType) {
                        case 2 -> 3;
                        case 4 -> 2;
                        case 6 -> 4;
                        default -> 1;
                    };
        }

        /** Returns how many bytes the rows take, each with its filter's number before it. */
        long dataLength() {
            long sum = 0;
            for (PngPass pass : PngPass.of(interlaced)) {
                int columns = pass.columns(width);
                sum += columns > 0 ? rows(columns, pass.rows(height)) : 0;
            }
            return sum;
        }

        private long rows(int w, int h) {
            return h * (1 + ((long) w * bitsPerPixel() + 7) / 8);
        }
    }

    /** Inflates the rows to see that they are whole, and keeps none of them. */
    private static final class Rows implements AutoCloseable {
        private final Inflater inflater = new Inflater();
        private final byte[] scratch = new byte[1 << 15];
        private long expected;
        private long seen;

        void expect(Header header) {
            expected = header.dataLength();
        }

        void inflate(byte[] bytes, int from, int length) throws BadPictureException {
            inflater.setInput(bytes, from, length);
            try {
                while (!inflater.needsInput() && !inflater.finished()) {
                    seen += inflater.inflate(scratch);
                    if (seen > expected || inflater.needsDictionary()) {
                        throw new BadPictureException("is damaged (it is too long)", DAMAGED);
                    }
                }
            } catch (DataFormatException e) {
                throw new BadPictureException("is damaged (its rows can't be read)", DAMAGED);
            }
        }

        void end() throws BadPictureException {
            if (seen != expected || !inflater.finished()) {
                throw new BadPictureException("ends early", DAMAGED);
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
