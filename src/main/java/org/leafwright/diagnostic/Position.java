package org.leafwright.diagnostic;

import java.util.List;
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
            int at = file.line(number).indexOf(words, start(number));
            if (at >= 0) {
                return Optional.of(found(number, at, words));
            }
        }
        return Optional.empty();
    }

    /** Returns where the first of some spellings stands that a value at this place may hold. */
    public Optional<Position> findFirst(List<String> spellings) {
        int last = Math.min(file.lines().size(), line + LINES_SEARCHED);
        for (int number = line; number <= last; number++) {
            String text = file.line(number);
            for (int at = start(number); at < text.length(); at++) {
                for (String spelling : spellings) {
                    if (text.startsWith(spelling, at)) {
                        return Optional.of(found(number, at, spelling));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the offset in a line from which a value at this place may stand. */
    private int start(int number) {
        return number == line ? file.columns(number).offset(column - 1) : 0;
    }

    private Position found(int number, int at, String words) {
        int before = file.columns(number).before(at);
        return new Position(file, number, before + 1, words.codePointCount(0, words.length()));
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
