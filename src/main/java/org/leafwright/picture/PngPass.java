package org.leafwright.picture;

import java.util.List;

/**
 * One pass over the pixels of a PNG file (W3C, Portable Network Graphics, third edition, clause 8).
 *
 * @param column of its first pixel
 * @param row of its first pixel
 * @param columnStep from one of its pixels to the next in a row
 * @param rowStep from one of its rows to the next
 */
public record PngPass(int column, int row, int columnStep, int rowStep) {
    private static final List<PngPass> WHOLE = List.of(new PngPass(0, 0, 1, 1));

    private static final List<PngPass> ADAM7 =
            List.of(
                    new PngPass(0, 0, 8, 8),
                    new PngPass(4, 0, 8, 8),
                    new PngPass(0, 4, 4, 8),
                    new PngPass(2, 0, 4, 4),
                    new PngPass(0, 2, 2, 4),
                    new PngPass(1, 0, 2, 2),
                    new PngPass(0, 1, 1, 2));

    /** Returns the passes of a file, in its order. */
    public static List<PngPass> of(boolean interlaced) {
        return interlaced ? ADAM7 : WHOLE;
    }

    /** Returns how many pixels of each row it takes; none in a picture that is too narrow. */
    public int columns(int width) {
        return (width - column + columnStep - 1) / columnStep;
    }

    /** Returns how many rows it takes; none in a picture that is too low. */
    public int rows(int height) {
        return (height - row + rowStep - 1) / rowStep;
    }
}
