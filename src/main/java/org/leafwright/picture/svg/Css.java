package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes values of CSS apart (CSS Syntax 3). */
final class Css {
    /** Functions whose value depends on more than what stands in their brackets. */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "var",
                    "calc",
                    "env",
                    "attr",
                    "min",
                    "max",
                    "clamp",
                    "color",
                    "color-mix",
                    "lab",
                    "lch",
                    "oklab",
                    "oklch",
                    "light-dark",
                    "device-cmyk",
                    "round",
                    "mod",
                    "icc-color",
                    "sin",
                    "cos",
                    "sqrt",
                    "pow",
                    "hypot",
                    "abs",
                    "sign",
                    "contrast-color");

    private Css() {}

    /** Returns a text without its comments. */
    static String withoutComments(String css) {
        if (!css.contains("/*")) {
            return css;
        }
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            int end = at + 1;
            if (css.startsWith("/*", at)) {
                int close = css.indexOf("*/", at + 2);
                at = close < 0 ? css.length() : close + 2;
                out.append(' ');
                continue;
            }
            if (c == '"' || c == '\'') {
                end = endOfString(css, at);
            }
            out.append(css, at, end);
            at = end;
        }
        return out.toString();
    }

    /** Returns where a string ends that starts at a quotation mark. */
    static int endOfString(String css, int start) {
        char quote = css.charAt(start);
        for (int i = start + 1; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return css.length();
    }

    /** Returns where the first of some characters stands outside of strings and brackets. */
    static int find(String css, int from, String sought) {
        int depth = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (depth == 0 && sought.indexOf(c) >= 0) {
                return i;
            }
            switch (c) {
                case '"', '\'' -> i = endOfString(css, i) - 1;
                case '\\' -> i++;
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                default -> {
                    // Part of a word.
                }
            }
        }
        return css.length();
    }

    /** Splits a text at a character outside of strings and brackets, and strips the parts. */
    static List<String> split(String css, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= css.length()) {
            int end = find(css, start, String.valueOf(separator));
            parts.add(css.substring(start, end).strip());
            start = end + 1;
        }
        return parts;
    }

    /** Splits a value into its words, functions and strings. */
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int end = find(value, start, " \t\r\n\f");
            if (end > start) {
                words.add(value.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    /** Returns the name of a function, in small letters, if a value is a call of one. */
    static Optional<String> function(String value) {
        int open = value.indexOf('(');
        return open > 0 && value.endsWith(")")
                ? Optional.of(value.substring(0, open).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Returns what stands between the brackets of a function. */
    static String arguments(String call) {
        return call.substring(call.indexOf('(') + 1, call.length() - 1).strip();
    }

    /** Returns whether a value in small letters calls a function that isn't worked out here. */
    static boolean callsFunction(String small) {
        return small.indexOf('(') >= 0 && calledFunction(small).isPresent();
    }

    /** Returns the first function in a value in small letters that isn't worked out here. */
    static Optional<String> calledFunction(String small) {
        for (int open = small.indexOf('('); open >= 0; open = small.indexOf('(', open + 1)) {
            int start = open;
            while (start > 0 && isOfName(small.charAt(start - 1))) {
                start--;
            }
            String name = small.substring(start, open);
            if (FUNCTIONS.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c >= 0x80;
    }

    /** Returns the id that a {@code url(#…)} refers to; nothing if it is no such reference. */
    static Optional<String> localReference(String value) {
        return reference(value)
                .filter(url -> url.startsWith("#"))
                .map(url -> url.substring(1).strip());
    }

    /** Returns what a {@code url(…)} refers to; nothing if it is none. */
    static Optional<String> reference(String value) {
        if (!value.regionMatches(true, 0, "url(", 0, 4) || !value.endsWith(")")) {
            return Optional.empty();
        }
        String url = value.substring(4, value.length() - 1).strip();
        char first = url.isEmpty() ? ' ' : url.charAt(0);
        boolean quoted =
                url.length() > 1
                        && (first == '"' || first == '\'')
                        && url.charAt(url.length() - 1) == first;
        return Optional.of(quoted ? url.substring(1, url.length() - 1).strip() : url);
    }
}
