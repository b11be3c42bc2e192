package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Makes image objects (ISO 32000-1, 8.9.5) and the colour spaces they refer to. */
final class ImageObject {
    private ImageObject() {}

    static DataStream of(int width, int height, int depth, COSBase colours, ByteBuffer data) {
        DataStream image = new DataStream(data);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setInt(COSName.BITS_PER_COMPONENT, depth);
        image.setItem(COSName.COLORSPACE, colours);
        return image;
    }

    /**
     * Returns a space of colours that are told by lightness or by red, green and blue (ISO 32000-1,
     * 8.6.5.5).
     *
     * @param profile what they mean; if nothing, they are the document's own (its output intent)
     */
    static COSBase colourSpace(int channels, Optional<ByteBuffer> profile) {
        if (profile.isEmpty()) {
            return channels == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        }
        byte[] bytes = new byte[profile.get().remaining()];
        profile.get().duplicate().get(bytes);
        DataStream content = DataStream.deflated(ByteBuffer.wrap(Deflate.compress(bytes)));
        content.setItem(COSName.N, COSInteger.get(channels));
        return Cos.array(COSName.ICCBASED, content);
    }
}
