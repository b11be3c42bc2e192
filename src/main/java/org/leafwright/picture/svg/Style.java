package org.leafwright.picture.svg;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.picture.Paint;

/** What an element looks like where it is drawn: its own values and inherited ones. */
final class Style {
    /** What holds where nothing is said. */
    static final Style INITIAL = new Style(new EnumMap<>(Property.class), 16);

    /** The values that aren't initial. */
    private final EnumMap<Property, String> values;

    private final double fontSize;

    private Style(EnumMap<Property, String> values, double fontSize) {
        this.values = values;
        this.fontSize = fontSize;
    }

    /** Returns the style of an element that inherits from another style. */
    static Style of(Element element, Style parent, double rootFontSize) {
        EnumMap<Property, String> values = new EnumMap<>(Property.class);
        for (Map.Entry<Property, String> above : parent.values.entrySet()) {
            if (above.getKey().inherited) {
                values.put(above.getKey(), above.getValue());
            }
        }
        for (Map.Entry<Property, String> own : element.declared.entrySet()) {
            Property property = own.getKey();
            switch (own.getValue().toLowerCase(Locale.ROOT)) {
                case "inherit" -> values.put(property, parent.get(property));
                case "initial" -> values.remove(property);
                case "unset", "revert", "revert-layer" -> {
                    // As if nothing were said.
                }
                default -> values.put(property, own.getValue());
            }
        }
        double fontSize =
                element.declared.containsKey(Property.FONT_SIZE)
                        ? fontSize(
                                values.getOrDefault(Property.FONT_SIZE, Property.FONT_SIZE.initial),
                                parent.fontSize,
                                rootFontSize)
                        : parent.fontSize;
        Style style = new Style(values, fontSize);
        style.settle(element, Property.STROKE_WIDTH, rootFontSize);
        style.settle(element, Property.STROKE_DASHOFFSET, rootFontSize);
        return style;
    }

    /** Works out a length by this element's font, since those that inherit it have others. */
    private void settle(Element element, Property property, double rootFontSize) {
        if (!element.declared.containsKey(property)) {
            return;
        }
        Length length = Length.of(get(property));
        double size =
                switch (length.unit()) {
                    case "em" -> length.number() * fontSize;
                    case "ex", "ch" -> length.number() * fontSize / 2;
                    case "rem" -> length.number() * rootFontSize;
                    default -> Double.NaN;
                };
        if (!Double.isNaN(size)) {
            values.put(property, String.valueOf(size));
        }
    }

    private static double fontSize(String value, double parent, double root) {
        double named =
                switch (value.toLowerCase(Locale.ROOT)) {
                    case "xx-small" -> 9;
                    case "x-small" -> 10;
                    case "small" -> 13;
                    case "medium" -> 16;
                    case "large" -> 18;
                    case "x-large" -> 24;
                    case "xx-large" -> 32;
                    case "larger" -> parent * 1.2;
                    case "smaller" -> parent / 1.2;
                    default -> Double.NaN;
                };
        if (!Double.isNaN(named)) {
            return named;
        }
        Length length = Length.of(value);
        double size =
                switch (length.unit()) {
                    case "%" -> length.number() / 100 * parent;
                    case "em" -> length.number() * parent;
                    case "ex", "ch" -> length.number() * parent / 2;
                    case "rem" -> length.number() * root;
                    default -> length.absolute();
                };
        return size >= 0 ? size : parent;
    }

    double fontSize() {
        return fontSize;
    }

    /** Returns a value as it is written. */
    String get(Property property) {
        return values.getOrDefault(property, property.initial);
    }

    /** Returns a value in small letters. */
    String word(Property property) {
        return get(property).toLowerCase(Locale.ROOT);
    }

    boolean is(Property property, String word) {
        return get(property).equalsIgnoreCase(word);
    }

    boolean isInitial(Property property) {
        return get(property).equalsIgnoreCase(property.initial);
    }

    /** Returns an opacity from 0 to 1. */
    double opacity(Property property) {
        double value = Length.numberOrPercentage(get(property));
        return Double.isNaN(value) ? 1 : Math.max(0, Math.min(1, value));
    }

    /** Returns what {@code color} stands for. */
    ColourSyntax.Shade colour() {
        return ColourSyntax.read(get(Property.COLOR))
                .orElse(new ColourSyntax.Shade(Paint.Colour.BLACK, 1));
    }

    /** Returns the colour that a property names, {@code currentcolor} too. */
    Optional<ColourSyntax.Shade> colour(Property property) {
        return is(property, "currentcolor")
                ? Optional.of(colour())
                : ColourSyntax.read(get(property));
    }
}
