package org.leafwright.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.picture.ContentDigest;

/** The digests of files, each read once a process. */
final class ContentHashes {
    /** Stands for a file that isn't there or can't be read. */
    static final String ABSENT = "absent";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** Returns a file's digest, or {@link #ABSENT}. */
    String of(Path file) {
        return known.computeIfAbsent(file, ContentHashes::read);
    }

    /** Returns a file's digest as it is now, or {@link #ABSENT}. */
    static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? ContentDigest.of(Files.readAllBytes(file)) : ABSENT;
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
