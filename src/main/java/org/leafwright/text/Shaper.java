package org.leafwright.text;

import java.util.Locale;

/** Turns characters of one face, script, language and direction into positioned glyphs. */
public interface Shaper {
    /**
     * Shapes a run.
     *
     * @param face the face
     * @param text the run's characters
     * @param sizePt the size in points
     * @param script the script, an ISO 15924 code such as {@code Arab}
     * @param language the language
     * @param rightToLeft whether the run reads from right to left
     */
    Glyphs shape(
            Face face,
            String text,
            double sizePt,
            String script,
            Locale language,
            boolean rightToLeft);
}
