package org.leafwright.diagnostic;

/**
 * A place in an author's file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param length how many code points to mark, at least 1
 */
public record Position(SourceFile file, int line, int column, int length) {
    public Position {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(line + ":" + column + "+" + length);
        }
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
