package org.leafwright.build;

import java.nio.file.Path;

/**
 * Names files as somebody in a folder would type them.
 *
 * @param currentFolder the folder that somebody is in, absolute
 */
record ShownNames(Path currentFolder) {
    /** Names the files of a folder in a message that tells their whole paths. */
    String in(String message, Path folder) {
        return message.replace(folder.toString(), of(folder));
    }

    /** Returns the path from the current folder for what lies in it, else the whole path. */
    String of(Path file) {
        Path normal = file.normalize();
        if (normal.equals(currentFolder)) {
            return "this folder";
        }
        if (!normal.startsWith(currentFolder)) {
            return normal.toString();
        }
        return currentFolder.relativize(normal).toString();
    }
}
