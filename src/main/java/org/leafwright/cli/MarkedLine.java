package org.leafwright.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;

/**
 * A line of an author's file, cut to what fits on a screen, and the marks that stand below it.
 *
 * @param marks carets below the place; the place's own text where a terminal would turn the line's
 *     direction so that nothing could stand below it
 */
record MarkedLine(String text, String marks) {
    private static final int BEFORE = 50;
    private static final int AFTER = 60;

    /** How much must stand beyond a cut for it to be worth one. */
    private static final int SPARE = 11;

    private static final int TAB = 4;
    private static final String CUT = "…";

    /**
     * Marks a place.
     *
     * @param column the place's column in code points, from 1
     * @param length how many code points to mark
     */
    static MarkedLine of(String line, int column, int length) {
        int total = line.codePointCount(0, line.length());
        int at = Math.min(column - 1, total);
        // No more of the line is looked at than may be shown.
        int start = Math.min(at, BEFORE + SPARE);
        int after = Math.min(total - at, Math.min(length, 2 * AFTER) + AFTER + SPARE);
        int place = line.offsetByCodePoints(0, at);
        String near =
                line.substring(
                        line.offsetByCodePoints(place, -start),
                        line.offsetByCodePoints(place, after));
        int[] all = Visible.of(near).codePoints().toArray();
        int end = Math.min(start + Math.max(1, length), all.length);
        int from = start == BEFORE + SPARE ? start - BEFORE : 0;
        int to = all.length >= end + AFTER + SPARE ? Math.min(all.length, end + AFTER) : all.length;
        // A marked place longer than a screen is cut too.
        to = Math.min(to, start + 2 * AFTER);
        end = Math.min(end, to);
        String text =
                (from > 0 ? CUT : "")
                        + shown(all, from, to).stripTrailing()
                        + (to < all.length ? CUT : "");
        if (isTurned(all, from, to)) {
            return new MarkedLine(text, "here: " + shown(all, start, end).strip());
        }
        int indent = (from > 0 ? 1 : 0) + width(all, from, start);
        int marked = Math.max(1, width(all, start, end));
        return new MarkedLine(text, " ".repeat(indent) + "^".repeat(marked));
    }

    private static String shown(int[] all, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (all[i] == '\t') {
                out.append(" ".repeat(TAB));
            } else {
                out.appendCodePoint(all[i]);
            }
        }
        return out.toString();
    }

    private static int width(int[] all, int from, int to) {
        return Arrays.stream(all, from, to).map(MarkedLine::width).sum();
    }

    private static int width(int c) {
        if (c == '\t') {
            return TAB;
        }
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                eastAsian == UCharacter.EastAsianWidth.WIDE
                        || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    private static boolean isTurned(int[] all, int from, int to) {
        return Arrays.stream(all, from, to)
                .filter(c -> c >= 0x590)
                .map(UCharacter::getDirection)
                .anyMatch(
                        d ->
                                d == UCharacterDirection.RIGHT_TO_LEFT
                                        || d == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
    }
}
