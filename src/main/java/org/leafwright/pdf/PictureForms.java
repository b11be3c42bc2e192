package org.leafwright.pdf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
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

    /**
     * Returns a picture's form.
     *
     * @throws IllegalArgumentException if it can't be drawn
     */
    PictureForm of(Picture picture) {
        return find(picture)
                .orElseThrow(() -> new IllegalArgumentException("can't draw " + picture.digest()));
    }

    /** Returns a picture's form; nothing if it can't be drawn. */
    Optional<PictureForm> find(Picture picture) {
        PictureForm known = known(picture.digest());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PictureForm> made = picture.accept(new Maker());
        made.ifPresent(form -> keep(picture.digest(), form));
        return made;
    }

    private synchronized @Nullable PictureForm known(String digest) {
        return kept.get(digest);
    }

    private synchronized void keep(String digest, PictureForm form) {
        if (kept.putIfAbsent(digest, form) == null) {
            keptBytes += form.bytes();
            Iterator<PictureForm> oldest = kept.values().iterator();
            while (keptBytes > KEPT_BYTES && oldest.hasNext()) {
                keptBytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
    }

    private final class Maker implements Picture.Visitor<Optional<PictureForm>> {
        @Override
        public Optional<PictureForm> raster(Picture.Raster raster) {
            return switch (raster.format()) {
                case PNG -> Optional.of(PngForm.of(raster.bytes()));
                case JPEG -> Optional.of(JpegForm.of(raster.bytes()));
            };
        }

        @Override
        public Optional<PictureForm> vector(Picture.Vector vector) {
            String key = vector.digest() + "-form";
            Optional<byte[]> kept = store.find(key);
            if (kept.isPresent()) {
                return kept.map(KeptForm::fromBytes);
            }
            Optional<PictureForm> drawn = SvgForm.of(vector);
            drawn.ifPresent(form -> store.keep(key, KeptForm.toBytes(form)));
            return drawn;
        }
    }
}
