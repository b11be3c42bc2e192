package org.leafwright.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts of an English text, and the school grades that follow from them.
 *
 * @param polysyllables words of three syllables or more
 * @param longestSentence the sentence of most words, a space between words
 */
record Readability(
        int sentences, int words, int syllables, int polysyllables, String longestSentence) {

    private static final Pattern SPACES = Pattern.compile(" +");

    /** Counts paragraphs; each ends a sentence even without a full stop. */
    static Readability of(List<String> paragraphs) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int polysyllables = 0;
        String longest = "";
        int most = 0;
        for (String paragraph : paragraphs) {
            StringBuilder sentence = new StringBuilder();
            int count = 0;
            for (String token : SPACES.split(paragraph.strip(), -1)) {
                String word = letters(token);
                if (!word.isEmpty()) {
                    int inWord = syllables(word);
                    words++;
                    count++;
                    syllables += inWord;
                    polysyllables += inWord >= 3 ? 1 : 0;
                    sentence.append(count > 1 ? " " : "").append(token);
                }
                if (endsSentence(token) && count > 0) {
                    sentences++;
                    longest = count > most ? sentence.toString() : longest;
                    most = Math.max(most, count);
                    sentence.setLength(0);
                    count = 0;
                }
            }
            if (count > 0) {
                sentences++;
                longest = count > most ? sentence.toString() : longest;
                most = Math.max(most, count);
            }
        }
        return new Readability(sentences, words, syllables, polysyllables, longest);
    }

    /** Returns the SMOG grade: 1.0430 √(polysyllables × 30 / sentences) + 3.1291. */
    double smogGrade() {
        return sentences == 0 ? 0 : 1.0430 * Math.sqrt(polysyllables * 30.0 / sentences) + 3.1291;
    }

    /** Returns the Flesch–Kincaid grade. */
    double fleschKincaidGrade() {
        return sentences == 0 || words == 0
                ? 0
                : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** Returns an English word's syllables, by its groups of vowels. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean now = "aeiouy".indexOf(lower.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        boolean silentE = lower.endsWith("e") && !lower.endsWith("le");
        boolean silentEs =
                lower.endsWith("es") && !endsHissing(lower.substring(0, lower.length() - 2));
        boolean silentEd = lower.endsWith("ed") && !lower.endsWith("ted") && !lower.endsWith("ded");
        boolean endOfItsOwn =
                (silentE || silentEs || silentEd)
                        && lower.length() > 2
                        && "aeiouy".indexOf(beforeEnding(lower)) < 0;
        return Math.max(1, groups - (endOfItsOwn ? 1 : 0));
    }

    private static char beforeEnding(String word) {
        return word.charAt(word.length() - (word.endsWith("e") ? 2 : 3));
    }

    private static boolean endsHissing(String stem) {
        return stem.endsWith("s")
                || stem.endsWith("z")
                || stem.endsWith("x")
                || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("c")
                || stem.endsWith("g");
    }

    private static boolean endsSentence(String token) {
        int end = token.length();
        while (end > 0 && "\"'”’)".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?".indexOf(token.charAt(end - 1)) >= 0;
    }

    private static String letters(String token) {
        StringBuilder out = new StringBuilder();
        token.chars().filter(Character::isLetter).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
