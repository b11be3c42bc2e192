package org.leafwright.cli;

/**
 * Makes text safe to print: a definition must not be able to move the cursor, change colours or
 * turn the reading direction of what stands around it.
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
                out.append(loneSurrogate || isUnsafe(c) ? REPLACEMENT : c);
            }
        }
        return out.toString();
    }

    private static boolean isUnsafe(char c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean lineEnd = c == '\u2028' || c == '\u2029';
        boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || lineEnd || direction;
    }
}
