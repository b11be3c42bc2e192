package org.leafwright.text;

/**
 * A stretch that stays on one line where it can, such as a telephone number.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param leftToRightEnd where that part of it ends, from its start, which reads from left to right
 *     whatever is around it; the start if all of it follows the text around it
 */
record Atom(int start, int end, int leftToRightEnd) {}
