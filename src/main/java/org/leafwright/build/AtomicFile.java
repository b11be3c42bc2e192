package org.leafwright.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes files that appear whole or not at all, whenever the process is killed. */
final class AtomicFile {
    private static final String SUFFIX = ".tmp";

    /** Tells apart what threads of this process write at a time. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private AtomicFile() {}

    /**
     * Writes a file: first under another name, then renamed.
     *
     * @param file the file, replaced if it exists
     * @param scratch a folder of the same file system for the unfinished file; made if absent
     */
    static void write(Path file, byte[] content, Path scratch) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (!Files.isDirectory(scratch)) {
            Files.createDirectories(scratch);
        }
        Path unfinished =
                scratch.resolve(
                        COUNT.incrementAndGet() + "." + ProcessHandle.current().pid() + SUFFIX);
        try {
            Files.write(unfinished, content);
            move(unfinished, file);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    /** Deletes the unfinished files that killed processes left in a folder. */
    static void sweep(Path scratch) {
        if (!Files.isDirectory(scratch)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch)) {
            for (Path file : left) {
                if (file.toString().endsWith(SUFFIX)
                        && !isWriterAlive(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // What can't be swept does no harm; what can't be written is reported when it is.
        }
    }

    private static boolean isWriterAlive(String name) {
        String stem = name.substring(0, name.length() - SUFFIX.length());
        try {
            long pid = Long.parseLong(stem.substring(stem.lastIndexOf('.') + 1));
            return ProcessHandle.of(pid).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
