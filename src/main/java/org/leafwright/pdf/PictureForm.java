package org.leafwright.pdf;

import org.apache.pdfbox.cos.COSStream;

/**
 * A picture as an external object (ISO 32000-1, 8.8), kept to be put into any file.
 *
 * @param matrix what brings the object into the unit square
 * @param object a form or an image, with all that it refers to; nobody changes it
 * @param bytes about how many bytes it holds on to
 */
record PictureForm(Matrix matrix, COSStream object, long bytes) {
    /** A change of coordinates (ISO 32000-1, 8.3.4). */
    record Matrix(double a, double b, double c, double d, double e, double f) {
        static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);
    }

    /**
     * Returns the form of an object.
     *
     * @param object a form or an image; its dictionary may hold others and refer to other streams
     */
    static PictureForm of(Matrix matrix, COSStream object) {
        CosCopy copy = CosCopy.of(object);
        return new PictureForm(matrix, copy.stream(), copy.bytes());
    }

    /**
     * Returns the object for one file. PDFBox notes in each object which number it has in its file,
     * so that no two files can share one.
     */
    COSStream copy() {
        return CosCopy.of(object).stream();
    }
}
