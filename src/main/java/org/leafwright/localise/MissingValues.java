package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;

/** Reports placeholders that are unknown, have no value or aren't closed. */
final class MissingValues {
    private static final Set<String> GIVEN_BY_LEAFLET = Set.of("review", "version", "reference");

    private final Leaflet leaflet;
    private final Brand brand;
    private final Problems problems;
    private boolean toldTooMuch;

    /**
     * @param leaflet what gives the values that are its own
     * @param brand what gives the others
     */
    MissingValues(Leaflet leaflet, Brand brand, Problems problems) {
        this.leaflet = leaflet;
        this.brand = brand;
        this.problems = problems;
    }

    /** Reports a name without a value in a text that starts at a place. */
    void report(String name, Placeholders known, Optional<Position> start) {
        String written = "${" + name + "}";
        Optional<Position> place = start.map(from -> from.at(written));
        if (known.isOverfull()) {
            reportTooMuch(place);
            return;
        }
        if (known.isUnderway(name)) {
            add(
                    Quoted.of(written) + " can't stand here, since it would hold itself",
                    "Write the words out",
                    place);
            return;
        }
        if (Placeholders.NAMES.contains(name)) {
            reportUndefined(name, written, place);
            return;
        }
        String hint =
                Suggestion.nearest(name, candidates(known))
                        .map(near -> "Did you mean " + Quoted.of("${" + near + "}") + "?")
                        .orElse("Known here: " + String.join(", ", known.defined()));
        add("There is no placeholder " + Quoted.of(written), hint, place);
    }

    private void reportTooMuch(Optional<Position> place) {
        if (!toldTooMuch) {
            toldTooMuch = true;
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.BAD_VALUE,
                            "From here on the values of this leaflet come to more than "
                                    + ValueLimit.MOST
                                    + " characters",
                            place,
                            Optional.of(
                                    "Put in fewer or shorter values; those that hold others grow"
                                            + " fast")));
        }
    }

    /** Reports a placeholder that has no closing brace. */
    void reportUnclosed(Optional<Position> start) {
        add(
                "A placeholder that starts with ${ has no closing }",
                "Write $${ for a plain ${",
                start.map(from -> from.at("${")));
    }

    private void reportUndefined(String name, String written, Optional<Position> place) {
        List<String> numbers = charityNumbers(name);
        if (numbers.size() > 1) {
            add(
                    "The brand gives several numbers for "
                            + Quoted.of(written)
                            + ": "
                            + String.join(", ", numbers),
                    "Write the number that is meant",
                    place);
        } else if (GIVEN_BY_LEAFLET.contains(name)) {
            add(
                    Quoted.of(written)
                            + " has no value: the leaflet "
                            + Quoted.of(leaflet.id())
                            + " gives no "
                            + name,
                    "Add " + name + " to the leaflet, or take the placeholder out",
                    place);
        } else {
            add(
                    Quoted.of(written) + " has no value: the brand gives no " + name,
                    "Add it to the brand, or take the placeholder out",
                    place);
        }
    }

    private List<String> charityNumbers(String name) {
        List<String> numbers = new ArrayList<>();
        for (Brand.CharityNumber charity : brand.charityNumbers()) {
            if (name.equals(Placeholders.CHARITY + charity.register())) {
                numbers.add(charity.number());
            }
        }
        return numbers;
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

    private static List<String> candidates(Placeholders known) {
        List<String> names = new ArrayList<>(known.defined());
        for (String name : Placeholders.NAMES) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
