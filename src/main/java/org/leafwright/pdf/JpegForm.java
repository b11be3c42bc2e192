package org.leafwright.pdf;

import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.ColourProfile;
import org.leafwright.picture.JpegFile;

/** A JPEG picture as it is, turned upright, without what isn't for its readers to see. */
final class JpegForm {
    private JpegForm() {}

    static PictureForm of(ByteBuffer bytes) {
        JpegFile jpeg = JpegFile.of(bytes);
        DataStream image =
                ImageObject.of(
                        jpeg.width(),
                        jpeg.height(),
                        8,
                        ImageObject.colourSpace(
                                jpeg.components(), jpeg.profile().flatMap(ColourProfile::ifUsable)),
                        JpegFile.withoutPrivateData(bytes));
        image.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return PictureForm.of(Upright.matrix(jpeg.orientation()), image);
    }
}
