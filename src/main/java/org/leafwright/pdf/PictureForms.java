package org.leafwright.pdf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.leafwright.picture.Picture;

/** Pictures as external objects; the latest are kept for the whole process. */
final class PictureForms {
    private static final long KEPT_BYTES = 32 << 20;

    private final LinkedHashMap<String, PictureForm> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    /** Returns a picture's form. */
    PictureForm of(Picture picture) {
        PictureForm known = known(picture.key());
        if (known != null) {
            return known;
        }
        PictureForm made = picture.accept(new Maker());
        keep(picture.key(), made);
        return made;
    }

    private synchronized @Nullable PictureForm known(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, PictureForm form) {
        if (kept.putIfAbsent(key, form) == null) {
            keptBytes += form.bytes();
            Iterator<PictureForm> oldest = kept.values().iterator();
            while (keptBytes > KEPT_BYTES && oldest.hasNext()) {
                keptBytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
    }

    /** Returns the form of a picture of pixels. */
    static PictureForm raster(Picture.Raster raster) {
        return switch (raster.format()) {
            case PNG -> PngForm.of(raster.bytes());
            case JPEG -> JpegForm.of(raster.bytes());
        };
    }

    private static final class Maker implements Picture.Visitor<PictureForm> {
        @Override
        public PictureForm raster(Picture.Raster raster) {
            return PictureForms.raster(raster);
        }

        @Override
        public PictureForm vector(Picture.Vector vector) {
            return DrawingForm.of(vector.drawing());
        }
    }
}
