package org.leafwright.cli;

/**
 * Makes text safe to print: a definition must not be able to move the cursor, change colours, turn
 * the reading direction of what stands around it, or give a command to the continuous integration
 * that reads along. No character is added or taken away.
 */
final class Visible {
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneSurrogate =
                    Character.isSurrogate(c)
                            && !(Character.isHighSurrogate(c)
                                    && i + 1 < text.length()
                                    && Character.isLowSurrogate(text.charAt(i + 1)));
            if (Character.isHighSurrogate(c) && !loneSurrogate) {
                out.append(c).append(text.charAt(++i));
            } else {
                boolean unsafe = loneSurrogate || isUnsafe(c) || startsCommand(text, i);
                out.append(unsafe ? REPLACEMENT : c);
            }
        }
        return out.toString();
    }

    /**
     * Returns a text that may be printed at a line's start, where {@code ::} would begin a command
     * to GitHub, white space before it or not.
     */
    static String atLineStart(String text) {
        String visible = of(text);
        int at = 0;
        while (at < visible.length() && isSpace(visible.charAt(at))) {
            at++;
        }
        return visible.startsWith("::", at)
                ? visible.substring(0, at) + REPLACEMENT + visible.substring(at + 1)
                : visible;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Returns whether a {@code #} makes the one before it a command wherever it stands in a line:
     * {@code ##[…]} to GitHub and Azure, {@code ##vso[…]}, {@code ##teamcity[…]}.
     */
    private static boolean startsCommand(String text, int at) {
        if (at == 0 || text.charAt(at) != '#' || text.charAt(at - 1) != '#') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '[';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isUnsafe(char c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean lineEnd = c == '\u2028' || c == '\u2029';
        boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || lineEnd || direction;
    }
}
