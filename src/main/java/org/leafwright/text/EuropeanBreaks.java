package org.leafwright.text;

import java.util.Arrays;

/**
 * Line breaks of text in Latin, Greek and Cyrillic letters by the rules of UAX 14, without the
 * start-up cost of a library that knows all scripts. Gives the answers that ICU gives.
 */
final class EuropeanBreaks {
    /** Line break classes (UAX 14, table 1), as far as such text has them. */
    private enum Kind {
        START,
        SEPARATOR,
        SPACE,
        LETTER,
        DIGIT,
        OPEN,
        CLOSE,
        CLOSE_PARENTHESIS,
        QUOTE,
        OPENING_QUOTE,
        CLOSING_QUOTE,
        EXCLAMATION,
        INFIX,
        SYMBOL,
        HYPHEN,
        UNAMBIGUOUS_HYPHEN,
        AFTER,
        BEFORE,
        BOTH,
        GLUE,
        PREFIX,
        POSTFIX,
        INSEPARABLE,
        OTHER
    }

    private static final Kind[] LOW = new Kind[0x100];
    private static final Kind[] PUNCTUATION = new Kind[0x40];

    static {
        Arrays.fill(LOW, Kind.LETTER);
        Arrays.fill(LOW, 0, 0x20, Kind.OTHER);
        Arrays.fill(LOW, 0x7F, 0xA0, Kind.OTHER);
        Arrays.fill(LOW, '0', '9' + 1, Kind.DIGIT);
        set(LOW, "\n", Kind.SEPARATOR);
        set(LOW, " ", Kind.SPACE);
        set(LOW, "!?", Kind.EXCLAMATION);
        set(LOW, "\"'", Kind.QUOTE);
        set(LOW, "$+\\£¤¥±", Kind.PREFIX);
        set(LOW, "%¢°", Kind.POSTFIX);
        set(LOW, "([{¡¿", Kind.OPEN);
        set(LOW, ")]", Kind.CLOSE_PARENTHESIS);
        set(LOW, "}", Kind.CLOSE);
        set(LOW, ",.:;·", Kind.INFIX);
        set(LOW, "-", Kind.HYPHEN);
        set(LOW, "/", Kind.SYMBOL);
        set(LOW, "|", Kind.AFTER);
        set(LOW, "\u00AD", Kind.UNAMBIGUOUS_HYPHEN);
        set(LOW, "´", Kind.BEFORE);
        set(LOW, "\u00A0", Kind.GLUE);
        set(LOW, "«", Kind.OPENING_QUOTE);
        set(LOW, "»", Kind.CLOSING_QUOTE);
        Arrays.fill(PUNCTUATION, Kind.OTHER);
        set(PUNCTUATION, "\u2010", Kind.UNAMBIGUOUS_HYPHEN);
        set(PUNCTUATION, "\u2011\u202F", Kind.GLUE);
        set(PUNCTUATION, "\u2012\u2013", Kind.AFTER);
        set(PUNCTUATION, "\u2014", Kind.BOTH);
        set(PUNCTUATION, "\u2018\u201B\u201C\u201F\u2039", Kind.OPENING_QUOTE);
        set(PUNCTUATION, "\u2019\u201D\u203A", Kind.CLOSING_QUOTE);
        set(PUNCTUATION, "\u201A\u201E", Kind.OPEN);
        set(PUNCTUATION, "\u2020\u2021\u2022", Kind.LETTER);
        set(PUNCTUATION, "\u2026", Kind.INSEPARABLE);
        set(PUNCTUATION, "\u2030\u2032\u2033", Kind.POSTFIX);
    }

    private final Kind[] kinds;

    private EuropeanBreaks(Kind[] kinds) {
        this.kinds = kinds;
    }

