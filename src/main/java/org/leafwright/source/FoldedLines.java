package org.leafwright.source;

import org.leafwright.language.EastAsian;

/** Takes the spaces out of a scalar that YAML puts where lines end, if its letters need none. */
final class FoldedLines {
    private FoldedLines() {}

    /** Returns a scalar's value without the spaces that no author wrote. */
    static String join(String value, ScalarPlaces places) {
        StringBuilder joined = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            boolean fold =
                    value.charAt(i) == ' '
                            && i > 0
                            && i + 1 < value.length()
                            && EastAsian.joinLines(
                                    value.codePointBefore(i), value.codePointAt(i + 1))
                            && places.at(i - 1, 1).line() < places.at(i + 1, 1).line();
            if (!fold) {
                joined.append(value.charAt(i));
            }
        }
        return joined.toString();
    }
}
