package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.language.EastAsian;
import org.leafwright.model.Colour;

/** Reads values that are no Markdown: plain text, whole numbers, flags, words from a list. */
final class Values {
    /** Stands for faulty text, so that it isn't told as missing where its value is named. */
    static final String FAULTY = "?";

    private static final int MANY_DIGITS = 6;

    private final Reading reading;

    Values(Reading reading) {
        this.reading = reading;
    }

    /** Reads plain text of one line; white space is as one space each. */
    Optional<String> text(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "text");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        warnOfLostWords(scalar.get());
        String value = singleLine(scalar.get().value());
        if (value.isEmpty()) {
            return reading.badValue(node, "This text is empty", "Write it, or remove the key");
        }
        return Optional.of(reading.at(node, value));
    }

    /**
     * Warns of words that YAML takes for a comment, and of a number that it takes for two values.
     */
    void warnOfLostWords(YamlNode.Scalar scalar) {
        reading.warnOfJoinedWords(scalar);
        scalar.places()
                .wordsInComment()
                .ifPresent(
                        place ->
                                reading.warn(
                                        Code.BAD_VALUE,
                                        place,
                                        "From # on this is a comment, which isn't printed",
                                        "Put the text in quotes if it belongs to it, or a space"
                                                + " after the # if it doesn't"));
        if (scalar.plain()) {
            scalar.places()
                    .commaInNumber()
                    .ifPresent(
                            place ->
                                    reading.warn(
                                            Code.BAD_VALUE,
                                            place,
                                            "This comma parts two values of the list",
                                            "Put a number with a comma in quotes, or a space after"
                                                    + " the comma if two values are meant"));
        }
    }

    /** Reads plain text as {@link #text} does, or what stands for faulty text. */
    String textOrFaulty(YamlNode node) {
        return text(node).orElse(FAULTY);
    }

    /** Reads a list with one reader for its items; items that fail are left out. */
    <T> List<T> list(YamlNode node, String of, Function<YamlNode, Optional<T>> item) {
        Optional<YamlNode.Sequence> sequence = node.sequence();
        if (sequence.isEmpty()) {
            reading.wrongType(node, "a list of " + of);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (YamlNode child : sequence.get().items()) {
            item.apply(child).ifPresent(items::add);
        }
        return items;
    }

    /** Reads a list as {@link #list} does, but one without items is an error. */
    <T> List<T> someOf(YamlNode node, String of, Function<YamlNode, Optional<T>> item) {
        if (node.sequence().filter(s -> s.items().isEmpty()).isPresent()) {
            reading.badValue(node, "This list of " + of + " is empty", "Give at least one item");
        }
        return list(node, of, item);
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> flag(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "true or false");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Scalar flag = scalar.get();
        if (flag.plain()) {
            switch (flag.value()) {
                case "true", "True", "TRUE" -> {
                    return Optional.of(true);
                }
                case "false", "False", "FALSE" -> {
                    return Optional.of(false);
                }
                default -> {}
            }
        }
        return reading.badValue(
                node,
                "Expected true or false, not " + Quoted.of(flag.value()),
                "Write true or false without quotes; yes and no are words like any other");
    }

    /** Reads a whole number from 1. */
    OptionalInt count(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "a whole number");
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        String value = scalar.get().value();
        if (isDigits(value) && value.length() <= MANY_DIGITS && !value.startsWith("0")) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        reading.badValue(
                node,
                "Expected a whole number from 1, not " + Quoted.of(value),
                "Write one such as 4");
        return OptionalInt.empty();
    }

    /** Reads one of some words. */
    Optional<String> oneOf(YamlNode node, List<String> words) {
        return oneOf(node, words, "");
    }

    /**
     * Reads one of some words.
     *
     * @param instead what to do about any other that isn't just in the wrong case; empty to suggest
     *     the nearest
     */
    Optional<String> oneOf(YamlNode node, List<String> words, String instead) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "one of " + String.join(", ", words));
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String value = scalar.get().value();
        if (words.contains(value)) {
            return Optional.of(value);
        }
        return reading.badValue(
                node,
                Quoted.of(value) + " isn't known here",
                instead.isEmpty() || words.stream().anyMatch(value::equalsIgnoreCase)
                        ? Suggestion.of(value, words)
                        : instead);
    }

    /** Reads {@code #rgb} or {@code #rrggbb}. */
    Optional<Colour> colour(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "a colour such as \"#5b2d8e\"");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String value = scalar.get().value();
        boolean shortForm = value.length() == 4;
        if (!value.startsWith("#") || (!shortForm && value.length() != 7) || !isHex(value)) {
            return reading.badValue(
                    node,
                    Quoted.of(value) + " is no colour",
                    "Write # and three or six hexadecimal digits, in quotes: \"#5b2d8e\"");
        }
        int rgb = Integer.parseInt(value.substring(1), 16);
        Colour colour =
                shortForm
                        ? new Colour((rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17)
                        : new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
        return Optional.of(reading.at(node, colour));
    }

    /** Reads the version of the format, which is 1. */
    void formatVersion(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, "the format's version, 1");
        if (scalar.isPresent() && !isOne(scalar.get())) {
            reading.badValue(
                    node,
                    "This program reads version 1 of the format, not "
                            + Quoted.of(scalar.get().value()),
                    "Write 1");
        }
    }

    /** Returns whether YAML takes a value for one, as a number or a text. */
    private static boolean isOne(YamlNode.Scalar scalar) {
        return scalar.value().equals("1") || (scalar.plain() && scalar.value().equals("1.0"));
    }

    /** Returns a scalar that says something, or an error. */
    Optional<YamlNode.Scalar> scalar(YamlNode node, String expected) {
        Optional<YamlNode.Scalar> scalar = node.scalar().filter(s -> !s.isNull());
        return scalar.isPresent() ? scalar : reading.wrongType(node, expected);
    }

    /**
     * Returns text with each run of white space as one space, and none at its ends nor where a line
     * ends between letters that need none.
     */
    static String singleLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                out.append(c);
            } else if (!out.isEmpty()
                    && out.charAt(out.length() - 1) != ' '
                    && !(c == '\n' && joinsLines(text, i))) {
                out.append(' ');
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean joinsLines(String text, int end) {
        return end > 0
                && end + 1 < text.length()
                && EastAsian.joinLines(text.codePointBefore(end), text.codePointAt(end + 1));
    }

    /** Returns whether a text is one or more of the digits 0 to 9. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isHex(String colour) {
        return colour.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
