package org.leafwright.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Wording that diagnostics share. */
final class Words {
    private static final int LONGEST_SHOWN = 60;

    private Words() {}

    /** Returns an author's words in quotation marks, cut if they are long. */
    static String quoteShort(String words) {
        String line = words.replace('\n', ' ').strip();
        if (line.codePointCount(0, line.length()) > LONGEST_SHOWN) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
        }
        return "“" + line + "”";
    }

    /** Returns the known word that is nearest to one that isn't known, if any is near. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_SHOWN) {
            return Optional.empty();
        }
        String wanted = fold(word);
        Optional<String> best = Optional.empty();
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int distance = new DamerauLevenshteinDistance(least).apply(wanted, fold(candidate));
            if (distance >= 0 && distance < least) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Returns “Did you mean …?” for the nearest word, or else the list of what is known. */
    static String suggest(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Did you mean " + quoteShort(near) + "?")
                .orElseGet(() -> "Known here: " + String.join(", ", known));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
