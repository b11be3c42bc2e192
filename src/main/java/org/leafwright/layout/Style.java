package org.leafwright.layout;

import org.leafwright.text.TextStyle;

/**
 * How a text is set.
 *
 * @param face family, size, weight
 * @param leadingPt the height of a line, a multiple of the leaflet's base unit; scripts that need
 *     more get more
 */
record Style(TextStyle face, double leadingPt) {
    Style bold() {
        return new Style(
                new TextStyle(face.family(), face.sizePt(), true, face.italic()), leadingPt);
    }

    double sizePt() {
        return face.sizePt();
    }
}
