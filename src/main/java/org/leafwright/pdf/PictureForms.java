package org.leafwright.pdf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.leafwright.picture.Picture;
import org.leafwright.picture.PictureStore;

/** Pictures as external objects; the latest are kept for the whole process. */
final class PictureForms {
    private static final long KEPT_BYTES = 32 << 20;

    private final LinkedHashMap<String, PictureForm> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final PictureStore store;
    private long keptBytes;

    PictureForms(PictureStore store) {
        this.store = store;
    }

    PictureForm of(Picture picture) {
        PictureForm known = known(picture.digest());
        if (known != null) {
            return known;
        }
        PictureForm made = picture.accept(new Maker());
        keep(picture.digest(), made);
        return made;
    }

    private synchronized @Nullable PictureForm known(String digest) {
        return kept.get(digest);
    }

    private synchronized void keep(String digest, PictureForm form) {
        if (kept.putIfAbsent(digest, form) == null) {
            keptBytes += form.size();
            Iterator<PictureForm> oldest = kept.values().iterator();
            while (keptBytes > KEPT_BYTES && oldest.hasNext()) {
                keptBytes -= oldest.next().size();
                oldest.remove();
            }
        }
    }

    private final class Maker implements Picture.Visitor<PictureForm> {
        @Override
        public PictureForm raster(Picture.Raster raster) {
            return switch (raster.format()) {
                case PNG -> PngForm.of(raster.bytes());
                case JPEG -> JpegForm.of(raster.bytes());
            };
        }

        @Override
        public PictureForm vector(Picture.Vector vector) {
            String key = vector.digest() + "-form";
            return store.find(key)
                    .map(PictureForm::fromBytes)
                    .orElseGet(
                            () -> {
                                PictureForm drawn = SvgForm.of(vector);
                                store.keep(key, drawn.toBytes());
                                return drawn;
                            });
        }
    }
}
