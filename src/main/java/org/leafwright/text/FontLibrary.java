package org.leafwright.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;

/**
 * The fonts that a process can use: its own, and those that a workspace adds. Immutable; a font of
 * the program's own is opened when it is first needed.
 */
public final class FontLibrary {
    /** The family that sets text of no particular style. */
    static final String PLAIN = "Source Sans 3";

    private final Map<String, List<FontFile>> families;
    private final List<UnusableFont> unusable;

    private FontLibrary(Map<String, List<FontFile>> families, List<UnusableFont> unusable) {
        this.families = families;
        this.unusable = List.copyOf(unusable);
    }

    /** Returns a library without fonts. */
    public static FontLibrary empty() {
        return new FontLibrary(Map.of(), List.of());
    }

    /**
     * Returns the fonts that come with the program. They are trusted as they are and opened when
     * they are needed.
     *
     * @param folder where they are, and in folders below
     * @param problems told of each file that can't be used, and if there is none
     */
    public static FontLibrary ofProgram(Path folder, Problems problems) {
        Map<Path, Long> files = FontFolder.trusted(folder, problems);
        if (files.isEmpty() && !problems.hasErrors()) {
            problems.add(
                    Diagnostic.error(
                                    Code.UNREADABLE_FILE,
                                    "The program's fonts are missing: there are none in “"
                                            + folder
                                            + "”")
                            .withHint("Install the program again, with all its folders"));
        }
        return empty().with(files, KnownFonts.read(), problems);
    }

    /**
     * Returns these fonts and the TrueType files of a folder and the folders in it, each of them
     * read and checked. A family of the folder replaces the one of that name. A folder that isn't
     * there is passed over; links that lead out of the folder's own folder, the workspace, aren't
     * followed.
     *
     * @param problems told of each file that can't be used, as a warning
     */
    public FontLibrary with(Path folder, Problems problems) {
        return with(FontFolder.ofWorkspace(folder, problems), KnownFonts.none(), problems);
    }

    private FontLibrary with(Map<Path, Long> files, KnownFonts known, Problems problems) {
        if (files.isEmpty()) {
            return this;
        }
        Map<String, List<FontFile>> found = new LinkedHashMap<>();
        List<UnusableFont> faulty = new ArrayList<>(unusable);
        files.forEach(
                (path, size) ->
                        open(path, size, known, faulty, problems)
                                .ifPresent(file -> add(found, file)));
        Map<String, List<FontFile>> all = new TreeMap<>(families);
        all.putAll(found);
        return new FontLibrary(all, faulty);
    }

    private static void add(Map<String, List<FontFile>> families, FontFile file) {
        families.computeIfAbsent(file.description().family(), name -> new ArrayList<>()).add(file);
    }

    private static Optional<FontFile> open(
            Path path, long size, KnownFonts known, List<UnusableFont> faulty, Problems problems) {
        Optional<FontFile> file =
                known.find(String.valueOf(path.getFileName()), size)
                        .map(description -> FontFile.known(path, description));
        if (file.isPresent()) {
            return file;
        }
        try {
            return Optional.of(FontFile.open(path));
        } catch (UnusableFontException e) {
            // Not an error by itself: perhaps no leaflet asks for it.
            UnusableFont font = UnusableFont.of(path, e);
            faulty.add(font);
            problems.add(font.diagnostic(Severity.WARNING));
        } catch (IOException e) {
            problems.add(FontFolder.unreadable(path, e));
        }
        return Optional.empty();
    }

    /** Returns all faces, by family; opens those that aren't yet. */
    public List<Face> faces() {
        return families.values().stream().flatMap(List::stream).map(FontFile::face).toList();
    }

    /** Returns the faces of a family, none if there is no such family. */
    List<Face> faces(String family) {
        return families.getOrDefault(family, List.of()).stream().map(FontFile::face).toList();
    }

    /** Returns what is wrong with a family's file, if there is one that can't be used. */
    public Optional<Diagnostic> faultOf(String family) {
        for (UnusableFont font : unusable) {
            if (font.isOf(family)) {
                return Optional.of(font.diagnostic(Severity.ERROR));
            }
        }
        return Optional.empty();
    }

    /** Returns what there is to say of a font that turned out to be faulty. */
    public Diagnostic faultOf(FaultyFontException fault) {
        String name = fault.face().family();
        for (List<FontFile> files : families.values()) {
            for (FontFile file : files) {
                if (file.isOpen(fault.face())) {
                    name = file.path().toString();
                }
            }
        }
        return Diagnostic.error(Code.BAD_FONT, "The font “" + name + "” " + fault.reason())
                .withHint("Get the file again from where it came from");
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
        return file(family, bold, italic).map(FontFile::face);
    }

    /** Returns the file of the face that {@link #face} returns, not opened for that. */
    Optional<FontFile> file(String family, boolean bold, boolean italic) {
        Optional<FontFile> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (FontFile file : families.getOrDefault(family, List.of())) {
            FontFile.Description font = file.description();
            int distance =
                    (font.italic() == italic ? 0 : 2000)
                            + (font.bold() == bold ? 0 : 4000)
                            + Math.abs(font.weight() - (bold ? 700 : 400));
            if (distance < least) {
                best = Optional.of(file);
                least = distance;
            }
        }
        return best;
    }

    /** Returns the family that sets text where a style names none that is there. */
    Optional<String> plainFamily() {
        return has(PLAIN) ? Optional.of(PLAIN) : families.keySet().stream().findFirst();
    }

    /**
     * Returns a digest of the fonts, the same for the same files wherever they are, and another one
     * if a byte of them changes.
     */
    public String fingerprint() {
        long digest = 1;
        for (List<FontFile> files : families.values()) {
            for (FontFile file : files) {
                digest = digest * 0x5851F42D4C957F2DL + file.description().checksum();
            }
        }
        for (UnusableFont font : unusable) {
            digest = digest * 0x5851F42D4C957F2DL + font.reason().hashCode();
        }
        return Long.toHexString(digest);
    }
}
