package org.leafwright.source;

/**
 * Figures written as {@code H~2~O} and {@code 10^9^}, which print as the figures that Unicode has
 * below and above the line. Letters there has only some of, so those stay as typed.
 */
final class RaisedFigures {
    private static final String PLAIN = "0123456789+-−=()";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";

    private RaisedFigures() {}

    /** Returns a text with its lowered and raised figures as such. */
    static String in(String text) {
        if (text.indexOf('~') < 0 && text.indexOf('^') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '~' || c == '^' ? end(text, at) : -1;
            if (end < 0) {
                out.append(c);
                at++;
            } else {
                String figures = c == '~' ? BELOW : ABOVE;
                for (int i = at + 1; i < end; i++) {
                    out.append(figures.charAt(PLAIN.indexOf(text.charAt(i))));
                }
                at = end + 1;
            }
        }
        return out.toString();
    }

    /** Returns where the mark at an offset closes around figures, or -1 if it doesn't. */
    private static int end(String text, int at) {
        if (at == 0
                || !(Character.isLetterOrDigit(text.charAt(at - 1))
                        || ")]".indexOf(text.charAt(at - 1)) >= 0)) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && PLAIN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = end > at + 1 && text.startsWith(text.substring(at, at + 1), end);
        boolean doubled = text.startsWith(text.substring(at, at + 1), end + 1);
        return closed && !doubled ? end : -1;
    }
}
