package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks JPEG files (ITU-T T.81, annex B) and reads how they are to be turned (Exif 2.3, tag 274).
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param components 1 for grey, 3 for colour
 * @param orientation 1 to 8; from 5 on the picture lies on its side
 * @param profile what its colours mean, if it tells
 */
public record JpegFile(
        int width, int height, int components, int orientation, Optional<ColourProfile> profile) {
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] PROFILE = ascii("ICC_PROFILE\0");
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final int JFIF_LENGTH = 14;
    private static final byte[] ADOBE = ascii("Adobe");
    private static final int ADOBE_LENGTH = 12;

    static final String DAMAGED = "Save or copy it again; the file is damaged";

    private static byte[] ascii(String signature) {
        return signature.getBytes(StandardCharsets.US_ASCII);
    }

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
            return read(bytes, new Reader(bytes, false));
        } catch (BadPictureException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Checks a file that {@link #claims} to be a JPEG. */
    static JpegFile check(byte[] bytes) throws BadPictureException {
        return read(bytes, new Reader(bytes, true));
    }

    private static JpegFile read(byte[] bytes, Reader reader) throws BadPictureException {
        JpegSegments segments = new JpegSegments(bytes);
        while (segments.next()) {
            reader.read(segments);
        }
        return reader.result();
    }

    /** Gathers what the segments tell. */
    private static final class Reader {
        private final byte[] bytes;
        private final TreeMap<Integer, ByteBuffer> profile = new TreeMap<>();
        private final boolean walks;
        private final JpegScans scans;
        private boolean scan;
        private int width;
        private int height;
        private int components;
        private int orientation;

        /**
         * Starts reading.
         *
         * @param walks whether to go through the scans, block by block
         */
        Reader(byte[] bytes, boolean walks) {
            this.bytes = bytes;
            this.walks = walks;
            this.scans = new JpegScans(bytes);
        }

        void read(JpegSegments segment) throws BadPictureException {
            int marker = segment.marker();
            int from = segment.content();
            int length = segment.contentEnd() - from;
            if (isFrame(marker)) {
                frame(marker, from, length);
            } else if (marker == 0xc4) {
                scans.tables(from, segment.contentEnd());
            } else if (marker == 0xdd) {
                scans.restarts(from, segment.contentEnd());
            } else if (marker == JpegSegments.SCAN) {
                scan = true;
                if (walks) {
                    scans.scan(from, segment.contentEnd(), segment.end());
                }
            } else if (marker == 0xe1 && orientation == 0 && segment.startsWith(EXIF)) {
                // Other makers of such segments come after, and editors may add another.
                orientation =
                        ExifOrientation.of(
                                ByteBuffer.wrap(bytes, from + EXIF.length, length - EXIF.length));
            } else if (marker == 0xe2 && segment.startsWith(PROFILE) && length > PROFILE.length) {
                // After the signature come the part's number and how many there are.
                int start = Math.min(from + PROFILE.length + 2, segment.contentEnd());
                profile.put(
                        bytes[from + PROFILE.length] & 0xff,
                        ByteBuffer.wrap(bytes, start, segment.contentEnd() - start));
            }
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xc0
                    && marker <= 0xcf
                    && marker != 0xc4
                    && marker != 0xc8
                    && marker != 0xcc;
        }

        private void frame(int marker, int from, int length) throws BadPictureException {
            if (marker > 0xc2) {
                throw new BadPictureException(
                        "is " + kind(marker) + " JPEG, which PDF readers can't show",
                        "Save it as a baseline or progressive JPEG");
            }
            if (length < 6 || width != 0) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            int depth = bytes[from];
            height = u16(from + 1);
            width = u16(from + 3);
            components = bytes[from + 5];
            if (depth != 8) {
                throw new BadPictureException(
                        "has " + depth + " bits for each colour, where PDF readers show 8",
                        "Save it with 8 bits for each colour");
            }
            if (components == 4) {
                throw new BadPictureException(
                        "is in CMYK colours, which look different on every screen",
                        "Save it in RGB colours");
            }
            if (width == 0
                    || height == 0
                    || (components != 1 && components != 3)
                    || length != 6 + 3 * components) {
                throw new BadPictureException("has no sound header", DAMAGED);
            }
            PixelLimits.check(width, height);
            scans.frame(marker == 0xc2, width, height, from + 6, components);
        }

        /** Names a kind by the marker of its frame (table B.1). */
        private static String kind(int marker) {
            return switch (marker) {
                case 0xc3 -> "a lossless";
                case 0xc9, 0xca -> "an arithmetic-coded";
                case 0xcb -> "a lossless arithmetic-coded";
                default -> "a hierarchical";
            };
        }

        JpegFile result() throws BadPictureException {
            if (width == 0 || !scan) {
                throw JpegSegments.early();
            }
            if (walks) {
                scans.end();
            }
            return new JpegFile(
                    width,
                    height,
                    components,
                    Math.max(ExifOrientation.UPRIGHT, orientation),
                    joinedProfile());
        }

        private Optional<ColourProfile> joinedProfile() {
            if (profile.isEmpty()) {
                return Optional.empty();
            }
            int length = 0;
            for (ByteBuffer part : profile.values()) {
                length += part.remaining();
            }
            ByteBuffer joined = ByteBuffer.allocate(length);
            profile.values().forEach(joined::put);
            return Optional.of(ColourProfile.of(joined.flip(), components));
        }

        private int u16(int offset) {
            return (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
        }
    }

    /**
     * Returns a checked file without comments and application data: a photograph's place, date and
     * thumbnail, and what follows its end, are nobody's business. What tells how colours are coded
     * stays (JFIF, Adobe).
     */
    public static ByteBuffer withoutPrivateData(ByteBuffer checked) {
        byte[] bytes = new byte[checked.remaining()];
        checked.duplicate().get(bytes);
        ByteBuffer out = ByteBuffer.allocate(bytes.length).put(bytes, 0, 2);
        JpegSegments segments = new JpegSegments(bytes);
        try {
            while (segments.next()) {
                int marker = segments.marker();
                int start = segments.start();
                boolean application = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
                if (!application) {
                    out.put(bytes, start, segments.end() - start);
                } else if (marker == 0xe0 && isWhole(segments, JFIF, JFIF_LENGTH)) {
                    // The last two bytes are the size of a thumbnail.
                    out.put(bytes, start, 2).putShort((short) (2 + JFIF_LENGTH));
                    out.put(bytes, segments.content(), JFIF_LENGTH - 2).putShort((short) 0);
                } else if (marker == 0xee && isWhole(segments, ADOBE, ADOBE_LENGTH)) {
                    out.put(bytes, start, 2).putShort((short) (2 + ADOBE_LENGTH));
                    out.put(bytes, segments.content(), ADOBE_LENGTH);
                }
            }
        } catch (BadPictureException e) {
            throw new IllegalArgumentException(e);
        }
        return out.put(bytes, segments.start(), 2).flip();
    }

    private static boolean isWhole(JpegSegments segment, byte[] signature, int length) {
        return segment.startsWith(signature) && segment.contentEnd() - segment.content() >= length;
    }
}
