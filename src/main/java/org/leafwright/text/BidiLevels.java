package org.leafwright.text;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** Embedding levels of a paragraph (UAX 9). */
final class BidiLevels {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    /**
     * Past so many brackets they are taken for other signs: ICU can't count further than 32,767.
     */
    private static final int MOST_BRACKETS = 10_000;

    private BidiLevels() {}

    /**
     * Returns the level of each {@code char}, odd for right to left. Embeddings that are left open
     * end with the paragraph; overrides, which could show text as other than it is, are not heeded.
     *
     * @param atoms stretches in order and apart; of these, some read from left to right whatever is
     *     around them
     */
    static byte[] of(String text, boolean rightToLeft, List<Atom> atoms) {
        byte[] levels = new byte[text.length()];
        if (!rightToLeft && !hasRightToLeft(text)) {
            return levels;
        }
        List<Atom> isolates = atoms.stream().filter(Atom::leftToRight).toList();
        StringBuilder marked = new StringBuilder(text.length() + 2 * isolates.size());
        int[] places = new int[text.length()];
        int next = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            if (next < isolates.size() && isolates.get(next).start() == i) {
                marked.append(LEFT_TO_RIGHT_ISOLATE);
            }
            places[i] = marked.length();
            char c = text.charAt(i);
            boolean isolated = next < isolates.size() && isolates.get(next).start() <= i;
            // Arabic digits in a number's groups stay in the number's order.
            char shown = isolated && Character.isDigit(c) ? '0' : seen(c);
            brackets += Character.getType(c) == Character.START_PUNCTUATION ? 1 : 0;
            marked.append(brackets > MOST_BRACKETS && isBracket(c) ? '\u2022' : shown);
            if (next < isolates.size() && isolates.get(next).end() == i + 1) {
                marked.append(POP_ISOLATE);
                next++;
            }
        }
        Bidi bidi = new Bidi();
        bidi.setPara(marked.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        byte[] found = bidi.getLevels();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = found[places[i]];
        }
        keepMarksWithBrackets(text, levels);
        return levels;
    }

    /** A mark reads as the bracket that it stands on (N0, its last note), which ICU leaves out. */
    private static void keepMarksWithBrackets(String text, byte[] levels) {
        int bracket = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBracket(c)) {
                bracket = i;
            } else if (bracket >= 0 && isMark(c)) {
                Arrays.fill(levels, bracket + 1, i + 1, levels[bracket]);
            } else if (!Invisible.is(c)) {
                bracket = -1;
            }
        }
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A line break stays within the paragraph; an override is passed over. */
    private static char seen(char c) {
        return switch (c) {
            case '\n', '\r', '\u001C', '\u001D', '\u001E', '\u0085', '\u2029' -> '\u2028';
            case '\u202D', '\u202E' -> '\u200B';
            default -> c;
        };
    }

    private static boolean isBracket(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590
                    && (c < 0x900
                            || c == 0x200F
                            || c == 0x202B
                            || c == 0x2067
                            || (c >= 0xD802 && c <= 0xD803)
                            || c == 0xD83A
                            || c == 0xD83B
                            || (c >= 0xFB1D && c < 0xFE00)
                            || (c >= 0xFE70 && c < 0xFF00))) {
                return true;
            }
        }
        return false;
    }
}
