package org.leafwright.pdf;

/**
 * What a run must know of the other runs of its line.
 *
 * @param mixed whether there are others, and some read from right to left
 * @param startTold whether the run before tells the space that this one starts with
 * @param tellsNextStart whether this run tells the space that the next one starts with
 */
record LineMate(boolean mixed, boolean startTold, boolean tellsNextStart) {
    /** A run on a line of its own, or among others that read from left to right. */
    static final LineMate ALONE = new LineMate(false, false, false);
}
