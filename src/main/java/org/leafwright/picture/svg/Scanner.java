package org.leafwright.picture.svg;

/** Reads numbers as SVG writes them (SVG 2, 4.2), one after another. */
final class Scanner {
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    /** Larger mantissas aren't exact as {@code double}. */
    private static final long EXACT = 1L << 53;

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Returns the next character; 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    char next() {
        return text.charAt(at++);
    }

    int position() {
        return at;
    }

    String rest() {
        return text.substring(at);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** Skips space with at most one comma in it; returns whether there was a comma. */
    boolean skipComma() {
        skipSpace();
        if (peek() == ',') {
            at++;
            skipSpace();
            return true;
        }
        return false;
    }

    /** Returns whether a number starts here. */
    boolean atNumber() {
        char c = peek();
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    /** Reads a number; returns NaN, and stays, if there is none. */
    double number() {
        int start = at;
        int i = at;
        int length = text.length();
        boolean negative = false;
        if (i < length && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            negative = text.charAt(i) == '-';
            i++;
        }
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        boolean exact = true;
        for (; i < length && isDigit(text.charAt(i)); i++, digits++) {
            mantissa = mantissa * 10 + (text.charAt(i) - '0');
            exact &= mantissa < EXACT;
        }
        if (i < length && text.charAt(i) == '.') {
            int point = i++;
            for (; i < length && isDigit(text.charAt(i)); i++, digits++) {
                mantissa = mantissa * 10 + (text.charAt(i) - '0');
                exact &= mantissa < EXACT;
                scale++;
            }
            if (scale == 0) {
                // "1." is the number 1 and a point.
                i = point;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        int exponentEnd = exponentEnd(i);
        if (exponentEnd > i || !exact || scale >= TENS.length) {
            at = exponentEnd;
            return Double.parseDouble(text.substring(start, at));
        }
        at = i;
        double value = mantissa / TENS[scale];
        return negative ? -value : value;
    }

    /** Returns where an exponent ends; “em” and “ex” are units. */
    private int exponentEnd(int start) {
        int i = start;
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
                i++;
            }
            int digits = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            return i > digits ? i : start;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads letters and the like up to what isn't one. */
    String name() {
        int start = at;
        while (at < text.length() && Css.isOfName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads up to a character and skips that; returns nothing of the rest if it isn't there. */
    String until(char end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            at = text.length();
            return "";
        }
        String found = text.substring(at, stop);
        at = stop + 1;
        return found;
    }
}
