package org.leafwright.pdf;

import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * A PNG picture as an image object. Its compressed rows go into the file as they are, where PDF can
 * read them; interlaced rows and such with an alpha channel are taken apart first.
 */
final class PngForm {
    private final PngChunks png;

    private PngForm(PngChunks png) {
        this.png = png;
    }

    static PictureForm of(ByteBuffer bytes) {
        return new PngForm(PngChunks.of(bytes)).form();
    }

    private PictureForm form() {
        boolean asItIs =
                !png.interlaced() && !png.hasAlpha() && !(png.indexed() && png.hasTransparency());
        return PictureForm.of(Upright.matrix(png.orientation()), asItIs ? direct() : takenApart());
    }

    private DataStream direct() {
        DataStream image = image(png.depth(), colours(), png.data(), png.channels());
        if (png.hasTransparency()) {
            // A single transparent colour, each channel as a range from itself to itself.
            COSArray mask = new COSArray();
            ByteBuffer key = png.transparency();
            while (key.remaining() >= 2) {
                COSInteger value = COSInteger.get(key.getShort() & ((1 << png.depth()) - 1));
                mask.add(value);
                mask.add(value);
            }
            image.setItem(COSName.MASK, mask);
        }
        return image;
    }

    private DataStream takenApart() {
        PngPixels pixels = PngPixels.of(png);
        DataStream image = image(png.depth(), colours(), pixels.colours(), png.colourChannels());
        if (pixels.alpha().isPresent()) {
            int depth = png.indexed() ? 8 : png.depth();
            image.setItem(COSName.SMASK, image(depth, COSName.DEVICEGRAY, pixels.alpha().get(), 1));
        }
        return image;
    }

    private COSBase colours() {
        if (!png.indexed()) {
            return ImageObject.colourSpace(png.colourChannels(), png.profile());
        }
        ByteBuffer palette = png.palette();
        byte[] colours = new byte[palette.remaining()];
        palette.get(colours);
        return Cos.array(
                COSName.INDEXED,
                ImageObject.colourSpace(3, png.profile()),
                COSInteger.get(colours.length / 3 - 1),
                new COSString(colours));
    }

    /** Makes an image object whose rows are filtered as PNG does (ISO 32000-1, 7.4.4.4). */
    private DataStream image(int depth, COSBase colours, ByteBuffer data, int channels) {
        COSDictionary parameters = Cos.inner();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, channels);
        parameters.setInt(COSName.BITS_PER_COMPONENT, depth);
        parameters.setInt(COSName.COLUMNS, png.width());
        DataStream image = ImageObject.of(png.width(), png.height(), depth, colours, data);
        image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        image.setItem(COSName.DECODE_PARMS, parameters);
        return image;
    }
}
