package org.leafwright.pdf;

/**
 * What a run must know of the other runs of its line.
 *
 * @param turned whether it is of a document that reads from right to left, whose lines PDFium turns
 *     round even if none of their letters do
 * @param mixed whether there are others, and some read from right to left
 * @param startTold whether the run before tells the space that this one starts with
 * @param spaceAfter whether this run tells the space, or the gap, between it and the next one
 * @param last whether no other run of the line follows
 */
record LineMate(
        boolean turned, boolean mixed, boolean startTold, boolean spaceAfter, boolean last) {
    /** A run on a line of its own, or among others that read from left to right. */
    static LineMate alone(boolean turned) {
        return new LineMate(turned, false, false, false, true);
    }
}
