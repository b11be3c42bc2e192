package org.leafwright.pdf;

import java.util.List;

/** Turns photographs upright. */
final class Upright {
    /** What turns the unit square, by orientation from 1 (Exif 2.3, tag 274). */
    private static final List<PictureForm.Matrix> MATRICES =
            List.of(
                    PictureForm.Matrix.IDENTITY,
                    new PictureForm.Matrix(-1, 0, 0, 1, 1, 0),
                    new PictureForm.Matrix(-1, 0, 0, -1, 1, 1),
                    new PictureForm.Matrix(1, 0, 0, -1, 0, 1),
                    new PictureForm.Matrix(0, -1, -1, 0, 1, 1),
                    new PictureForm.Matrix(0, -1, 1, 0, 0, 1),
                    new PictureForm.Matrix(0, 1, 1, 0, 0, 0),
                    new PictureForm.Matrix(0, 1, -1, 0, 1, 0));

    private Upright() {}

    /**
     * Returns what turns a picture in the unit square.
     *
     * @param orientation 1 to 8
     */
    static PictureForm.Matrix matrix(int orientation) {
        return MATRICES.get(orientation - 1);
    }
}
