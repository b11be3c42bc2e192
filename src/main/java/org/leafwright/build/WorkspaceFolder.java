package org.leafwright.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.leafwright.diagnostic.FileFaults;

/**
 * The folder that a leaflet's references stay in.
 *
 * @param root its path with symbolic links resolved
 */
public record WorkspaceFolder(Path root) {
    /** The name of the file that marks a workspace and holds its settings. */
    static final String SETTINGS = "leafwright.yaml";

    /** The name of the folder of the brands. */
    static final String BRANDS = "brands";

    /** Returns the file with the workspace's settings, which need not exist. */
    Path settings() {
        return root.resolve(SETTINGS);
    }

    /** Returns the folder of the fonts that add to the program's own, which need not exist. */
    Path fonts() {
        return root.resolve("fonts");
    }

    /**
     * Returns the file that a path from the root names, which need not exist; nothing if the path
     * holds characters that file names on this machine can't.
     */
    Optional<Path> file(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the path from the root of a brand's definition, which need not exist. */
    static String brand(String id) {
        return BRANDS + "/" + id + "/brand.yaml";
    }

    /** Returns whether a file is there, if only to find that it may not be read. */
    static boolean isThere(Path file) {
        try {
            file.getFileSystem().provider().checkAccess(file);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return !FileFaults.isNameTooLong(e);
        }
    }

    /** Returns whether an absolute path is one of a brand's definition in some workspace. */
    static boolean isBrand(Path file) {
        int names = file.getNameCount();
        return names > 2
                && file.getName(names - 1).toString().equals("brand.yaml")
                && file.getName(names - 3).toString().equals(BRANDS);
    }

    /** Returns a file's path from the root, with {@code /} between names. */
    String relative(Path file) {
        StringBuilder out = new StringBuilder();
        for (Path name : root.relativize(file)) {
            out.append(out.isEmpty() ? "" : "/").append(name);
        }
        return out.toString();
    }

    /**
     * Follows a reference to a file.
     *
     * @param reference a path from the root
     * @return the file with symbolic links resolved
     * @throws OutsideException if the file lies outside the workspace
     * @throws NoSuchFileException if there is none
     * @throws IsFolderException if it is a folder
     */
    Path follow(String reference) throws IOException, OutsideException {
        return follow(file(reference).orElseThrow(() -> new NoSuchFileException(reference)));
    }

    /** Follows an absolute path, as {@link #follow(String)} does. */
    Path follow(Path file) throws IOException, OutsideException {
        if (!file.normalize().startsWith(root)) {
            throw new OutsideException();
        }
        Path real = file.toRealPath();
        if (!holds(real)) {
            throw new OutsideException();
        }
        if (Files.isDirectory(real)) {
            throw new IsFolderException(file.toString());
        }
        return real;
    }

    /** Returns whether a path, with symbolic links resolved, lies in the workspace. */
    boolean holds(Path real) {
        return real.startsWith(root);
    }

    /** Thrown when a reference names a folder. */
    static final class IsFolderException extends FileSystemException {
        private static final long serialVersionUID = 1;

        IsFolderException(String file) {
            super(file, null, "it is a folder");
        }
    }

    /** Thrown when a reference leads out of the workspace. */
    static final class OutsideException extends Exception {
        private static final long serialVersionUID = 1;

        OutsideException() {
            super("outside the workspace", null, false, false);
        }
    }
}
