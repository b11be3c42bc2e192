package org.leafwright.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Makes names that can stand in an address: lower-case letters, digits and hyphens, all ASCII. */
final class Slug {
    /** Letters that Unicode doesn't take apart into one of ASCII and a mark. */
    private static final Map<Integer, String> LETTERS =
            Map.of(
                    (int) 'ł', "l", (int) 'đ', "d", (int) 'ø', "o", (int) 'ı', "i", (int) 'ß', "ss",
                    (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th", (int) 'ð', "d");

    private Slug() {}

    /** Returns a text's letters and digits with hyphens between words, if any are ASCII. */
    static Optional<String> of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                out.append(lower);
            } else if (c != '\''
                    && c != '’'
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out.toString());
    }

    /** Returns the same with each accented letter as the one that it is made from. */
    static Optional<String> withoutAccents(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(c -> out.append(LETTERS.getOrDefault(c, Character.toString(c))));
        return of(out.toString());
    }
}
