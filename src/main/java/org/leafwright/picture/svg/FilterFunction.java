package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A function of {@code filter} (Filter Effects 1, 8).
 *
 * @param name in small letters; {@code url} for a reference
 * @param amount a share, or degrees, or pixels
 */
record FilterFunction(String name, double amount) {
    /**
     * Reads a list of functions.
     *
     * @return nothing if it has a fault, which makes all of it void
     */
    static Optional<List<FilterFunction>> list(String value) {
        List<FilterFunction> all = new ArrayList<>();
        if (value.equalsIgnoreCase("none")) {
            return Optional.of(all);
        }
        for (String word : Css.words(value)) {
            Optional<FilterFunction> one = one(word);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<FilterFunction> one(String word) {
        Optional<String> name = Css.function(word);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String argument = Css.arguments(word).toLowerCase(Locale.ROOT);
        double amount =
                switch (name.get()) {
                    case "url" -> 1;
                    case "blur" -> argument.isEmpty() ? 0 : length(argument);
                    case "drop-shadow" -> isShadow(argument) ? 1 : Double.NaN;
                    case "hue-rotate" -> argument.isEmpty() ? 0 : degrees(argument);
                    case "brightness", "contrast", "saturate" -> share(argument);
                    case "grayscale", "invert", "opacity", "sepia" -> Math.min(1, share(argument));
                    default -> Double.NaN;
                };
        return Double.isNaN(amount)
                ? Optional.empty()
                : Optional.of(new FilterFunction(name.get(), amount));
    }

    private static double length(String argument) {
        Length length = Length.of(argument);
        return length.unit().equals("%") || length.number() < 0 ? Double.NaN : length.number();
    }

    private static double degrees(String argument) {
        double number = Length.number(argument);
        return number != 0 && !Double.isNaN(number) ? Double.NaN : Angle.degrees(argument);
    }

    private static double share(String argument) {
        double share = argument.isEmpty() ? 1 : Length.numberOrPercentage(argument);
        return share < 0 ? Double.NaN : share;
    }

    /** Returns whether an argument is two or three lengths, with a colour before or after them. */
    private static boolean isShadow(String argument) {
        List<String> words = new ArrayList<>(Css.words(argument));
        if (!words.isEmpty() && isColour(words.get(0))) {
            words.remove(0);
        } else if (!words.isEmpty() && isColour(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        for (String word : words) {
            if (!Length.isLength(word) || word.endsWith("%")) {
                return false;
            }
        }
        return words.size() == 2 || words.size() == 3;
    }

    private static boolean isColour(String word) {
        return Property.COLOR.accepts(word);
    }

    /** Returns whether it changes nothing. */
    boolean isNothing() {
        return switch (name) {
            case "blur", "hue-rotate", "grayscale", "invert", "sepia" -> amount == 0;
            case "brightness", "contrast", "saturate", "opacity" -> amount == 1;
            default -> false;
        };
    }

    /** Returns whether it changes each colour by itself, whatever stands around. */
    boolean isOfColours() {
        return !name.equals("url") && !name.equals("blur") && !name.equals("drop-shadow");
    }

    /**
     * Changes the channels of a colour (Filter Effects 1, 8.1 and 9.6).
     *
     * @param c red, green and blue, from 0 to 1
     */
    double[] change(double[] c) {
        double a = amount;
        return switch (name) {
            case "brightness" -> each(c, a, 0);
            case "contrast" -> each(c, a, 0.5 - a / 2);
            case "invert" -> each(c, 1 - 2 * a, a);
            case "saturate" -> saturated(c, a);
            case "grayscale" -> saturated(c, 1 - a);
            case "sepia" -> sepia(c, 1 - a);
            case "hue-rotate" -> turned(c, Math.toRadians(a));
            default -> c;
        };
    }

    private static double[] each(double[] c, double factor, double more) {
        return new double[] {c[0] * factor + more, c[1] * factor + more, c[2] * factor + more};
    }

    private static double[] saturated(double[] c, double s) {
        double grey = 0.213 * c[0] + 0.715 * c[1] + 0.072 * c[2];
        return each(c, s, grey * (1 - s));
    }

    private static double[] sepia(double[] c, double rest) {
        double[] brown = {
            0.393 * c[0] + 0.769 * c[1] + 0.189 * c[2],
            0.349 * c[0] + 0.686 * c[1] + 0.168 * c[2],
            0.272 * c[0] + 0.534 * c[1] + 0.131 * c[2]
        };
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = c[i] * rest + brown[i] * (1 - rest);
        }
        return mixed;
    }

    private static double[] turned(double[] c, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double r = c[0];
        double g = c[1];
        double b = c[2];
        double grey = 0.213 * r + 0.715 * g + 0.072 * b;
        return new double[] {
            grey + cos * (r - grey) + sin * (-0.213 * r - 0.715 * g + 0.928 * b),
            grey + cos * (g - grey) + sin * (0.143 * r + 0.140 * g - 0.283 * b),
            grey + cos * (b - grey) + sin * (-0.787 * r + 0.715 * g + 0.072 * b)
        };
    }
}
