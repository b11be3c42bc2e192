package org.leafwright.picture;

/** How large a picture of pixels may be. */
final class PixelLimits {
    private static final int LARGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000;

    /** The most bytes of a picture that can't go into a PDF as it is compressed. */
    private static final long MOST_REWRITTEN = 128 << 20;

    private PixelLimits() {}

    /** Checks a picture whose rows must be taken apart. */
    static void checkRewritten(int width, int height, int bitsPerPixel) throws BadPictureException {
        if ((long) width * height * bitsPerPixel / 8 > MOST_REWRITTEN) {
            throw new BadPictureException(
                    "is "
                            + width
                            + " × "
                            + height
                            + " pixels of "
                            + bitsPerPixel
                            + " bits, which is too large for an interlaced or translucent one",
                    "Scale it down to what is printed: 300 pixels an inch");
        }
    }

    static void check(int width, int height) throws BadPictureException {
        if (width > LARGEST_SIDE || height > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new BadPictureException(
                    "is " + width + " × " + height + " pixels, which is too large",
                    "Scale it down to what is printed: 300 pixels an inch");
        }
    }
}
