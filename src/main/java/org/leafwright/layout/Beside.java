package org.leafwright.layout;

/** When words may stand beside what they belong to, rather than below it. */
final class Beside {
    /** The part of a page that words may take and be taller than what they stand beside. */
    private static final double TALLEST = 0.35;

    private Beside() {}

    /**
     * Returns whether words are low enough.
     *
     * @param words their height beside it
     * @param height of what they belong to
     * @param room the height for boxes on a page
     */
    static boolean fits(double words, double height, double room) {
        return words <= Math.max(height, room * TALLEST);
    }
}
