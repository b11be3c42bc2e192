package org.leafwright.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How to call the program again: as it was called itself. */
final class CommandName {
    private static final Pattern BETWEEN_FOLDERS =
            Pattern.compile(Pattern.quote(File.pathSeparator));

    private CommandName() {}

    /**
     * Returns what to type.
     *
     * @param called what the launcher was called by; a shell that found it on the search path says
     *     the whole path
     * @param searchPath the folders that are searched for a name alone
     */
    static String of(String called, String searchPath) {
        try {
            Path path = Path.of(called);
            Path name = path.getFileName();
            if (name == null || !path.isAbsolute()) {
                return called;
            }
            for (String folder : BETWEEN_FOLDERS.split(searchPath, -1)) {
                Path found = Path.of(folder).resolve(name);
                if (Files.exists(found)) {
                    return found.equals(path) ? name.toString() : called;
                }
            }
            return called;
        } catch (InvalidPathException e) {
            return called;
        }
    }

    /** Returns a name as a shell takes it for one word. */
    static String asWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && "/._-+:\\".indexOf(c) < 0) {
                return "'" + name.replace("'", "'\\''") + "'";
            }
        }
        return name;
    }
}
