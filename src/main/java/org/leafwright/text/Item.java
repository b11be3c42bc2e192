package org.leafwright.text;

import java.util.Locale;

/**
 * A stretch of a paragraph that is shaped alike.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param span the span it stands in
 * @param level its bidi level, odd for right to left
 * @param signs whether it is nothing but signs that the face of the letters around it lacks
 */
record Item(
        int start,
        int end,
        int span,
        Face face,
        double sizePt,
        String script,
        Locale language,
        byte level,
        boolean signs) {
    boolean rightToLeft() {
        return (level & 1) != 0;
    }
}
