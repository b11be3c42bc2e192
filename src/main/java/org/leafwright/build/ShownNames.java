package org.leafwright.build;

import java.nio.file.Path;

/**
 * Names files as somebody in a folder would type them.
 *
 * @param currentFolder the folder that somebody is in, absolute
 */
record ShownNames(Path currentFolder) {
    /** Returns the path from the current folder for what lies in it, else the whole path. */
    String of(Path file) {
        Path normal = file.normalize();
        if (!normal.startsWith(currentFolder) || normal.equals(currentFolder)) {
            return normal.toString();
        }
        return currentFolder.relativize(normal).toString();
    }
}
