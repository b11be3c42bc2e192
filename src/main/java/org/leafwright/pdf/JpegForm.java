package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.List;
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
        Syntax entries =
                new Syntax()
                        .raw("/Type/XObject/Subtype/Image/Filter/DCTDecode/BitsPerComponent 8")
                        .raw(jpeg.components() == 1 ? "/ColorSpace/DeviceGray" : "")
                        .raw(jpeg.components() == 3 ? "/ColorSpace/DeviceRGB" : "")
                        .raw("/Width")
                        .integer(jpeg.width())
                        .raw("/Height")
                        .integer(jpeg.height());
        return new PictureForm(
                UPRIGHT.get(jpeg.orientation() - 1),
                List.of(PictureForm.Part.stream(entries, stripped(bytes))));
    }

    /**
     * Returns the file without comments and application data: a photograph's place, date and
     * thumbnail are nobody's business. What tells how colours are coded stays (JFIF, Adobe).
     */
    private static ByteBuffer stripped(ByteBuffer in) {
        Syntax out = new Syntax(in.remaining()).raw(0xff).raw(0xd8);
        int at = 2;
        while (true) {
            while (octet(in, at + 1) == 0xff) {
                at++;
            }
            int marker = octet(in, at + 1);
            int end = at + 2 + (octet(in, at + 2) << 8) + octet(in, at + 3);
            if (marker == 0xda) {
                copy(in, at, in.limit(), out);
                return ByteBuffer.wrap(out.toBytes());
            }
            boolean application = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
            if (!application || marker == 0xe0 || marker == 0xee) {
                copy(in, at, end, out);
            }
            at = end;
        }
    }

    private static int octet(ByteBuffer in, int at) {
        return in.get(at) & 0xff;
    }

    private static void copy(ByteBuffer in, int from, int to, Syntax out) {
        byte[] bytes = new byte[to - from];
        in.get(from, bytes);
        out.raw(bytes);
    }
}
