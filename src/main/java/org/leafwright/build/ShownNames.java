package org.leafwright.build;

import java.nio.file.Path;
import org.leafwright.diagnostic.Quoted;

/**
 * Names files as somebody in a folder would type them.
 *
 * @param currentFolder the folder that somebody is in, absolute
 */
public record ShownNames(Path currentFolder) {
    private static final String HERE = "this folder";

    /** Names the files of a folder in a message that tells their whole paths. */
    String in(String message, Path folder) {
        return message.replace(folder.toString(), of(folder));
    }

    /** Returns the path as it stands in a message. */
    String quoted(Path file) {
        String name = of(file);
        return name.equals(HERE) ? name : Quoted.of(name);
    }

    /** Returns the path from the current folder for what lies in it, else the whole path. */
    public String of(Path file) {
        Path normal = file.normalize();
        if (normal.equals(currentFolder)) {
            return HERE;
        }
        if (!normal.startsWith(currentFolder)) {
            return normal.toString();
        }
        return currentFolder.relativize(normal).toString();
    }
}
