package org.leafwright.text;

import java.util.Arrays;

/** Line break classes (UAX 14, table 1), as far as text in Latin, Greek and Cyrillic has them. */
enum BreakClass {
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
    OTHER;

    private static final BreakClass[] LOW = new BreakClass[0x100];
    private static final BreakClass[] PUNCTUATION = new BreakClass[0x40];

    static {
        Arrays.fill(LOW, LETTER);
        Arrays.fill(LOW, 0, 0x20, OTHER);
        Arrays.fill(LOW, 0x7F, 0xA0, OTHER);
        Arrays.fill(LOW, '0', '9' + 1, DIGIT);
        set(LOW, "\n", SEPARATOR);
        set(LOW, " ", SPACE);
        set(LOW, "!?", EXCLAMATION);
        set(LOW, "\"'", QUOTE);
        set(LOW, "$+\\£¤¥±", PREFIX);
        set(LOW, "%¢°", POSTFIX);
        set(LOW, "([{¡¿", OPEN);
        set(LOW, ")]", CLOSE_PARENTHESIS);
        set(LOW, "}", CLOSE);
        set(LOW, ",.:;·", INFIX);
        set(LOW, "-", HYPHEN);
        set(LOW, "/", SYMBOL);
        set(LOW, "|", AFTER);
        set(LOW, "\u00AD", UNAMBIGUOUS_HYPHEN);
        set(LOW, "´", BEFORE);
        set(LOW, "\u00A0", GLUE);
        set(LOW, "«", OPENING_QUOTE);
        set(LOW, "»", CLOSING_QUOTE);
        Arrays.fill(PUNCTUATION, OTHER);
        set(PUNCTUATION, "\u2010", UNAMBIGUOUS_HYPHEN);
        set(PUNCTUATION, "\u2011\u202F", GLUE);
        set(PUNCTUATION, "\u2012\u2013", AFTER);
        set(PUNCTUATION, "\u2014", BOTH);
        set(PUNCTUATION, "\u2018\u201B\u201C\u201F\u2039", OPENING_QUOTE);
        set(PUNCTUATION, "\u2019\u201D\u203A", CLOSING_QUOTE);
        set(PUNCTUATION, "\u201A\u201E", OPEN);
        set(PUNCTUATION, "\u2020\u2021\u2022", LETTER);
        set(PUNCTUATION, "\u2026", INSEPARABLE);
        set(PUNCTUATION, "\u2030\u2032\u2033", POSTFIX);
    }

    private static void set(BreakClass[] table, String characters, BreakClass kind) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i) % 0x100] = kind;
        }
    }

    /** Returns the class of a character; {@code OTHER} of one that such text has not. */
    static BreakClass of(char c) {
        if (c < 0x100) {
            return LOW[c];
        }
        if (c < 0x250 || (c >= 0x400 && c < 0x483) || (c >= 0x48A && c < 0x530)) {
            return LETTER;
        }
        if (c >= 0x386 && c < 0x3F6) {
            return c == 0x387 ? OTHER : LETTER;
        }
        if (c >= 0x1E00 && c < 0x1F00) {
            return LETTER;
        }
        if (c >= 0x2000 && c < 0x2040) {
            return PUNCTUATION[c - 0x2000];
        }
        return c == '€' || c == '−' || c == '№' ? PREFIX : OTHER;
    }
}
