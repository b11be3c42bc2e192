package org.leafwright.localise;

import java.util.Locale;
import org.leafwright.language.WritingSystem;

/**
 * What a language's publishers print between the lines of an address or the names of authors.
 *
 * <p>CLDR's list patterns don't serve: they may join the last two with a word, or with a space
 * alone.
 */
final class Comma {
    private Comma() {}

    /** Returns a language's comma, with the space after it where there is one. */
    static String of(Locale language) {
        return switch (WritingSystem.script(language)) {
            case "Arab", "Nkoo", "Rohg", "Syrc", "Thaa" -> "\u060C ";
            case "Ethi" -> "\u1363 ";
            case "Hans", "Hant" -> "\uFF0C";
            case "Jpan" -> "\u3001";
            case "Mymr" -> "\u104A ";
            default -> ", ";
        };
    }
}
