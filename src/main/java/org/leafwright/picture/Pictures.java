package org.leafwright.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.picture.BadPictureException.Fault;

/**
 * Loads picture files and keeps the latest of them for the whole process.
 *
 * <p>Safe for use by several threads. A file is read once while it is kept, so a build sees one
 * state of it.
 */
public final class Pictures {
    /** Larger files slow every reader's screen and have no place in a leaflet. */
    private static final long LARGEST_FILE = 64 << 20;

    private static final long KEPT_BYTES = 32 << 20;
    private static final int KEPT_ENTRIES = 512;

    private final LinkedHashMap<Key, Loaded> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    private final VectorFile.Reader vectors;

    /**
     * Makes a loader.
     *
     * @param vectors reads what isn't PNG or JPEG
     */
    public Pictures(VectorFile.Reader vectors) {
        this.vectors = vectors;
    }

    /** What came of loading a file: a picture, or what is wrong with it. */
    private sealed interface Loaded {
        long size();

        Optional<Picture> report(String shownName, Position namedAt, Problems problems);
    }

    /**
     * A picture.
     *
     * @param strangeColours whether it tells what its colours mean in a way that PDF doesn't know
     * @param dependsOnLanguage whether it is another picture for readers of another language
     */
    private record Sound(
            Picture picture, boolean strangeColours, boolean dependsOnLanguage, long size)
            implements Loaded {
        @Override
        public Optional<Picture> report(String shownName, Position namedAt, Problems problems) {
            if (strangeColours) {
                problems.add(
                        Diagnostic.warning(
                                        Code.BAD_PICTURE,
                                        namedAt,
                                        "The picture "
                                                + Quoted.of(shownName)
                                                + " has a colour profile that can't be used; its"
                                                + " colours are taken for sRGB")
                                .withHint("Convert its colours to sRGB and save it again"));
            }
            return Optional.of(picture);
        }
    }

    private record Faulty(Code code, List<Fault> faults) implements Loaded {
        Faulty(Code code, String why, String hint) {
            this(code, List.of(new Fault(why, hint)));
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Optional<Picture> report(String shownName, Position namedAt, Problems problems) {
            for (Fault fault : faults) {
                problems.add(
                        Diagnostic.error(
                                        code,
                                        namedAt,
                                        "The picture " + Quoted.of(shownName) + " " + fault.why())
                                .withHint(fault.hint()));
            }
            return Optional.empty();
        }
    }

    /**
     * A file.
     *
     * @param language for whose readers it is; empty if it is the same for all
     */
    private record Key(Path file, String language) {}

    /**
     * Loads a picture; PNG, JPEG and SVG are told apart by their content.
     *
     * @param resolvedFile where it is
     * @param shownName how the author named it
     * @param namedAt where the author named it
     * @param language the tag of the language of those who will see it
     * @return the picture, or empty after a diagnostic
     */
    public Optional<Picture> load(
            Path resolvedFile,
            String shownName,
            Position namedAt,
            String language,
            Problems problems) {
        Path file = resolvedFile.toAbsolutePath().normalize();
        return known(new Key(file, ""))
                .or(() -> known(new Key(file, language)))
                .orElseGet(() -> read(file, language))
                .report(shownName, namedAt, problems);
    }

    private synchronized Optional<Loaded> known(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized Loaded keep(Key key, Loaded loaded) {
        Loaded earlier = kept.putIfAbsent(key, loaded);
        if (earlier != null) {
            return earlier;
        }
        keptBytes += loaded.size();
        Iterator<Loaded> oldest = kept.values().iterator();
        while ((keptBytes > KEPT_BYTES || kept.size() > KEPT_ENTRIES) && oldest.hasNext()) {
            keptBytes -= oldest.next().size();
            oldest.remove();
        }
        return loaded;
    }

    private Loaded read(Path file, String language) {
        Loaded loaded = found(file, language);
        boolean forAll = loaded instanceof Sound sound && !sound.dependsOnLanguage();
        return keep(new Key(file, forAll ? "" : language), loaded);
    }

    private Loaded found(Path file, String language) {
        try {
            if (!Files.exists(file)) {
                return new Faulty(
                        Code.MISSING_FILE,
                        "isn't there",
                        "Check its name, capitals too; it is looked for at " + file);
            }
            if (!Files.isRegularFile(file)) {
                return new Faulty(Code.BAD_PICTURE, "isn't a file", "Name a PNG, JPEG or SVG file");
            }
            if (Files.size(file) > LARGEST_FILE) {
                return new Faulty(
                        Code.BAD_PICTURE,
                        "is larger than 64 MB",
                        "Scale it down to what is printed: 300 pixels an inch");
            }
            byte[] bytes = Files.readAllBytes(file);
            return recognise(bytes, language);
        } catch (BadPictureException e) {
            return new Faulty(Code.BAD_PICTURE, e.faults());
        } catch (IOException e) {
            return new Faulty(
                    Code.UNREADABLE_FILE,
                    "can't be read: " + FileFaults.reason(e),
                    FileFaults.readingHint(e).orElse("Save or copy it again, or try later"));
        }
    }

    private Sound recognise(byte[] bytes, String language) throws BadPictureException {
        Optional<VectorFile> vector = vectors.read(bytes, language);
        if (vector.isPresent()) {
            VectorFile found = vector.get();
            String tag = found.dependsOnLanguage() ? language : "";
            Picture picture = new Picture.Vector(ContentDigest.of(bytes), tag, found.drawing());
            return new Sound(picture, false, !tag.isEmpty(), 4L * bytes.length);
        }
        RasterFile raster = RasterFile.read(bytes);
        return new Sound(raster.picture(), raster.strangeColours(), false, bytes.length);
    }
}
