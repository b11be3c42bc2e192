package org.leafwright.diagnostic;

import java.util.Optional;

/**
 * A place in an author's file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param length how many code points to mark, at least 1
 */
public record Position(SourceFile file, int line, int column, int length) {
    private static final int LINES_SEARCHED = 200;

    public Position {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(line + ":" + column + "+" + length);
        }
    }

    /**
     * Returns the place of words that a value at this place holds, or this place where they can't
     * be found, such as when they are written with escapes.
     */
    public Position at(String words) {
        return find(words).orElse(this);
    }

    /** Returns the place of words that a value at this place holds, if they can be found. */
    public Optional<Position> find(String words) {
        int last = Math.min(file.lines().size(), line + LINES_SEARCHED);
        for (int number = line; number <= last; number++) {
            String text = file.line(number);
            int start = 0;
            if (number == line) {
                int before = Math.min(column - 1, text.codePointCount(0, text.length()));
                start = text.offsetByCodePoints(0, before);
            }
            int at = text.indexOf(words, start);
            if (at >= 0) {
                return Optional.of(
                        new Position(
                                file,
                                number,
                                text.codePointCount(0, at) + 1,
                                words.codePointCount(0, words.length())));
            }
        }
        return Optional.empty();
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
