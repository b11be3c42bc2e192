package org.leafwright.diagnostic;

import java.util.List;

/**
 * A text file as its author knows it: a name to show and the text, kept so that a diagnostic can
 * show the line it speaks of.
 *
 * @param name the path as the user would type it
 * @param lines the text, split at line ends
 */
public record SourceFile(String name, List<String> lines) {
    public SourceFile {
        lines = List.copyOf(lines);
    }

    /** Returns the file with the given name and text. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.lines().toList());
    }

    /** Returns the line with the given number (from 1), or an empty string past the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /**
     * Hashes the name alone: a file has many diagnostics, and its lines would be hashed for each.
     */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
