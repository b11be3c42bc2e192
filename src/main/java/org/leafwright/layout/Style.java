package org.leafwright.layout;

import org.leafwright.text.TextStyle;

/**
 * How a text is set.
 *
 * @param face family, size, weight
 * @param leadingPt the height of a line, a multiple of half the leaflet's base unit; scripts that
 *     need more get more
 * @param balanced whether its lines are to be about as long as each other, as suits a few of them
 */
record Style(TextStyle face, double leadingPt, boolean balanced) {
    Style bold() {
        return new Style(
                new TextStyle(face.family(), face.sizePt(), true, face.italic()),
                leadingPt,
                balanced);
    }

    /** Returns the same for a text whose lines are to be about as long as each other. */
    Style balance() {
        return new Style(face, leadingPt, true);
    }

    double sizePt() {
        return face.sizePt();
    }
}
