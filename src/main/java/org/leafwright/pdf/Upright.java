package org.leafwright.pdf;

import java.util.List;
import org.leafwright.picture.Transform;

/** Turns photographs upright. */
final class Upright {
    /** What turns the unit square, by orientation from 1 (Exif 2.3, tag 274). */
    private static final List<Transform> MATRICES =
            List.of(
                    Transform.IDENTITY,
                    new Transform(-1, 0, 0, 1, 1, 0),
                    new Transform(-1, 0, 0, -1, 1, 1),
                    new Transform(1, 0, 0, -1, 0, 1),
                    new Transform(0, -1, -1, 0, 1, 1),
                    new Transform(0, -1, 1, 0, 0, 1),
                    new Transform(0, 1, 1, 0, 0, 0),
                    new Transform(0, 1, -1, 0, 1, 0));

    private Upright() {}

    /**
     * Returns what turns a picture in the unit square.
     *
     * @param orientation 1 to 8
     */
    static Transform matrix(int orientation) {
        return MATRICES.get(orientation - 1);
    }
}
