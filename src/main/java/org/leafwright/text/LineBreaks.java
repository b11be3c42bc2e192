package org.leafwright.text;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where lines may end (UAX 14, and what a language adds to it). */
final class LineBreaks {
    /** Break kinds, by the index of the {@code char} that would start the next line. */
    static final byte NONE = 0;

    static final byte ALLOWED = 1;
    static final byte FORCED = 2;

    private static final Map<Locale, BreakIterator> MODELS = new ConcurrentHashMap<>();

    private LineBreaks() {}

    /** Returns the kind of break before each {@code char}, and after the last. */
    static byte[] of(String text, Locale language, List<Atom> atoms) {
        byte[] breaks = new byte[text.length() + 1];
        BreakIterator iterator =
                MODELS.computeIfAbsent(language, BreakIterator::getLineInstance).clone();
        iterator.setText(text);
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks[at] = isSeparator(text.charAt(at - 1)) ? FORCED : ALLOWED;
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
        return c == '\n'
                || c == '\r'
                || c == 0xB
                || c == 0xC
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }
}
