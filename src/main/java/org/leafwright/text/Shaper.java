package org.leafwright.text;

import java.util.Locale;

/** Turns characters of one face, script, language and direction into positioned glyphs. */
public interface Shaper {
    /**
     * Shapes a part of a text. The characters around it decide how its ends join, and are not
     * shaped themselves.
     *
     * @param face the face
     * @param text the text
     * @param start the first {@code char} to shape
     * @param end the {@code char} after the last to shape
     * @param script the script, an ISO 15924 code such as {@code Arab}
     * @param language the language
     * @param rightToLeft whether the part reads from right to left
     * @return glyphs from left to right, in font units; clusters count from {@code start}
     */
    Glyphs shape(
            Face face,
            String text,
            int start,
            int end,
            String script,
            Locale language,
            boolean rightToLeft);

    /**
     * Returns whether a face may set a word otherwise beside a space, or a space beside a word:
     * some kern over spaces.
     */
    default boolean heedsSpaces(Face face) {
        return false;
    }
}
