package org.leafwright.text;

import java.util.List;
import java.util.Locale;

/** Where lines may end (UAX 14, and what a language adds to it). */
final class LineBreaks {
    /** Kinds of break, by the index of the {@code char} that would start the next line. */
    static final byte NONE = 0;

    static final byte ALLOWED = 1;
    static final byte FORCED = 2;

    private LineBreaks() {}

    /** Returns the kind of break before each {@code char}, and after the last. */
    static byte[] of(String text, Locale language, List<Atom> atoms) {
        byte[] breaks = new byte[text.length() + 1];
        // A mark of a list is one character, and needs no library to say that it can't be broken.
        if (text.length() > 1 && !EuropeanBreaks.find(text, breaks)) {
            WorldBreaks.find(text, language, breaks);
        }
        BreakRules rules = new BreakRules(text, language);
        for (int at = 1; at < text.length(); at++) {
            if (breaks[at] == ALLOWED && rules.forbids(at)) {
                breaks[at] = NONE;
            }
        }
        for (Atom atom : atoms) {
            for (int i = atom.start() + 1; i < atom.end(); i++) {
                breaks[i] = breaks[i] == FORCED ? FORCED : NONE;
            }
        }
        breaks[text.length()] = FORCED;
        return breaks;
    }

    /** Returns whether a character ends its line. */
    static boolean isSeparator(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
