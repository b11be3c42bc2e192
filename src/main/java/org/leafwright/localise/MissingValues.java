package org.leafwright.localise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;

/** Reports placeholders that are unknown, have no value or aren't closed. */
final class MissingValues {
    private static final int FAR = 4;
    private static final int LINES_SEARCHED = 200;
    private static final Set<String> GIVEN_BY_LEAFLET = Set.of("review", "version", "reference");
    private static final Set<String> CIRCULAR = Set.of("title", "short_title", "kind");

    private final Problems problems;

    MissingValues(Problems problems) {
        this.problems = problems;
    }

    /** Reports a name without a value in a text that starts at a place. */
    void report(String name, Placeholders known, Optional<Position> start) {
        String written = "${" + name + "}";
        Optional<Position> place = start.map(from -> find(written, from));
        if (Placeholders.NAMES.contains(name) || name.startsWith("charity.")) {
            reportUndefined(name, written, place);
            return;
        }
        String hint =
                nearest(name, known)
                        .map(near -> "did you mean ${" + near + "}?")
                        .orElse("known here are: " + String.join(", ", known.defined()));
        add("there is no placeholder " + written, hint, place);
    }

    /** Reports a placeholder that has no closing brace. */
    void reportUnclosed(Optional<Position> start) {
        add(
                "a placeholder that starts with ${ has no closing }",
                "write $${ for a plain ${",
                start.map(from -> find("${", from)));
    }

    private void reportUndefined(String name, String written, Optional<Position> place) {
        if (CIRCULAR.contains(name)) {
            add(
                    written + " can't stand here, since it would hold itself",
                    "write the words out",
                    place);
        } else if (GIVEN_BY_LEAFLET.contains(name)) {
            add(
                    written + " has no value: the leaflet gives no " + name,
                    "add " + name + " to the leaflet, or take the placeholder out",
                    place);
        } else {
            add(
                    written + " has no value: the brand gives no " + name,
                    "add it to the brand, or take the placeholder out",
                    place);
        }
    }

    private void add(String message, String hint, Optional<Position> place) {
        problems.add(
                new Diagnostic(
                        Severity.ERROR,
                        Code.UNKNOWN_PLACEHOLDER,
                        message,
                        place,
                        Optional.of(hint)));
    }

    private static Optional<String> nearest(String name, Placeholders known) {
        LevenshteinDistance distance = new LevenshteinDistance(FAR);
        List<String> names = new ArrayList<>(known.defined());
        return Stream.concat(names.stream(), Placeholders.NAMES.stream())
                .distinct()
                .filter(candidate -> distance.apply(name, candidate) >= 0)
                .min(
                        Comparator.comparing((String candidate) -> distance.apply(name, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns where the words stand at or after a place, or the place itself. */
    private static Position find(String words, Position from) {
        int last = Math.min(from.file().lines().size(), from.line() + LINES_SEARCHED);
        for (int number = from.line(); number <= last; number++) {
            String line = from.file().line(number);
            int start = 0;
            if (number == from.line()) {
                int before = Math.min(from.column() - 1, line.codePointCount(0, line.length()));
                start = line.offsetByCodePoints(0, before);
            }
            int at = line.indexOf(words, start);
            if (at >= 0) {
                return new Position(
                        from.file(),
                        number,
                        line.codePointCount(0, at) + 1,
                        words.codePointCount(0, words.length()));
            }
        }
        return from;
    }
}
