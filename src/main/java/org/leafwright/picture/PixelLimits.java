package org.leafwright.picture;

/** How large a picture of pixels may be. */
final class PixelLimits {
    private static final int LARGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000;

    private PixelLimits() {}

    static void check(int width, int height) throws BadPictureException {
        if (width > LARGEST_SIDE || height > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new BadPictureException(
                    "is " + width + " × " + height + " pixels, which is too large",
                    "Scale it down to what is printed: 300 pixels an inch");
        }
    }
}
