package org.leafwright.picture.svg;

import java.util.Locale;

/** Reads angles (CSS Values 4, 7.1). */
final class Angle {
    private Angle() {}

    /** Returns an angle in degrees, which it also is without a unit; NaN for what is none. */
    static double degrees(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) >= 'a' && text.charAt(end - 1) <= 'z') {
            end--;
        }
        double number = Length.number(text.substring(0, end));
        return switch (text.substring(end)) {
            case "", "deg" -> number;
            case "rad" -> Math.toDegrees(number);
            case "grad" -> number * 0.9;
            case "turn" -> number * 360;
            default -> Double.NaN;
        };
    }
}
