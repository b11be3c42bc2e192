package org.leafwright.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A text file as its author knows it: a name to show and the text, kept so that a diagnostic can
 * show the line it speaks of.
 */
public final class SourceFile {
    private final String name;
    private final List<String> lines;
    private final Map<Integer, CodePoints> columns = new ConcurrentHashMap<>();

    /**
     * Makes a file.
     *
     * @param name the path as the user would type it
     * @param lines the text, split at line ends
     */
    public SourceFile(String name, List<String> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /** Returns the file with the given name and text. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.lines().toList());
    }

    /** Returns the path as the user would type it. */
    public String name() {
        return name;
    }

    /** Returns the text, split at line ends. */
    public List<String> lines() {
        return lines;
    }

    /** Returns the line with the given number (from 1), or an empty string past the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Returns what counts the columns of the line with the given number. */
    CodePoints columns(int number) {
        return columns.computeIfAbsent(number, any -> CodePoints.of(line(number)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file
                && name.equals(file.name)
                && lines.equals(file.lines);
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
