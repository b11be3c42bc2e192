package org.leafwright.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A leaflet with the way to its text.
 *
 * @param text gives the definition's bytes
 * @param remembered whether the leaflet can be told to be up to date; not if it came from a stream
 */
public record Definition(LeafletFile leaflet, Source text, boolean remembered) {
    /** Where bytes come from. */
    @FunctionalInterface
    public interface Source {
        /** Reads the bytes. */
        byte[] read() throws IOException;
    }

    /** Returns the definition that stands in the leaflet's file. */
    public static Definition file(LeafletFile leaflet) {
        return new Definition(leaflet, () -> readFile(leaflet.path()), true);
    }

    /** Returns a definition that comes from a stream. */
    public static Definition stream(LeafletFile leaflet, InputStream in) {
        return new Definition(leaflet, in::readAllBytes, false);
    }

    private static byte[] readFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is no regular file");
        }
        return Files.readAllBytes(file);
    }
}
