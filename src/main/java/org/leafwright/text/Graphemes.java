package org.leafwright.text;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** What readers take for one character (UAX 29). */
final class Graphemes {
    /**
     * How many {@code char}s a cluster may have before it is cut: no word of any language has so
     * many.
     */
    private static final int LONGEST = 64;

    private static final ThreadLocal<BreakIterator> ITERATOR =
            ThreadLocal.withInitial(() -> BreakIterator.getCharacterInstance(Locale.ROOT));

    private Graphemes() {}

    /** Returns the indices at which clusters start, and the text's length. */
    static BitSet starts(String text) {
        BitSet starts = new BitSet(text.length() + 1);
        starts.set(text.length());
        if (isPlain(text)) {
            starts.set(0, text.length());
            return starts;
        }
        BreakIterator iterator = ITERATOR.get();
        iterator.setText(text);
        int last = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            while (at - last > LONGEST) {
                last +=
                        Character.isHighSurrogate(text.charAt(last + LONGEST - 1))
                                ? LONGEST - 1
                                : LONGEST;
                starts.set(last);
            }
            starts.set(at);
            last = at;
        }
        return starts;
    }

    /** Returns whether every {@code char} is a cluster: true of most European text. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c < 0x300 && c != '\r' && c != 0xAD)
                            || (c >= 0x370 && c < 0x483)
                            || (c >= 0x48A && c < 0x590)
                            || (c >= 0x1E00 && c < 0x2000)
                            || (c >= 0x2010 && c < 0x2028)
                            || (c >= 0x2030 && c < 0x2060)
                            || (c >= 0x20A0 && c < 0x20C1)
                            || (c >= 0x2190 && c < 0x2800);
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
