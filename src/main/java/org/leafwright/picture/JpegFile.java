package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Checks JPEG files (ITU-T T.81, annex B) and reads how they are to be turned (Exif 2.3, tag 274).
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param components 1 for grey, 3 for colour
 * @param orientation 1 to 8; from 5 on the picture lies on its side
 */
public record JpegFile(int width, int height, int components, int orientation) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final String DAMAGED = "Save or copy it again; the file is damaged";

    /** Tells whether a file starts like a JPEG. */
    static boolean claims(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xff
                && bytes[1] == (byte) 0xd8
                && bytes[2] == (byte) 0xff;
    }

    /** Returns the width as the picture is meant to be seen. */
    public int uprightWidth() {
        return orientation >= 5 ? height : width;
    }

    /** Returns the height as the picture is meant to be seen. */
    public int uprightHeight() {
        return orientation >= 5 ? width : height;
    }

    /**
     * Reads a picture that was checked when it was loaded.
     *
     * @throws IllegalArgumentException if it wasn't
     */
    public static JpegFile of(ByteBuffer checked) {
        byte[] bytes = new byte[checked.remaining()];
        checked.duplicate().get(bytes);
        try {
            return check(bytes);
        } catch (BadPictureException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Checks a file that {@link #claims} to be a JPEG. */
    static JpegFile check(byte[] bytes) throws BadPictureException {
        Segments segments = new Segments(bytes);
        while (segments.next()) {
            // Each segment is read as it is passed.
        }
        return segments.result();
    }

    /** Walks over the file's segments. */
    private static final class Segments {
        private final byte[] bytes;
        private int at = 2;
        private boolean scan;
        private int width;
        private int height;
        private int components;
        private int orientation = 1;

        Segments(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Reads a segment; returns whether another follows. */
        boolean next() throws BadPictureException {
            int marker = marker();
            if (marker == 0xd9) {
                return false;
            }
            if (at + 2 > bytes.length) {
                throw early();
            }
            int length = u16(at);
            if (length < 2 || at + length > bytes.length) {
                throw early();
            }
            if (isFrame(marker)) {
                frame(marker, length);
            } else if (marker == 0xe1) {
                orientation = Orientation.of(bytes, at + 2, length - 2);
            }
            at += length;
            if (marker == 0xda) {
                scan = true;
                skipScan();
            }
            return true;
        }

        private int marker() throws BadPictureException {
            if (at + 2 > bytes.length) {
                throw early();
            }
            if (bytes[at] != (byte) 0xff) {
                throw new BadPictureException("is damaged", DAMAGED);
            }
            while (at + 1 < bytes.length && bytes[at + 1] == (byte) 0xff) {
                at++;
            }
            if (at + 1 >= bytes.length) {
                throw early();
            }
            at += 2;
            return bytes[at - 1] & 0xff;
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xc0
                    && marker <= 0xcf
                    && marker != 0xc4
                    && marker != 0xc8
                    && marker != 0xcc;
        }

        private void frame(int marker, int length) throws BadPictureException {
            if (marker > 0xc2) {
                throw new BadPictureException(
                        "is a kind of JPEG that PDF readers can't show",
                        "Save it as a baseline or progressive JPEG");
            }
            if (length < 8 || width != 0) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            int depth = bytes[at + 2];
            height = u16(at + 3);
            width = u16(at + 5);
            components = bytes[at + 7];
            if (components == 4) {
                throw new BadPictureException(
                        "is in CMYK colours, which look different on every screen",
                        "Save it in RGB colours");
            }
            if (depth != 8
                    || width == 0
                    || height == 0
                    || (components != 1 && components != 3)
                    || length != 8 + 3 * components) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            PixelLimits.check(width, height);
        }

        /** Passes over entropy-coded data, in which FF stands before 00 or a restart marker. */
        private void skipScan() throws BadPictureException {
            while (at + 1 < bytes.length) {
                if (bytes[at] == (byte) 0xff) {
                    int next = bytes[at + 1] & 0xff;
                    if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                        return;
                    }
                }
                at++;
            }
            throw early();
        }

        JpegFile result() throws BadPictureException {
            if (width == 0 || !scan) {
                throw early();
            }
            return new JpegFile(width, height, components, orientation);
        }

        private int u16(int offset) {
            return (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
        }

        private static BadPictureException early() {
            return new BadPictureException("ends early", DAMAGED);
        }
    }

    /** Reads the orientation from Exif data. */
    private static final class Orientation {
        private static final int TAG = 274;

        private Orientation() {}

        static int of(byte[] bytes, int from, int length) {
            if (length < 14 || !Arrays.equals(bytes, from, from + 6, EXIF, 0, 6)) {
                return 1;
            }
            ByteBuffer tiff = ByteBuffer.wrap(bytes, from + 6, length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            long directory = tiff.getInt(4) & 0xffffffffL;
            if (directory + 2 > tiff.limit()) {
                return 1;
            }
            int at = (int) directory;
            int entries = tiff.getShort(at) & 0xffff;
            for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
                int entry = at + 2 + 12 * i;
                if (tiff.getShort(entry) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        }
    }
}
