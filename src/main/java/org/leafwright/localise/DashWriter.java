package org.leafwright.localise;

import org.leafwright.model.TypedText;

/**
 * Makes dashes of two and three hyphens.
 *
 * @param dash what parts thoughts in this language, with the spaces that it has around it
 */
record DashWriter(String dash) {
    private static final String RANGE = "–";
    private static final String LONG = "—";

    /** Writes the hyphens that start at an offset, and returns the offset of the last. */
    int write(TypedText text, int start) {
        int end = text.endOfRun(start);
        int before = text.at(start - 1);
        int after = text.at(end);
        boolean spaced = isGap(before) && isGap(after);
        boolean joined = isWord(before) && isWord(after);
        if (AddressWords.isAt(text, start)
                || !(spaced || joined || (isWord(before) && isGap(after)))) {
            return end - 1;
        }
        if (end - start == 3) {
            text.replace(start, end, LONG);
        } else if (end - start == 2) {
            text.replace(start, end, dash(before, after, joined));
        }
        return end - 1;
    }

    private String dash(int before, int after, boolean joined) {
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return RANGE;
        }
        return joined ? dash : dash.strip();
    }

    private static boolean isGap(int c) {
        return c == TypedText.NONE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || ".,;:!?)]}\"'”’%".indexOf(c) >= 0 || c == '$';
    }
}
