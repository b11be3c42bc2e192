package org.leafwright.text;

/** The order from left to right of runs in logical order (UAX 9, rule L2). */
final class VisualOrder {
    private VisualOrder() {}

    /** Returns the indices of runs from left to right. */
    static int[] of(byte[] levels) {
        int[] order = new int[levels.length];
        int highest = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            highest = Math.max(highest, levels[i]);
        }
        for (int level = highest; level > 0; level--) {
            for (int i = 0; i < order.length; ) {
                if (levels[order[i]] < level) {
                    i++;
                    continue;
                }
                int end = i;
                while (end < order.length && levels[order[end]] >= level) {
                    end++;
                }
                for (int a = i, b = end - 1; a < b; a++, b--) {
                    int swapped = order[a];
                    order[a] = order[b];
                    order[b] = swapped;
                }
                i = end;
            }
        }
        return order;
    }
}
