package org.leafwright.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leafwright.diagnostic.Position;
import org.leafwright.language.EastAsian;

/**
 * Where the characters of a scalar stand in the file.
 *
 * <p>In every style of YAML scalar the characters that are not white space stand in the file in the
 * order of the value; only white space is added (indents), dropped (folding) or written as an
 * escape. So both are walked together. Computed on first use, since most scalars are never asked.
 */
final class ScalarPlaces {
    private final SourceText source;
    private final String value;
    private final int start;
    private final int end;
    private int @Nullable [] offsets;

    /**
     * @param value the decoded value
     * @param start where its first quote, block indicator or character stands in the file
     * @param end where it ends in the file
     */
    ScalarPlaces(SourceText source, String value, int start, int end) {
        this.source = source;
        this.value = value;
        this.start = start;
        this.end = end;
    }

    /** Returns the place of a part of the value. */
    Position at(int offset, int length) {
        int[] all = offsets();
        int first = Math.min(Math.max(offset, 0), value.length());
        int last = Math.min(Math.max(first + length - 1, first), value.length());
        return source.at(all[first], Math.max(1, all[last] - all[first] + 1));
    }

    /** Returns the place of a character that is written as an escape in double quotes. */
    Optional<Position> escaped(int offset) {
        return source.text().charAt(offsets()[offset]) == '\\'
                ? Optional.of(at(offset, 1))
                : Optional.empty();
    }

    /**
     * Returns the comment that follows a scalar on its last line if it looks like words that its
     * author meant to print: no space is between them and the #.
     */
    Optional<Position> wordsInComment() {
        String text = source.text();
        int at = end;
        while (at > start && isWhite(text.charAt(at - 1))) {
            at--;
        }
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at + 1 < text.length()
                        && text.charAt(at) == '#'
                        && !isWhite(text.charAt(at + 1))
                        && "#-=!*".indexOf(text.charAt(at + 1)) < 0
                ? Optional.of(source.at(at, text.length()))
                : Optional.empty();
    }

    /**
     * Returns the first backslash at a line's end in double quotes that joins the words beside it
     * to one, as YAML has it (1.2.2, 7.3.1): its author most likely meant Markdown's line break.
     * Letters that are written without spaces may be meant to join.
     */
    Optional<Position> joinedWords() {
        String text = source.text();
        if (start >= end || text.charAt(start) != '"') {
            return Optional.empty();
        }
        for (int at = text.indexOf('\\', start); at >= 0 && at + 1 < end; ) {
            char next = text.charAt(at + 1);
            if ((next == '\n' || next == '\r') && joinsWords(text, at)) {
                return Optional.of(source.at(at, 1));
            }
            at = text.indexOf('\\', at + 2);
        }
        return Optional.empty();
    }

    private boolean joinsWords(String text, int backslash) {
        int before = text.codePointBefore(backslash);
        int next = skipWhite(text, backslash + 1, false);
        if (next >= end - 1 || text.charAt(next) == '\\' || isWhite((char) before)) {
            return false;
        }
        int after = text.codePointAt(next);
        return before != '"' && !(EastAsian.isUnspaced(before) && EastAsian.isUnspaced(after));
    }

    /**
     * Returns the comma that parts this scalar from the one before if it looks like a part of a
     * number: figures stand on both sides of it without a space, and not only figures.
     */
    Optional<Position> commaInNumber() {
        String text = source.text();
        int comma = start - 1;
        boolean within =
                comma > 0
                        && text.charAt(comma) == ','
                        && isDigit(text.charAt(comma - 1))
                        && !value.isEmpty()
                        && isDigit(value.charAt(0));
        if (!within) {
            return Optional.empty();
        }
        int before = comma;
        while (before > 0 && ",[\n".indexOf(text.charAt(before - 1)) < 0) {
            before--;
        }
        boolean figuresOnly =
                Values.isDigits(text.substring(before, comma).strip()) && Values.isDigits(value);
        return figuresOnly ? Optional.empty() : Optional.of(source.at(comma, 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            known = align();
            offsets = known;
        }
        return known;
    }

    private int[] align() {
        String text = source.text();
        int[] places = new int[value.length() + 1];
        int at = start;
        boolean escapes = false;
        boolean doubled = false;
        if (at < end) {
            switch (text.charAt(at)) {
                case '"' -> {
                    escapes = true;
                    at++;
                }
                case '\'' -> {
                    doubled = true;
                    at++;
                }
                case '|', '>' -> at = source.endOfLineAt(at);
                default -> {}
            }
        }
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            if (isWhite(c)) {
                places[i++] = at;
                if (at < end && text.charAt(at) == c) {
                    at++;
                }
                continue;
            }
            at = skipWhite(text, at, escapes);
            int width = 1;
            if (escapes && at < end && text.charAt(at) == '\\') {
                width = escapeWidth(text, at);
            } else if (doubled && c == '\'') {
                width = 2;
            }
            places[i++] = Math.min(at, end);
            if (width > 2 && Character.isHighSurrogate(c) && i < value.length()) {
                places[i++] = Math.min(at, end);
            }
            at += width;
        }
        places[i] = Math.min(at, end);
        return places;
    }

    private int skipWhite(String text, int from, boolean escapes) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (isWhite(c)) {
                at++;
            } else if (escapes && c == '\\' && isWhiteEscape(text, at)) {
                at += escapeWidth(text, at);
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isWhiteEscape(String text, int at) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (kind) {
            case 'n', 'r', 't', ' ', '\t', '\n', '\r' -> true;
            case 'x' ->
                    Arrays.asList("09", "0a", "0A", "0d", "0D", "20").contains(hex(text, at, 2));
            case 'u' ->
                    Arrays.asList("0009", "000a", "000A", "000d", "000D", "0020")
                            .contains(hex(text, at, 4));
            default -> false;
        };
    }

    private static String hex(String text, int at, int digits) {
        return text.substring(at + 2, Math.min(text.length(), at + 2 + digits));
    }

    private static int escapeWidth(String text, int at) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
