package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.List;
import org.leafwright.pdf.PictureForm.Part;

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
        return new PictureForm(PictureForm.Matrix.IDENTITY, asItIs ? direct() : takenApart());
    }

    private List<Part> direct() {
        ImageParts image = image();
        if (png.hasTransparency()) {
            // A single transparent colour, each channel as a range from itself to itself.
            Syntax entries = image.entries().raw("/Mask[");
            ByteBuffer key = png.transparency();
            while (key.remaining() >= 2) {
                int value = key.getShort() & ((1 << png.depth()) - 1);
                entries.integer(value).integer(value);
            }
            entries.raw(']');
        }
        predictor(image.entries(), png.channels(), png.depth());
        return image.with(png.data());
    }

    private List<Part> takenApart() {
        PngPixels pixels = PngPixels.of(png);
        ImageParts image = image();
        predictor(image.entries(), png.colourChannels(), png.depth());
        byte[] colours = Deflate.compress(pixels.colours());
        Syntax alpha = pixels.alpha();
        if (alpha.length() > 0) {
            int alphaDepth = png.indexed() ? 8 : png.depth();
            Syntax mask = size(alphaDepth).raw("/DeviceGray");
            predictor(mask, 1, alphaDepth);
            image.entries().raw("/SMask");
            image.refer(Part.stream(mask, ByteBuffer.wrap(Deflate.compress(alpha))));
        }
        return image.with(ByteBuffer.wrap(colours));
    }

    private ImageParts image() {
        ImageParts image = new ImageParts();
        image.entries().raw(size(png.depth()));
        if (!png.indexed()) {
            image.colourSpace(png.colourChannels(), png.profile());
            return image;
        }
        ByteBuffer palette = png.palette();
        byte[] colours = new byte[palette.remaining()];
        palette.get(colours);
        image.entries().raw("[/Indexed");
        image.colourSpace(3, png.profile());
        image.entries().integer(colours.length / 3 - 1).string(colours).raw(']');
        return image;
    }

    private Syntax size(int depth) {
        return new Syntax()
                .raw("/Type/XObject/Subtype/Image/Width")
                .integer(png.width())
                .raw("/Height")
                .integer(png.height())
                .raw("/BitsPerComponent")
                .integer(depth)
                .raw("/ColorSpace");
    }

    /** Names the filters of PNG's rows (ISO 32000-1, 7.4.4.4). */
    private void predictor(Syntax entries, int channels, int depth) {
        entries.raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors")
                .integer(channels)
                .raw("/BitsPerComponent")
                .integer(depth)
                .raw("/Columns")
                .integer(png.width())
                .raw(">>");
    }
}
