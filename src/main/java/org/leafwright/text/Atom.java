package org.leafwright.text;

/**
 * A stretch that stays on one line where it can, such as a telephone number.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param leftToRight whether it also reads from left to right whatever is around it
 */
record Atom(int start, int end, boolean leftToRight) {}
