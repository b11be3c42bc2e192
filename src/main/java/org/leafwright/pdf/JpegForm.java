package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.ColourProfile;
import org.leafwright.picture.JpegFile;

/** A JPEG picture as it is, turned upright, without what isn't for its readers to see. */
final class JpegForm {
    /** What turns the unit square, by orientation from 1 (Exif 2.3, tag 274). */
    private static final List<PictureForm.Matrix> UPRIGHT =
            List.of(
                    PictureForm.Matrix.IDENTITY,
                    new PictureForm.Matrix(-1, 0, 0, 1, 1, 0),
                    new PictureForm.Matrix(-1, 0, 0, -1, 1, 1),
                    new PictureForm.Matrix(1, 0, 0, -1, 0, 1),
                    new PictureForm.Matrix(0, -1, -1, 0, 1, 1),
                    new PictureForm.Matrix(0, -1, 1, 0, 0, 1),
                    new PictureForm.Matrix(0, 1, 1, 0, 0, 0),
                    new PictureForm.Matrix(0, 1, -1, 0, 1, 0));

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
        return PictureForm.of(UPRIGHT.get(jpeg.orientation() - 1), image);
    }
}
