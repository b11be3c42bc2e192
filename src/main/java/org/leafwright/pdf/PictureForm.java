package org.leafwright.pdf;

import org.leafwright.picture.Transform;

/**
 * A picture as an external object (ISO 32000-1, 8.8), kept to be put into any file.
 *
 * @param matrix what brings the object into the unit square (ISO 32000-1, 8.3.4)
 * @param object a form or an image, with all that it refers to; nobody changes it
 * @param bytes about how many bytes it holds on to
 */
record PictureForm(Transform matrix, DataStream object, long bytes) {
    /**
     * Returns the form of an object.
     *
     * @param object a form or an image; its dictionary may hold others and refer to other streams
     */
    static PictureForm of(Transform matrix, DataStream object) {
        CosCopy copy = CosCopy.of(object);
        return new PictureForm(matrix, copy.stream(), copy.bytes());
    }

    /**
     * Returns the object for one file. PDFBox notes in each object which number it has in its file,
     * so that no two files can share one.
     */
    DataStream copy() {
        return CosCopy.of(object).stream();
    }
}
