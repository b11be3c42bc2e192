package org.leafwright.picture;

import java.util.Locale;
import java.util.Map;

/** Reads lengths of CSS (CSS Values and Units 3, 6.2), of which an inch has 96 pixels. */
final class SvgLength {
    private static final Map<String, Double> PIXELS =
            Map.of(
                    "px",
                    1.0,
                    "pt",
                    96 / 72.0,
                    "pc",
                    16.0,
                    "in",
                    96.0,
                    "cm",
                    96 / 2.54,
                    "mm",
                    96 / 25.4,
                    "q",
                    96 / 101.6);

    private SvgLength() {}

    /** Returns a length in pixels; NaN for a percentage or what is no length. */
    static double pixels(String length) {
        String value = length.strip();
        int end = value.length();
        while (end > 0 && Character.isLetter(value.charAt(end - 1))) {
            end--;
        }
        String unit = value.substring(end);
        double factor =
                unit.isEmpty() ? 1 : PIXELS.getOrDefault(unit.toLowerCase(Locale.ROOT), Double.NaN);
        return number(value.substring(0, end)) * factor;
    }

    /** Returns a number; NaN for what is none. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
