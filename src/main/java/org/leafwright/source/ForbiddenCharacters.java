package org.leafwright.source;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;

/**
 * Characters that have no place in a leaflet: controls, unpaired surrogates, noncharacters, line
 * separators, replacement characters, and the bidi overrides, which can hide what a text says.
 */
final class ForbiddenCharacters {
    /** After so many the file isn't text; the rest is not told. */
    static final int MOST = 50;

    private static final char REPLACEMENT = '\uFFFD';

    private ForbiddenCharacters() {}

    /**
     * Reports each forbidden character of a text.
     *
     * @param place where the character at an offset stands; nowhere if it was told before
     * @return how many were reported
     */
    static int check(String text, IntFunction<Optional<Position>> place, Problems problems) {
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            Optional<String> hint = hint(codePoint);
            Optional<Position> at = hint.isPresent() ? place.apply(i) : Optional.empty();
            if (at.isPresent()) {
                found++;
                problems.add(
                        Diagnostic.error(
                                        Code.BAD_CHARACTER,
                                        at.get(),
                                        "The character "
                                                + describe(codePoint)
                                                + " can't stand in a leaflet")
                                .withHint(hint.orElseThrow()));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return found;
    }

    /**
     * Returns the text with U+FFFD for each forbidden character, so that what is read on can hold
     * none. Those beyond the BMP stay: nothing stumbles over them, and no offset may change.
     */
    static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean single = Character.charCount(text.codePointAt(i)) == 1;
            if (single && !isPlain(text.charAt(i)) && hint(text.charAt(i)).isPresent()) {
                out.setCharAt(i, REPLACEMENT);
            }
            i += single ? 0 : 1;
        }
        return out.toString();
    }

    /** Returns whether a value held a forbidden character, which was told where it stands. */
    static boolean wereIn(String value) {
        return value.indexOf(REPLACEMENT) >= 0;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
    }

    /** Returns what to do about a code point, or nothing if it may stand. */
    private static Optional<String> hint(int c) {
        if (c == 0x202D || c == 0x202E) {
            return Optional.of(
                    "It turns the order of what follows and can hide it; remove it."
                            + " Text in other directions needs no such characters");
        }
        if (c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x85) {
            return Optional.of("Start a new line instead");
        }
        if (c == 0xFEFF) {
            return Optional.of("Remove it: a byte order mark may only start a file");
        }
        if (c >= 0xD800 && c <= 0xDFFF) {
            return Optional.of("It is half of a character; write the character itself");
        }
        if (c == 0xFFFD) {
            return Optional.of("It stands where a program lost a character; write that one again");
        }
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || noncharacter
                ? Optional.of("Remove it; it is not seen")
                : Optional.empty();
    }

    /** Returns a code point's number and name, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    static String describe(int codePoint) {
        String hex = HexFormat.of().withUpperCase().toHexDigits(codePoint, 6);
        String number = "U+" + (hex.startsWith("00") ? hex.substring(2) : hex);
        String name = Character.getName(codePoint);
        return name == null ? number : number + " " + name.toUpperCase(Locale.ROOT);
    }
}
