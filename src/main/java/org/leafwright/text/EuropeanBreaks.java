package org.leafwright.text;

/**
 * Line breaks of text in Latin, Greek and Cyrillic letters by the rules of UAX 14, without the
 * start-up cost of a library that knows all scripts. Gives the answers that ICU gives.
 */
final class EuropeanBreaks {
    private final BreakClass[] classes;

    private EuropeanBreaks(BreakClass[] classes) {
        this.classes = classes;
    }

    /**
     * Fills in the kind of break before each {@code char}.
     *
     * @return false if the text has characters that this class doesn't know
     */
    static boolean find(String text, byte[] breaks) {
        BreakClass[] classes = new BreakClass[text.length()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = BreakClass.of(text.charAt(i));
            if (classes[i] == BreakClass.OTHER) {
                return false;
            }
        }
        EuropeanBreaks rules = new EuropeanBreaks(classes);
        int last = -1; // the last that is no space
        for (int i = 1; i < classes.length; i++) {
            if (classes[i - 1] != BreakClass.SPACE) {
                last = i - 1;
            }
            if (classes[i - 1] == BreakClass.SEPARATOR) {
                breaks[i] = LineBreaks.FORCED;
            } else if (rules.allow(i, last)) {
                breaks[i] = LineBreaks.ALLOWED;
            }
        }
        return true;
    }

    private BreakClass at(int i) {
        return i < 0 || i >= classes.length ? BreakClass.START : classes[i];
    }

    private boolean startsLine(int i) {
        return at(i) == BreakClass.START
                || at(i) == BreakClass.SEPARATOR
                || at(i) == BreakClass.SPACE;
    }

    private boolean isQuote(int i) {
        return switch (at(i)) {
            case QUOTE, OPENING_QUOTE, CLOSING_QUOTE -> true;
            case START,
                    SEPARATOR,
                    SPACE,
                    LETTER,
                    DIGIT,
                    OPEN,
                    CLOSE,
                    CLOSE_PARENTHESIS,
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
                    OTHER ->
                    false;
        };
    }

    /** Applies the rules in their order; {@code last} is the last before that is no space. */
    private boolean allow(int i, int last) {
        BreakClass before = at(i - 1);
        BreakClass after = at(i);
        boolean spaces = before == BreakClass.SPACE;
        boolean barred =
                switch (after) {
                    case SEPARATOR, SPACE -> true; // LB6, LB7
                    case GLUE -> // LB12, LB12a
                            !spaces
                                    && before != BreakClass.HYPHEN
                                    && before != BreakClass.UNAMBIGUOUS_HYPHEN;
                    case CLOSE, CLOSE_PARENTHESIS, EXCLAMATION, SYMBOL -> true; // LB13
                    case START,
                            LETTER,
                            DIGIT,
                            OPEN,
                            QUOTE,
                            OPENING_QUOTE,
                            CLOSING_QUOTE,
                            INFIX,
                            HYPHEN,
                            UNAMBIGUOUS_HYPHEN,
                            AFTER,
                            BEFORE,
                            BOTH,
                            PREFIX,
                            POSTFIX,
                            INSEPARABLE,
                            OTHER ->
                            false;
                };
        if (barred || before == BreakClass.GLUE || at(last) == BreakClass.OPEN) { // LB12, LB14
            return false;
        }
        if (at(last) == BreakClass.OPENING_QUOTE
                && (startsLine(last - 1)
                        || at(last - 1) == BreakClass.OPEN
                        || at(last - 1) == BreakClass.GLUE
                        || isQuote(last - 1))) { // LB15a
            return false;
        }
        if (after == BreakClass.CLOSING_QUOTE && endsQuotation(i + 1)) { // LB15b
            return false;
        }
        if (after == BreakClass.INFIX) { // LB15c, LB15d
            return spaces && at(i + 1) == BreakClass.DIGIT;
        }
        if (at(last) == BreakClass.BOTH && after == BreakClass.BOTH) { // LB17
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
            case QUOTE, OPENING_QUOTE, CLOSING_QUOTE -> true;
            case LETTER,
                    DIGIT,
                    OPEN,
                    HYPHEN,
                    UNAMBIGUOUS_HYPHEN,
                    AFTER,
                    BEFORE,
                    BOTH,
                    PREFIX,
                    POSTFIX,
                    INSEPARABLE,
                    OTHER ->
                    false;
        };
    }

