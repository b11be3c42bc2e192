package org.leafwright.picture.svg;

import java.util.Locale;

/**
 * Reads lengths (CSS Values 4, 6; SVG 2, 8.9), in pixels of which an inch has 96.
 *
 * @param number as it stands
 * @param unit in small letters; {@code %} for a share, empty for user units
 */
record Length(double number, String unit) {
    private static final Length NONE = new Length(Double.NaN, "");

    /** What lengths are measured by, at one element. */
    interface Measures {
        double fontSize();

        double rootFontSize();

        Viewport viewport();

        Viewport page();
    }

    /** Reads a length; its number is NaN if it is none. */
    static Length of(String written) {
        Scanner scanner = new Scanner(written.strip());
        double number = scanner.number();
        String unit = scanner.rest().toLowerCase(Locale.ROOT);
        return Double.isNaN(number) || !isUnit(unit) ? NONE : new Length(number, unit);
    }

    static boolean isLength(String written) {
        return !Double.isNaN(of(written).number);
    }

    static boolean isBareNumber(String written) {
        Length length = of(written);
        return length.unit.isEmpty() && length.number != 0 && !Double.isNaN(length.number);
    }

    /** Returns a number; NaN for what is none. */
    static double number(String text) {
        Length length = of(text);
        return length.unit.isEmpty() ? length.number : Double.NaN;
    }

    /** Returns a number, or a percentage as a share of 1; NaN for what is neither. */
    static double numberOrPercentage(String text) {
        Length length = of(text);
        return switch (length.unit) {
            case "" -> length.number;
            case "%" -> length.number / 100;
            default -> Double.NaN;
        };
    }

    private static boolean isUnit(String unit) {
        return switch (unit) {
            case "",
                    "%",
                    "px",
                    "pt",
                    "pc",
                    "in",
                    "cm",
                    "mm",
                    "q",
                    "em",
                    "rem",
                    "ex",
                    "rex",
                    "ch",
                    "rch",
                    "lh",
                    "rlh",
                    "vw",
                    "vh",
                    "vi",
                    "vb",
                    "vmin",
                    "vmax" ->
                    true;
            default -> false;
        };
    }

    /** Returns it in pixels if that depends on nothing around it; else NaN. */
    double absolute() {
        return switch (unit) {
            case "", "px" -> number;
            case "pt" -> number * 96 / 72;
            case "pc" -> number * 16;
            case "in" -> number * 96;
            case "cm" -> number * 96 / 2.54;
            case "mm" -> number * 96 / 25.4;
            case "q" -> number * 96 / 101.6;
            default -> Double.NaN;
        };
    }

    /**
     * Returns it in pixels.
     *
     * @param whole what 100 % is
     */
    double pixels(Measures by, double whole) {
        return switch (unit) {
            case "%" -> number / 100 * whole;
            case "em" -> number * by.fontSize();
            case "rem" -> number * by.rootFontSize();
            // What fonts have that don't tell (CSS Values 4, 6.1.1.2 and 6.1.1.4).
            case "ex", "ch" -> number * by.fontSize() / 2;
            case "rex", "rch" -> number * by.rootFontSize() / 2;
            case "lh" -> number * by.fontSize() * NORMAL_LINE;
            case "rlh" -> number * by.rootFontSize() * NORMAL_LINE;
            case "vw", "vi" -> number / 100 * by.page().width();
            case "vh", "vb" -> number / 100 * by.page().height();
            case "vmin" -> number / 100 * Math.min(by.page().width(), by.page().height());
            case "vmax" -> number / 100 * Math.max(by.page().width(), by.page().height());
            default -> absolute();
        };
    }

    private static final double NORMAL_LINE = 1.2;

    /** Returns whether its value depends on the font, whose lines are as high as it likes. */
    boolean isOfLines() {
        return unit.equals("lh") || unit.equals("rlh");
    }
}
