package org.leafwright.text;

import java.util.Locale;

/**
 * Glyphs of one face, size, direction and span.
 *
 * @param face the font face
 * @param sizePt the size in points
 * @param span which of the paragraph's spans it is part of
 * @param language its language
 * @param rightToLeft whether it reads from right to left; its glyphs still stand from left to right
 * @param text its characters in logical order
 * @param glyphs its glyphs
 */
public record GlyphRun(
        Face face,
        double sizePt,
        int span,
        Locale language,
        boolean rightToLeft,
        String text,
        Glyphs glyphs) {

    /** Returns the run's width in points. */
    public double width() {
        return glyphs.width();
    }
}
