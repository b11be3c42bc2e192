package org.leafwright.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.Paint.Colour;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Transform;

/**
 * What the streams of a drawing have in common.
 *
 * @param fineness how fine numbers are, in units of the whole drawing
 * @param grey whether only the lightness of colours counts, as in a mask
 * @param rasters the pictures of pixels so far, each of which is held once
 */
record DrawingInk(double fineness, boolean grey, Map<String, PictureForm> rasters) {
    private static final int MOST_PLACES = 8;

    DrawingInk(double fineness) {
        this(fineness, false, new HashMap<>());
    }

    /** Returns the ink of masks. */
    DrawingInk inGrey() {
        return new DrawingInk(fineness, true, rasters);
    }

    /** Returns how many decimals numbers need where lengths grow so much. */
    int places(Transform toDrawing) {
        double growth = toDrawing.growth();
        double places = Math.ceil(-Math.log10(fineness / (growth > 0 ? growth : 1)));
        return (int) Math.max(0, Math.min(MOST_PLACES, places));
    }

    COSName colourSpace() {
        return grey ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    }

    /** Returns the channels of a colour, from 0 to 1. */
    double[] channels(Colour colour) {
        double red = colour.red() / 255.0;
        double green = colour.green() / 255.0;
        double blue = colour.blue() / 255.0;
        return grey
                // How light a colour is (SVG 1.1, 15.3, “luminanceToAlpha”).
                ? new double[] {0.2125 * red + 0.7154 * green + 0.0721 * blue}
                : new double[] {red, green, blue};
    }

    PictureForm raster(Picture.Raster picture) {
        return rasters.computeIfAbsent(picture.digest(), d -> PictureForms.raster(picture));
    }
}
