package org.leafwright.text;

/**
 * A stretch that reads from left to right whatever is around it.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 */
record Piece(int start, int end) {}
