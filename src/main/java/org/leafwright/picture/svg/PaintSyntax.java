package org.leafwright.picture.svg;

import java.util.Locale;
import java.util.Optional;

/**
 * What {@code fill} or {@code stroke} says (SVG 2, 13.2): a reference, and a word or colour that
 * stands alone or holds where the reference leads to nothing.
 *
 * @param url what {@code url(…)} names
 * @param word {@code none}, {@code currentcolor}, {@code context-fill}, {@code context-stroke} or a
 *     colour; empty if there is only a reference
 */
record PaintSyntax(Optional<String> url, String word) {
    static boolean isPaint(String value) {
        PaintSyntax paint = of(value);
        return paint.url.isPresent() || isWord(paint.word);
    }

    /** Reads a value. */
    static PaintSyntax of(String value) {
        int end = value.regionMatches(true, 0, "url(", 0, 4) ? Css.find(value, 3, " \t\r\n") : 0;
        // A space may stand inside of the brackets, and none after them.
        int close = end == 0 ? -1 : value.indexOf(')');
        if (close >= 0) {
            String word = value.substring(close + 1).strip().toLowerCase(Locale.ROOT);
            return new PaintSyntax(
                    Css.reference(value.substring(0, close + 1)), isWord(word) ? word : "");
        }
        return new PaintSyntax(Optional.empty(), value.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(String word) {
        return switch (word) {
            case "none", "currentcolor", "context-fill", "context-stroke" -> true;
            default -> ColourSyntax.isColour(word) || Css.callsFunction(word);
        };
    }
}
