package org.leafwright.picture.svg;

/** A place in an SVG file; line and column start at 1. */
record Place(int line, int column) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
