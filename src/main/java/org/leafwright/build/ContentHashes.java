package org.leafwright.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.picture.ContentDigest;

/** The digests of files, each read once a build. */
final class ContentHashes {
    /** Stands for a file that isn't there or can't be read. */
    static final String ABSENT = "absent";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** Returns a file's digest, or {@link #ABSENT}. */
    String of(Path file) {
        return known.computeIfAbsent(file, ContentHashes::read);
    }

    /** Returns whether a file has a digest or is {@link #ABSENT}. */
    boolean match(Path file, String digest) {
        return mayMatch(file, digest) && of(file).equals(digest);
    }

    /** Returns whether a file has a digest or is {@link #ABSENT}, as it is now. */
    static boolean matchNow(Path file, String digest) {
        return mayMatch(file, digest) && read(file).equals(digest);
    }

    /** Spares the reading of a file that has grown beyond measure. */
    private static boolean mayMatch(Path file, String digest) {
        try {
            return !Files.isRegularFile(file) || ContentDigest.mayBeOf(Files.size(file), digest);
        } catch (IOException e) {
            return true;
        }
    }

    private static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return ABSENT;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return ContentDigest.of(content);
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
