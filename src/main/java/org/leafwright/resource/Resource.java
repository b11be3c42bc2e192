package org.leafwright.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens files that are part of the program: from the folder that the property {@code
 * leafwright.resources} names, into which the launcher has unpacked them, else from the class path.
 * To find a file in jars, each has to be opened and its list of entries read; that took a tenth of
 * a short run.
 */
public final class Resource {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("leafwright.resources")).map(Path::of);

    private Resource() {}

    /**
     * Opens a file, or returns nothing if the program has none of this name.
     *
     * @param name the path from the root of the resources, without a slash at its start
     * @throws UncheckedIOException if there is such a file and it can't be opened
     */
    public static Optional<InputStream> find(String name) {
        if (FOLDER.isEmpty()) {
            return Optional.ofNullable(Resource.class.getResourceAsStream("/" + name));
        }
        try {
            return Optional.of(Files.newInputStream(FOLDER.get().resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the whole of a file that the program must have.
     *
     * @param name the path from the root of the resources, without a slash at its start
     * @throws IllegalArgumentException if there is no such file
     * @throws UncheckedIOException if it can't be read
     */
    public static byte[] bytes(String name) {
        try (InputStream in = find(name).orElseThrow(() -> new IllegalArgumentException(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
