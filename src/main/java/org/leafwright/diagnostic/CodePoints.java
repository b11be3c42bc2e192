package org.leafwright.diagnostic;

import java.util.Arrays;

/** Counts the characters of a text, of which some take two {@code char}s, without walking it. */
public final class CodePoints {
    /** Offsets of characters that take two; usually none. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /** Walks a text. */
    public static CodePoints of(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count + 8);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** Returns how many characters stand before an offset in the text. */
    public int before(int offset) {
        if (pairs.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** Returns the offset that a number of characters stand before, which may lie past the end. */
    public int offset(int count) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return count + low;
    }
}
