package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
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
        return new PictureForm(
                PictureForm.Matrix.IDENTITY, asItIs ? List.of(direct()) : takenApart());
    }

    private Part direct() {
        Syntax entries = image(colourSpace(), png.depth());
        if (png.hasTransparency()) {
            // A single transparent colour, each channel as a range from itself to itself.
            entries.raw("/Mask[");
            ByteBuffer key = png.transparency();
            while (key.remaining() >= 2) {
                int value = key.getShort() & ((1 << png.depth()) - 1);
                entries.integer(value).integer(value);
            }
            entries.raw(']');
        }
        predictor(entries, png.channels(), png.depth());
        return Part.stream(entries, png.data());
    }

    private List<Part> takenApart() {
        PngPixels pixels = PngPixels.of(png);
        List<Part> parts = new ArrayList<>();
        Syntax entries = image(colourSpace(), png.depth());
        predictor(entries, png.colourChannels(), png.depth());
        byte[] colours = Deflate.compress(pixels.colours());
        Syntax alpha = pixels.alpha();
        if (alpha.length() == 0) {
            return List.of(Part.stream(entries, ByteBuffer.wrap(colours)));
        }
        int alphaDepth = png.indexed() ? 8 : png.depth();
        Syntax mask = image(new Syntax().raw("/DeviceGray"), alphaDepth);
        predictor(mask, 1, alphaDepth);
        parts.add(
                new Part(
                        List.of(entries.raw("/SMask"), new Syntax()),
                        List.of(1),
                        ByteBuffer.wrap(colours)));
        parts.add(Part.stream(mask, ByteBuffer.wrap(Deflate.compress(alpha))));
        return parts;
    }

    private Syntax image(Syntax colourSpace, int depth) {
        return new Syntax()
                .raw("/Type/XObject/Subtype/Image/Width")
                .integer(png.width())
                .raw("/Height")
                .integer(png.height())
                .raw("/BitsPerComponent")
                .integer(depth)
                .raw("/ColorSpace")
                .raw(colourSpace);
    }

    private Syntax colourSpace() {
        if (png.indexed()) {
            ByteBuffer palette = png.palette();
            byte[] colours = new byte[palette.remaining()];
            palette.get(colours);
            return new Syntax()
                    .raw("[/Indexed/DeviceRGB")
                    .integer(colours.length / 3 - 1)
                    .string(colours)
                    .raw(']');
        }
        return new Syntax().raw(png.colourChannels() == 1 ? "/DeviceGray" : "/DeviceRGB");
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
