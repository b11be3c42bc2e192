package org.leafwright.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

/** The fonts that a process can use: its own, and those that a workspace adds. */
public final class FontLibrary {
    private static final int DEEPEST_FOLDER = 8;

    /** The family that sets text of no particular style. */
    private static final String PLAIN = "Source Sans 3";

    private final Map<String, List<Face>> families;
    private final List<Face> faces;

    private FontLibrary(Map<String, List<Face>> families) {
        this.families = families;
        this.faces = families.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Opens all TrueType files of some folders and of the folders in them. A family of a later
     * folder replaces the family of that name of an earlier one. Folders that aren't there are
     * passed over.
     *
     * @param problems told of each file that can't be used
     */
    public static FontLibrary open(List<Path> folders, Problems problems) {
        Map<String, List<Face>> families = new TreeMap<>();
        for (Path folder : folders) {
            Map<String, List<Face>> found = new LinkedHashMap<>();
            for (Path file : fontFiles(folder, problems)) {
                read(file, problems)
                        .ifPresent(
                                face ->
                                        found.computeIfAbsent(
                                                        face.family(), name -> new ArrayList<>())
                                                .add(face));
            }
            families.putAll(found);
        }
        families.replaceAll((name, faces) -> List.copyOf(faces));
        return new FontLibrary(Collections.unmodifiableMap(families));
    }

    private static List<Path> fontFiles(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, DEEPEST_FOLDER)) {
            return files.filter(FontLibrary::isFont).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(
                    Diagnostic.error(
                            Code.UNREADABLE_FILE, "can't list the folder of fonts " + folder));
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean named =
                name.endsWith(".ttf")
                        || name.endsWith(".otf")
                        || name.endsWith(".ttc")
                        || name.endsWith(".otc")
                        || name.endsWith(".woff")
                        || name.endsWith(".woff2");
        return named && Files.isRegularFile(file);
    }

    private static Optional<Face> read(Path file, Problems problems) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw FontTables.damaged("it is too large to be a font");
            }
            ByteBuffer data = channel.map(MapMode.READ_ONLY, 0, channel.size());
            return Optional.of(Face.of(data));
        } catch (UnusableFontException e) {
            problems.add(
                    Diagnostic.error(Code.BAD_FONT, "the font " + file + " " + e.reason())
                            .withHint(e.hint()));
        } catch (IOException e) {
            problems.add(
                    Diagnostic.error(Code.UNREADABLE_FILE, "the font " + file + " can't be read"));
        }
        return Optional.empty();
    }

    /** Returns all faces, sorted by family. */
    public List<Face> faces() {
        return faces;
    }

    /** Returns the names of all families, sorted. */
    public List<String> families() {
        return List.copyOf(families.keySet());
    }

    /** Returns whether there is a family of that name. */
    public boolean has(String family) {
        return families.containsKey(family);
    }

    /**
     * Returns the face of a family that comes nearest: upright for italic where there is no italic,
     * regular for bold where there is no bold.
     */
    public Optional<Face> face(String family, boolean bold, boolean italic) {
        Face best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Face face : families.getOrDefault(family, List.of())) {
            int distance =
                    (face.italic() == italic ? 0 : 2000)
                            + (face.bold() == bold ? 0 : 4000)
                            + Math.abs(face.weight() - (bold ? 700 : 400));
            if (distance < bestDistance) {
                best = face;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the family that sets text where a style names none that is there. */
    Optional<String> plainFamily() {
        return has(PLAIN) ? Optional.of(PLAIN) : families.keySet().stream().findFirst();
    }

    /**
     * Returns a digest of the fonts, the same for the same files under whatever names: made of the
     * checksums that each font keeps of its tables.
     */
    public String fingerprint() {
        CRC32 crc = new CRC32();
        for (Face face : faces) {
            ByteBuffer data = face.data();
            int directory = 12 + 16 * (data.getShort(4) & 0xFFFF);
            crc.update(face.postScriptName().getBytes(StandardCharsets.UTF_8));
            crc.update(data.slice(0, directory));
            crc.update(data.limit());
        }
        return Long.toHexString(crc.getValue());
    }
}
