package org.leafwright.localise;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Suggestion;

/** Follows links to leaflets and sections, and reports those that aren't there. */
final class LeafletLinks {
    private static final String SCHEME = "leaflet:";
    private static final String SECTION = "#";

    private final LinkedLeaflets leaflets;
    private final List<String> sections;
    private final Problems problems;

    /**
     * @param sections the ids of the leaflet's own sections
     */
    LeafletLinks(LinkedLeaflets leaflets, List<String> sections, Problems problems) {
        this.leaflets = leaflets;
        this.sections = sections;
        this.problems = problems;
    }

    /** Returns the id that a target names, if it names a leaflet. */
    static Optional<String> id(String target) {
        return target.startsWith(SCHEME)
                ? Optional.of(target.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** Returns where a link leads: to a leaflet at its web address, if it has one. */
    String follow(String target, Optional<Position> place) {
        Optional<String> id = id(target);
        if (id.isPresent()) {
            check(id.get(), place);
            return leaflets.address(id.get()).orElse(target);
        }
        if (target.startsWith(SECTION) && !sections.contains(target.substring(1))) {
            problems.add(noSection(target.substring(1), place));
        }
        return target;
    }

    private void check(String id, Optional<Position> place) {
        Optional<LinkedLeaflet> leaflet = leaflets.find(id);
        if (leaflet.isEmpty()) {
            problems.add(missing(id, place));
        } else if (!leaflet.get().sharing().isEmpty()) {
            problems.add(shared(id, leaflet.get().sharing(), place));
        } else if (leaflet.get().title().isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.BAD_LEAFLET,
                            "The leaflet "
                                    + Quoted.of(id)
                                    + " has errors of its own, so that it can't be linked to",
                            place,
                            Optional.of("Build that leaflet to see what is wrong with it")));
        }
    }

    private Diagnostic noSection(String id, Optional<Position> place) {
        return new Diagnostic(
                Severity.ERROR,
                Code.BAD_VALUE,
                "No section of this leaflet has the id " + Quoted.of(id),
                place,
                Optional.of(
                        Suggestion.nearest(id, sections)
                                .map(near -> "Did you mean “#" + near + "”?")
                                .orElse("The sections are " + String.join(", ", sections))));
    }

    private static Diagnostic shared(String id, List<String> files, Optional<Position> place) {
        return new Diagnostic(
                Severity.ERROR,
                Code.DUPLICATE_ID,
                "The id " + Quoted.of(id) + " is shared by " + Quoted.all(files),
                place,
                Optional.of("Rename all but one: a leaflet's id is its file's or folder's name"));
    }

    private Diagnostic missing(String id, Optional<Position> place) {
        return new Diagnostic(
                Severity.ERROR,
                Code.MISSING_FILE,
                id.isEmpty()
                        ? "This link names no leaflet"
                        : "There is no leaflet " + Quoted.of(id) + " in this workspace",
                place,
                Suggestion.nearest(id, leaflets.ids())
                        .map(near -> "Did you mean " + Quoted.of(near) + "?")
                        .or(
                                () ->
                                        Optional.of(
                                                "Name a leaflet by its file's name without .yaml,"
                                                        + " or by its folder's name")));
    }
}
