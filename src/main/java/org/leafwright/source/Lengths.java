package org.leafwright.source;

import java.util.Optional;
import java.util.OptionalDouble;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Extent;
import org.leafwright.model.PageSetup;

/** Reads lengths such as {@code 80mm}, and shares such as {@code 60%}. */
final class Lengths {
    private static final String UNITS = "Write a number with mm, cm, in or pt, such as 80mm";

    private final Reading reading;
    private final Values values;

    Lengths(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    /** Reads a length between two others, all in points. */
    OptionalDouble length(YamlNode node, double leastPt, double mostPt) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "a length such as 80mm");
        if (scalar.isEmpty()) {
            return OptionalDouble.empty();
        }
        String written = scalar.get().value();
        OptionalDouble points = points(written);
        if (points.isEmpty()) {
            String unit = mostPt < PageSetup.MM * 100 ? "pt" : "mm";
            reading.badValue(
                    node,
                    Quoted.of(written) + " is no length",
                    number(written).isPresent() ? "Add the unit: " + written + unit : UNITS);
        } else if (points.getAsDouble() < leastPt || points.getAsDouble() > mostPt) {
            reading.badValue(
                    node,
                    Quoted.of(written)
                            + (points.getAsDouble() < leastPt ? " is too small" : " is too large"),
                    "Write between " + shown(leastPt) + " and " + shown(mostPt));
            return OptionalDouble.empty();
        }
        return points;
    }

    /** Reads a length, or a percentage of the text's width. */
    Optional<Extent> extent(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "a width such as 60% or 80mm");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().value();
        if (written.endsWith("%")) {
            OptionalDouble percent = number(written.substring(0, written.length() - 1).strip());
            if (percent.isPresent() && percent.getAsDouble() > 0 && percent.getAsDouble() <= 100) {
                return Optional.of(reading.at(node, new Extent.Share(percent.getAsDouble() / 100)));
            }
            return reading.badValue(
                    node,
                    Quoted.of(written) + " is no share of the width",
                    "Write more than 0% and at most 100%");
        }
        if (number(written).isPresent()) {
            return reading.badValue(
                    node,
                    Quoted.of(written) + " is no length",
                    "Write " + written + "% for a share of the text's width, or " + written + "mm");
        }
        OptionalDouble points = length(node, 1, 2000 * PageSetup.MM);
        return points.isPresent()
                ? Optional.of(reading.at(node, new Extent.Length(points.getAsDouble())))
                : Optional.empty();
    }

    private static OptionalDouble points(String length) {
        if (length.length() < 3) {
            return OptionalDouble.empty();
        }
        int split = length.length() - 2;
        double unit =
                switch (length.substring(split)) {
                    case "mm" -> PageSetup.MM;
                    case "cm" -> 10 * PageSetup.MM;
                    case "in" -> 72;
                    case "pt" -> 1;
                    default -> 0;
                };
        OptionalDouble number = number(length.substring(0, split).strip());
        return unit == 0 || number.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.getAsDouble() * unit);
    }

    /** Reads digits with at most one point; no sign, exponent or other form. */
    static OptionalDouble number(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return OptionalDouble.empty();
            }
        }
        boolean whole = points <= 1 && text.length() <= 12 && !text.isEmpty();
        return whole && text.charAt(0) != '.' && !text.endsWith(".")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    private static String shown(double points) {
        return points < 100 ? Math.round(points) + "pt" : Math.round(points / PageSetup.MM) + "mm";
    }
}
