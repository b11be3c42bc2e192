package org.leafwright.localise;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Welsh word for "and": "ac" before a vowel, "a" before a consonant, after which p, t and c
 * turn into ph, th and ch (P. W. Thomas, <cite>Gramadeg y Gymraeg</cite>: the aspirate mutation).
 */
final class WelshAnd {
    private static final String VOWELS = "aâäeêëiîïoôöuûwŵyŷ";

    /** Figures that are read out with a vowel first: un, wyth, un ar ddeg. */
    private static final Pattern VOWEL_FIGURES = Pattern.compile("0?(1|8|11)(?!\\d).*");

    /** An i before a vowel is a consonant, as in Ionawr and iechyd. */
    private static final Pattern CONSONANT_I = Pattern.compile("i[aeouwy].*");

    /** Of ch, ph and th the letter alone is no sound; those don't change. */
    private static final Pattern MUTATED = Pattern.compile("([pPtTcC])(?![hH]).*");

    private WelshAnd() {}

    /** Returns a word with "and" before it. */
    static String before(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (VOWEL_FIGURES.matcher(word).matches()) {
            return "ac " + word;
        }
        if (!lower.isEmpty()
                && VOWELS.indexOf(lower.charAt(0)) >= 0
                && !CONSONANT_I.matcher(lower).matches()) {
            return "ac " + word;
        }
        Matcher mutated = MUTATED.matcher(word);
        return mutated.matches() ? "a " + word.charAt(0) + "h" + word.substring(1) : "a " + word;
    }
}
