package org.leafwright.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What an author may have meant by a name that isn't known. */
public final class Suggestion {
    private static final int LONGEST_COMPARED = 60;

    private Suggestion() {}

    /** Returns the hint “Did you mean …?” for the nearest name, or else the names there are. */
    public static String of(String name, Collection<String> known) {
        return nearest(name, known)
                .map(near -> "Did you mean " + Quoted.of(near) + "?")
                .orElseGet(() -> "Known here: " + String.join(", ", known));
    }

    /** Returns the known name that is nearest to one that isn't known, if any is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String wanted = fold(name);
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

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
