package org.leafwright.pdf;

import org.leafwright.picture.Picture;

/** Pictures as external objects, made once a process. */
final class PictureForms {
    PictureForm of(Picture picture) {
        throw new UnsupportedOperationException(picture.digest());
    }
}
