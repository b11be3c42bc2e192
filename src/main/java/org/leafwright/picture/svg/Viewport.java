package org.leafwright.picture.svg;

/** What percentages refer to (SVG 2, 8.9), in user units. */
record Viewport(double width, double height) {
    /** Returns what lengths refer to that run neither across nor down. */
    double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }
}