    private static void set(Kind[] table, String characters, Kind kind) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i) % 0x100] = kind;
        }
    }

    private static Kind kind(char c) {
        if (c < 0x100) {
            return LOW[c];
        }
        if (c < 0x250 || (c >= 0x400 && c < 0x483) || (c >= 0x48A && c < 0x530)) {
            return Kind.LETTER;
        }
        if (c >= 0x386 && c < 0x3F6) {
            return c == 0x387 ? Kind.OTHER : Kind.LETTER;
        }
        if (c >= 0x1E00 && c < 0x1F00) {
            return Kind.LETTER;
        }
        if (c >= 0x2000 && c < 0x2040) {
            return PUNCTUATION[c - 0x2000];
        }
        return c == '€' || c == '−' || c == '№' ? Kind.PREFIX : Kind.OTHER;
    }

    /**
     * Fills in the kind of break before each {@code char}.
     *
     * @return false if the text has characters that this class doesn't know
     */
    static boolean find(String text, byte[] breaks) {
        Kind[] kinds = new Kind[text.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(text.charAt(i));
            if (kinds[i] == Kind.OTHER) {
                return false;
            }
        }
        EuropeanBreaks rules = new EuropeanBreaks(kinds);
        int last = -1; // the last that is no space
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i - 1] != Kind.SPACE) {
                last = i - 1;
            }
            if (kinds[i - 1] == Kind.SEPARATOR) {
                breaks[i] = LineBreaks.FORCED;
            } else if (rules.allow(i, last)) {
                breaks[i] = LineBreaks.ALLOWED;
            }
        }
        return true;
    }

    private Kind at(int i) {
        return i < 0 || i >= kinds.length ? Kind.START : kinds[i];
    }

    private boolean startsLine(int i) {
        return at(i) == Kind.START || at(i) == Kind.SEPARATOR || at(i) == Kind.SPACE;
    }

    private boolean isQuote(int i) {
        return switch (at(i)) {
            case QUOTE, OPENING_QUOTE, CLOSING_QUOTE -> true;
            default -> false;
        };
    }

    /** Applies the rules in their order; {@code last} is the last before that is no space. */
    private boolean allow(int i, int last) {
        Kind before = at(i - 1);
        Kind after = at(i);
        boolean spaces = before == Kind.SPACE;
        switch (after) {
            case SEPARATOR, SPACE -> { // LB6, LB7
                return false;
            }
            case GLUE -> { // LB12, LB12a
                if (!spaces && before != Kind.HYPHEN && before != Kind.UNAMBIGUOUS_HYPHEN) {
                    return false;
                }
            }
            case CLOSE, CLOSE_PARENTHESIS, EXCLAMATION, SYMBOL -> { // LB13
                return false;
            }
            default -> {}
        }
        if (before == Kind.GLUE || at(last) == Kind.OPEN) { // LB12, LB14
            return false;
        }
        if (at(last) == Kind.OPENING_QUOTE
                && (startsLine(last - 1)
                        || at(last - 1) == Kind.OPEN
                        || at(last - 1) == Kind.GLUE
                        || isQuote(last - 1))) { // LB15a
            return false;
        }
        if (after == Kind.CLOSING_QUOTE && endsQuotation(i + 1)) { // LB15b
            return false;
        }
        if (after == Kind.INFIX) { // LB15c, LB15d
            return spaces && at(i + 1) == Kind.DIGIT;
        }
        if (at(last) == Kind.BOTH && after == Kind.BOTH) { // LB17
            return false;
        }
        if (spaces) { // LB18
            return true;
        }
        return !joined(before, after, i);
    }

    private boolean endsQuotation(int i) {
        return switch (at(i)) {
            case START, SEPARATOR, SPACE, GLUE, CLOSE, CLOSE_PARENTHESIS -> true;
            case EXCLAMATION, INFIX, SYMBOL -> true;
            default -> isQuote(i);
        };
    }

    /** LB19 to LB30, where no space stands between. */
    private boolean joined(Kind before, Kind after, int i) {
        if (isQuote(i - 1) || isQuote(i)) { // LB19, LB19a
            return true;
        }
        boolean hyphen = before == Kind.HYPHEN || before == Kind.UNAMBIGUOUS_HYPHEN;
        if (hyphen
                && after == Kind.LETTER
                && (startsLine(i - 2) || at(i - 2) == Kind.GLUE)) { // LB20a
            return true;
        }
        if (before == Kind.BEFORE) { // LB21
            return true;
        }
        return switch (after) {
            case AFTER, HYPHEN, UNAMBIGUOUS_HYPHEN, INSEPARABLE -> true; // LB21, LB22
            case LETTER -> beforeLetter(before);
            case DIGIT -> // LB23, LB25, LB30
                    before == Kind.LETTER
                            || before == Kind.PREFIX
                            || before == Kind.POSTFIX
                            || before == Kind.HYPHEN
                            || before == Kind.INFIX
                            || before == Kind.CLOSE_PARENTHESIS
                            || endsNumber(i - 1);
            case PREFIX, POSTFIX -> before == Kind.LETTER || endsBracketed(i - 1); // LB24, LB25
            case OPEN -> // LB25, LB30
                    before == Kind.LETTER
                            || before == Kind.DIGIT
                            || ((before == Kind.PREFIX || before == Kind.POSTFIX)
                                    && (at(i + 1) == Kind.DIGIT
                                            || (at(i + 1) == Kind.INFIX
                                                    && at(i + 2) == Kind.DIGIT)));
            default -> false;
        };
    }

    /** LB23, LB24, LB28, LB29, LB30. */
    private static boolean beforeLetter(Kind before) {
        return switch (before) {
            case LETTER, DIGIT, PREFIX, POSTFIX, INFIX, CLOSE_PARENTHESIS -> true;
            default -> false;
        };
    }

    private boolean endsBracketed(int i) {
        boolean closed = at(i) == Kind.CLOSE || at(i) == Kind.CLOSE_PARENTHESIS;
        return endsNumber(closed ? i - 1 : i);
    }

    /** Whether a digit, or a digit and signs that numbers hold, ends at an index. */
    private boolean endsNumber(int i) {
        int at = i;
        while (at(at) == Kind.INFIX || at(at) == Kind.SYMBOL) {
            at--;
        }
        return at(at) == Kind.DIGIT;
    }
}
