package org.leafwright.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;

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

    private final LinkedHashMap<Path, Loaded> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    private final PictureStore store;

    /** Makes a loader that keeps nothing for the next process. */
    public Pictures() {
        this(PictureStore.NONE);
    }

    /**
     * Makes a loader.
     *
     * @param store keeps what was found out of SVG files
     */
    public Pictures(PictureStore store) {
        this.store = store;
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
     */
    private record Sound(Picture picture, boolean strangeColours, long size) implements Loaded {
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

    private record Faulty(Code code, String why, String hint) implements Loaded {
        @Override
        public long size() {
            return 0;
        }

        @Override
        public Optional<Picture> report(String shownName, Position namedAt, Problems problems) {
            problems.add(
                    Diagnostic.error(
                                    code,
                                    namedAt,
                                    "The picture " + Quoted.of(shownName) + " " + why)
                            .withHint(hint));
            return Optional.empty();
        }
    }

    /**
     * Loads a picture; PNG, JPEG and SVG are told apart by their content.
     *
     * @param resolvedFile where it is
     * @param shownName how the author named it
     * @param namedAt where the author named it
     * @return the picture, or empty after a diagnostic
     */
    public Optional<Picture> load(
            Path resolvedFile, String shownName, Position namedAt, Problems problems) {
        Path key = resolvedFile.toAbsolutePath().normalize();
        return known(key)
                .orElseGet(() -> keep(key, read(resolvedFile)))
                .report(shownName, namedAt, problems);
    }

    private synchronized Optional<Loaded> known(Path key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized Loaded keep(Path key, Loaded loaded) {
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

    private Loaded read(Path file) {
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
            return recognise(bytes);
        } catch (BadPictureException e) {
            return new Faulty(Code.BAD_PICTURE, e.why(), e.hint());
        } catch (IOException e) {
            return new Faulty(
                    Code.UNREADABLE_FILE,
                    "can't be read: " + FileFaults.reason(e),
                    FileFaults.readingHint(e).orElse("Save or copy it again, or try later"));
        }
    }

    private Sound recognise(byte[] bytes) throws BadPictureException {
        String digest = ContentDigest.of(bytes);
        if (PngFile.claims(bytes)) {
            PngFile png = PngFile.check(bytes);
            Picture picture =
                    new Picture.Raster(
                            digest,
                            Picture.RasterFormat.PNG,
                            ByteBuffer.wrap(bytes),
                            png.orientation() >= 5 ? png.height() : png.width(),
                            png.orientation() >= 5 ? png.width() : png.height());
            return new Sound(picture, isStrange(png.profile(), png.channels()), bytes.length);
        } else if (JpegFile.claims(bytes)) {
            JpegFile jpeg = JpegFile.check(bytes);
            Picture picture =
                    new Picture.Raster(
                            digest,
                            Picture.RasterFormat.JPEG,
                            ByteBuffer.wrap(bytes),
                            jpeg.uprightWidth(),
                            jpeg.uprightHeight());
            return new Sound(picture, isStrange(jpeg.profile(), jpeg.components()), bytes.length);
        } else if (SvgFile.claims(bytes)) {
            SvgFile svg = svg(digest, bytes);
            Picture picture =
                    new Picture.Vector(
                            digest, ByteBuffer.wrap(bytes), svg.widthPt(), svg.heightPt());
            return new Sound(picture, false, bytes.length);
        }
        if (bytes.length == 0) {
            throw new BadPictureException("is an empty file", "Save or copy it again");
        }
        throw new BadPictureException(
                "is neither PNG nor JPEG nor SVG", "Save it in one of these formats");
    }

    /** Returns whether a profile is lost that matters; grey stays grey without one. */
    private static boolean isStrange(Optional<ColourProfile> profile, int channels) {
        return channels == 3 && profile.isPresent() && !profile.get().usable();
    }

    /** Checks an SVG file, unless an earlier process did and found it sound. */
    private SvgFile svg(String digest, byte[] bytes) throws BadPictureException {
        String key = digest + "-size";
        Optional<byte[]> known = store.find(key).filter(value -> value.length == 16);
        if (known.isPresent()) {
            ByteBuffer size = ByteBuffer.wrap(known.get());
            return new SvgFile(size.getDouble(), size.getDouble());
        }
        SvgFile svg = SvgFile.check(bytes);
        ByteBuffer size = ByteBuffer.allocate(16);
        store.keep(key, size.putDouble(svg.widthPt()).putDouble(svg.heightPt()).array());
        return svg;
    }
}
