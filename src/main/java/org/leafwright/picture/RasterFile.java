package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A PNG or JPEG file; its content tells which.
 *
 * @param strangeColours whether it tells what its colours mean in a way that PDF doesn't know
 */
public record RasterFile(Picture.Raster picture, boolean strangeColours) {
    /**
     * Checks a file.
     *
     * @throws BadPictureException if it is neither, or isn't sound
     */
    public static RasterFile read(byte[] bytes) throws BadPictureException {
        String digest = ContentDigest.of(bytes);
        if (PngFile.claims(bytes)) {
            PngFile png = PngFile.check(bytes);
            Picture.Raster picture =
                    new Picture.Raster(
                            digest,
                            Picture.RasterFormat.PNG,
                            ByteBuffer.wrap(bytes),
                            png.orientation() >= 5 ? png.height() : png.width(),
                            png.orientation() >= 5 ? png.width() : png.height());
            return new RasterFile(picture, isStrange(png.profile(), png.channels()));
        }
        if (JpegFile.claims(bytes)) {
            JpegFile jpeg = JpegFile.check(bytes);
            Picture.Raster picture =
                    new Picture.Raster(
                            digest,
                            Picture.RasterFormat.JPEG,
                            ByteBuffer.wrap(bytes),
                            jpeg.uprightWidth(),
                            jpeg.uprightHeight());
            return new RasterFile(picture, isStrange(jpeg.profile(), jpeg.components()));
        }
        if (bytes.length == 0) {
            throw new BadPictureException("is an empty file", "Save or copy it again");
        }
        throw new BadPictureException(
                "is neither PNG nor JPEG nor SVG", "Save it in one of these formats");
    }

    /** Returns whether a profile is lost that matters; grey stays grey without one. */
    private static boolean isStrange(Optional<ColourProfile> profile, int channels) {
        return channels == 3 && profile.isPresent() && !profile.get().usable();
    }
}
