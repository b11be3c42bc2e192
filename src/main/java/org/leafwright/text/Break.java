package org.leafwright.text;

/**
 * A place where a line may end.
 *
 * @param at the {@code char} that would start the next line
 * @param contentEnd where the line's ink would end: before the spaces and the line separator
 * @param endPlace where ink before it ends, in points on an endless line
 * @param startPlace where the next line's ink starts there
 * @param wordBefore what is shaped as one word and goes on after the line's ink, or -1
 * @param wordAfter what is shaped as one word and starts before the next line, or -1
 * @param forced whether the line must end here
 * @param emergency whether it parts what should stay together
 * @param penalty what a line that ends here costs beyond its raggedness
 */
record Break(
        int at,
        int contentEnd,
        double endPlace,
        double startPlace,
        int wordBefore,
        int wordAfter,
        boolean forced,
        boolean emergency,
        double penalty) {}
