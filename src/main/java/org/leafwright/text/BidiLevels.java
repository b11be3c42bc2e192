package org.leafwright.text;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** Embedding levels of a paragraph (UAX 9). */
final class BidiLevels {
    private BidiLevels() {}

    /**
     * Returns the level of each {@code char}, odd for right to left. Embeddings that are left open
     * end with the paragraph; overrides, which could show text as other than it is, are not heeded.
     *
     * @param pieces stretches apart from each other that cross no isolate
     * @param isolates stretches within each other or apart
     */
    static byte[] of(String text, boolean rightToLeft, List<Piece> pieces, List<Isolate> isolates) {
        byte[] levels = new byte[text.length()];
        if (!rightToLeft && !hasRightToLeft(text)) {
            return levels;
        }
        BidiMarks marks = new BidiMarks(text, pieces, isolates);
        Bidi bidi = new Bidi();
        bidi.setPara(marks.marked(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        marks.fill(levels, bidi.getLevels());
        keepMarksWithBrackets(text, levels);
        return levels;
    }

    /** A mark reads as the bracket that it stands on (N0, its last note), which ICU leaves out. */
    private static void keepMarksWithBrackets(String text, byte[] levels) {
        int bracket = -1;
        int filled = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBracket(c)) {
                bracket = i;
                filled = i + 1;
            } else if (bracket >= 0 && isMark(c)) {
                Arrays.fill(levels, filled, i + 1, levels[bracket]);
                filled = i + 1;
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

    static boolean isBracket(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            default -> false;
        };
    }

    static boolean hasRightToLeft(String text) {
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
