package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.Paint;

/** Reads colours (CSS Color 4, 4 to 8): names, hexadecimal digits, {@code rgb}, {@code hsl}. */
final class ColourSyntax {
    private ColourSyntax() {}

    /** A colour and how opaque it is, from 0 to 1. */
    record Shade(Paint.Colour colour, double opacity) {}

    static boolean isColour(String value) {
        return read(value).isPresent();
    }

    /** Returns a colour; nothing if it is none. */
    static Optional<Shade> read(String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        if (value.equals("transparent")) {
            return Optional.of(new Shade(Paint.Colour.BLACK, 0));
        }
        if (value.startsWith("#")) {
            return hex(value.substring(1));
        }
        Optional<String> function = Css.function(value);
        if (function.isEmpty()) {
            return NamedColours.find(value).flatMap(ColourSyntax::hex);
        }
        List<String> parts = channels(Css.arguments(value));
        if (parts.size() < 3 || parts.size() > 4) {
            return Optional.empty();
        }
        double opacity = parts.size() == 4 ? unit(parts.get(3)) : 1;
        Optional<Paint.Colour> colour =
                switch (function.get()) {
                    case "rgb", "rgba" -> rgb(parts, value.indexOf(',') >= 0);
                    case "hsl", "hsla" -> hsl(parts);
                    case "hwb" -> hwb(parts);
                    default -> Optional.empty();
                };
        return Double.isNaN(opacity)
                ? Optional.empty()
                : colour.map(c -> new Shade(c, clamp(opacity)));
    }

    private static Optional<Shade> hex(String digits) {
        int length = digits.length();
        if (length != 3 && length != 4 && length != 6 && length != 8) {
            return Optional.empty();
        }
        int[] channels = {0, 0, 0, 255};
        int width = length < 6 ? 1 : 2;
        for (int i = 0; i < length / width; i++) {
            int value = 0;
            for (int at = i * width; at < (i + 1) * width; at++) {
                int digit = Character.digit(digits.charAt(at), 16);
                if (digit < 0 || digits.charAt(at) > 'f') {
                    return Optional.empty();
                }
                value = value * 16 + digit;
            }
            channels[i] = width == 1 ? value * 17 : value;
        }
        Paint.Colour colour = new Paint.Colour(channels[0], channels[1], channels[2]);
        return Optional.of(new Shade(colour, channels[3] / 255.0));
    }

    /** Splits the arguments, whether commas part them or spaces and a slash. */
    private static List<String> channels(String arguments) {
        List<String> parts = new ArrayList<>();
        for (String part : Css.split(arguments.replace('/', ' '), ',')) {
            parts.addAll(Css.words(part));
        }
        return parts;
    }

    private static Optional<Paint.Colour> rgb(List<String> parts, boolean commas) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            String part = parts.get(i);
            boolean share = part.endsWith("%");
            if (commas && share != parts.get(0).endsWith("%")) {
                return Optional.empty();
            }
            channels[i] = share ? unit(part) : number(part) / 255;
        }
        return colour(channels[0], channels[1], channels[2]);
    }

    private static Optional<Paint.Colour> hsl(List<String> parts) {
        double hue = hue(parts.get(0));
        double saturation = clamp(share(parts.get(1)));
        double lightness = clamp(share(parts.get(2)));
        double reach = saturation * Math.min(lightness, 1 - lightness);
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = (new double[] {0, 8, 4}[i] + hue / 30) % 12;
            channels[i] = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return colour(channels[0], channels[1], channels[2]);
    }

    private static Optional<Paint.Colour> hwb(List<String> parts) {
        double white = clamp(share(parts.get(1)));
        double black = clamp(share(parts.get(2)));
        if (white + black >= 1) {
            double grey = white / (white + black);
            return colour(grey, grey, grey);
        }
        Optional<Paint.Colour> pure = hsl(List.of(parts.get(0), "100%", "50%"));
        double rest = 1 - white - black;
        return pure.flatMap(
                p ->
                        colour(
                                p.red() / 255.0 * rest + white,
                                p.green() / 255.0 * rest + white,
                                p.blue() / 255.0 * rest + white));
    }

    private static Optional<Paint.Colour> colour(double red, double green, double blue) {
        return Double.isNaN(red + green + blue)
                ? Optional.empty()
                : Optional.of(new Paint.Colour(octet(red), octet(green), octet(blue)));
    }

    private static int octet(double channel) {
        return (int) Math.round(clamp(channel) * 255);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static double hue(String text) {
        double degrees = Angle.degrees(text.equals("none") ? "0" : text);
        return ((degrees % 360) + 360) % 360;
    }

    /** Returns a percentage, also one without its mark, as a share of 1. */
    private static double share(String text) {
        return text.endsWith("%") ? unit(text) : number(text) / 100;
    }

    private static double unit(String text) {
        return text.equals("none") ? 0 : Length.numberOrPercentage(text);
    }

    private static double number(String text) {
        return text.equals("none") ? 0 : Length.number(text);
    }
}
