package org.leafwright.text;

/**
 * A stretch that keeps its own order and stays on one line where it can, such as a telephone
 * number.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param address whether it is a web or mail address, which may be broken if it is longer than a
 *     line
 */
record Atom(int start, int end, boolean address) {}