    /** LB19 to LB30, where no space stands between. */
    private boolean joined(BreakClass before, BreakClass after, int i) {
        if (isQuote(i - 1) || isQuote(i)) { // LB19, LB19a
            return true;
        }
        boolean hyphen = before == BreakClass.HYPHEN || before == BreakClass.UNAMBIGUOUS_HYPHEN;
        if (hyphen
                && after == BreakClass.LETTER
                && (startsLine(i - 2) || at(i - 2) == BreakClass.GLUE)) { // LB20a
            return true;
        }
        if (before == BreakClass.BEFORE) { // LB21
            return true;
        }
        return switch (after) {
            case AFTER, HYPHEN, UNAMBIGUOUS_HYPHEN, INSEPARABLE -> true; // LB21, LB22
            case LETTER -> beforeLetter(before);
            case DIGIT -> // LB23, LB25, LB30
                    before == BreakClass.LETTER
                            || before == BreakClass.PREFIX
                            || before == BreakClass.POSTFIX
                            || before == BreakClass.HYPHEN
                            || before == BreakClass.INFIX
                            || before == BreakClass.CLOSE_PARENTHESIS
                            || endsNumber(i - 1);
            case PREFIX, POSTFIX ->
                    before == BreakClass.LETTER || endsBracketed(i - 1); // LB24, LB25
            case OPEN -> // LB25, LB30
                    before == BreakClass.LETTER
                            || before == BreakClass.DIGIT
                            || ((before == BreakClass.PREFIX || before == BreakClass.POSTFIX)
                                    && (at(i + 1) == BreakClass.DIGIT
                                            || (at(i + 1) == BreakClass.INFIX
                                                    && at(i + 2) == BreakClass.DIGIT)));
            case START,
                    SEPARATOR,
                    SPACE,
                    CLOSE,
                    CLOSE_PARENTHESIS,
                    QUOTE,
                    OPENING_QUOTE,
                    CLOSING_QUOTE,
                    EXCLAMATION,
                    INFIX,
                    SYMBOL,
                    BEFORE,
                    BOTH,
                    GLUE,
                    OTHER ->
                    false;
        };
    }

    /** LB23, LB24, LB28, LB29, LB30. */
    private static boolean beforeLetter(BreakClass before) {
        return switch (before) {
            case LETTER, DIGIT, PREFIX, POSTFIX, INFIX, CLOSE_PARENTHESIS -> true;
            case START,
                    SEPARATOR,
                    SPACE,
                    OPEN,
                    CLOSE,
                    QUOTE,
                    OPENING_QUOTE,
                    CLOSING_QUOTE,
                    EXCLAMATION,
                    SYMBOL,
                    HYPHEN,
                    UNAMBIGUOUS_HYPHEN,
                    AFTER,
                    BEFORE,
                    BOTH,
                    GLUE,
                    INSEPARABLE,
                    OTHER ->
                    false;
        };
    }

    private boolean endsBracketed(int i) {
        boolean closed = at(i) == BreakClass.CLOSE || at(i) == BreakClass.CLOSE_PARENTHESIS;
        return endsNumber(closed ? i - 1 : i);
    }

    /** Whether a digit, or a digit and signs that numbers hold, ends at an index. */
    private boolean endsNumber(int i) {
        int at = i;
        while (at(at) == BreakClass.INFIX || at(at) == BreakClass.SYMBOL) {
            at--;
        }
        return at(at) == BreakClass.DIGIT;
    }
}
