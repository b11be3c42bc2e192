package org.leafwright.text;

/** A text as the search for figures reads it: past its end stands nothing. */
final class FigureText {
    private static final int LONGEST_WORD = 24;

    /** What may stand within a number between two of its digits. */
    private static final String INSIDE = ".,:/'’-·٫٬";

    private final String text;

    FigureText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Returns a {@code char}, or NUL past the end. */
    char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    boolean isDigit(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Returns whether a half, a quarter or the like stands there. */
    boolean isFraction(int index) {
        char c = at(index);
        return (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞');
    }

    /** Returns whether a number starts, or goes on, at an index. */
    boolean isNumeral(int index) {
        return isDigit(index) || isFraction(index);
    }

    /** Returns whether a number goes on there, with a sign that stands between its digits. */
    boolean goesOn(int index) {
        return INSIDE.indexOf(at(index)) >= 0 && isDigit(index + 1);
    }

    /** Returns the end of the digits, and of the signs between them, that start at an index. */
    int numberEnd(int start) {
        int end = start;
        while (end < text.length() && (isNumeral(end) || (end > start && goesOn(end)))) {
            end++;
        }
        return end;
    }

    /** Returns whether a space stands there, one that doesn't break or a thin one too. */
    boolean isSpace(int index) {
        char c = at(index);
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** Returns the end of the letters and their marks that start at an index. */
    int wordEnd(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the start of the letters and their marks that end at an index. */
    int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    int countDigits(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isDigit(i) ? 1 : 0;
        }
        return count;
    }

    boolean allDigits(int start, int end) {
        return countDigits(start, end) == end - start;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }
}
