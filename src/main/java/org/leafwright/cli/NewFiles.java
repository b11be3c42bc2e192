package org.leafwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes files that aren't there yet, and can take all of them away again. */
final class NewFiles {
    private final Deque<Path> made = new ArrayDeque<>();

    /** Writes a file, with its folders. */
    void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            make(folder);
        }
        made.push(Files.createFile(file));
        Files.write(file, content);
    }

    private void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            make(above);
        }
        made.push(Files.createDirectory(folder));
    }

    /** Removes what was written, as far as that can be done. */
    void remove() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // A folder that somebody else has put a file into stays.
            }
        }
    }
}
