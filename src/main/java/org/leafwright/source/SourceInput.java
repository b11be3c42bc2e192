package org.leafwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;

/** The bytes of an author's file. */
public final class SourceInput {
    /** The largest file that is read. The longest real booklets stay below a tenth of it. */
    public static final int MAX_BYTES = 4 << 20;

    private final String name;
    private final String folder;
    private final byte[] bytes;

    /**
     * @param name the path as the user would type it, for diagnostics
     * @param folder the file's folder relative to the workspace, with {@code /} between names;
     *     empty for the workspace itself. File references in the file start here
     * @param bytes what the file holds; not copied
     */
    public SourceInput(String name, String folder, byte[] bytes) {
        this.name = name;
        this.folder = folder;
        this.bytes = bytes;
    }

    /** Returns the path as the user would type it. */
    public String name() {
        return name;
    }

    /** Returns the file's folder relative to the workspace. */
    public String folder() {
        return folder;
    }

    /** Returns what the file holds; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Reads a file; one that can't be read, or is too large, becomes a diagnostic.
     *
     * @return the file, or nothing if a problem was reported
     */
    public static Optional<SourceInput> read(
            Path file, String name, String folder, Problems problems) {
        try {
            if (Files.isDirectory(file)) {
                problems.add(unreadable(name, "This is a folder, not a file"));
                return Optional.empty();
            }
            long size = Files.size(file);
            if (!Files.isRegularFile(file)) {
                problems.add(unreadable(name, "This is a pipe or a device, not a file"));
                return Optional.empty();
            }
            if (size > MAX_BYTES) {
                problems.add(tooLarge(name, size));
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, name, folder, problems);
            }
        } catch (IOException e) {
            problems.add(unreadable(name, e));
            return Optional.empty();
        }
    }

    /**
     * Reads a stream, such as standard input, to its end; never more than {@link #MAX_BYTES} of it.
     *
     * @return what was read, or nothing if a problem was reported
     */
    public static Optional<SourceInput> read(
            InputStream in, String name, String folder, Problems problems) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.add(tooLarge(name, bytes.length));
                return Optional.empty();
            }
            return Optional.of(new SourceInput(name, folder, bytes));
        } catch (IOException e) {
            problems.add(unreadable(name, e));
            return Optional.empty();
        }
    }

    private static Diagnostic unreadable(String name, String message) {
        return Diagnostic.error(Code.UNREADABLE_FILE, start(name), message);
    }

    private static Diagnostic unreadable(String name, IOException fault) {
        Diagnostic found = unreadable(name, "Can't read this file: " + FileFaults.reason(fault));
        return FileFaults.readingHint(fault).map(found::withHint).orElse(found);
    }

    private static Diagnostic tooLarge(String name, long size) {
        String atLeast = size == MAX_BYTES + 1L ? "more than 4" : Long.toString(size >> 20);
        return Diagnostic.error(
                        Code.FILE_TOO_LARGE,
                        start(name),
                        "This file has " + atLeast + " MB; at most 4 MB are read")
                .withHint("A leaflet's text takes far less: is this the file that was meant?");
    }

    private static Position start(String name) {
        return new Position(SourceFile.of(name, ""), 1, 1, 1);
    }
}
