package org.leafwright.localise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Suggestion;

/** Reports links to leaflets that aren't there or have errors of their own. */
final class LeafletLinks implements BiConsumer<String, Optional<Position>> {
    private static final String SCHEME = "leaflet:";

    private final LinkedLeaflets leaflets;
    private final Problems problems;

    LeafletLinks(LinkedLeaflets leaflets, Problems problems) {
        this.leaflets = leaflets;
        this.problems = problems;
    }

    /** Returns the id that a target names, if it names a leaflet. */
    static Optional<String> id(String target) {
        return target.startsWith(SCHEME)
                ? Optional.of(target.substring(SCHEME.length()))
                : Optional.empty();
    }

    @Override
    public void accept(String target, Optional<Position> place) {
        Optional<String> id = id(target);
        if (id.isEmpty()) {
            return;
        }
        Optional<LinkedLeaflet> leaflet = leaflets.find(id.get());
        if (leaflet.isEmpty()) {
            problems.add(missing(id.get(), place));
        } else if (!leaflet.get().sharing().isEmpty()) {
            problems.add(shared(id.get(), leaflet.get().sharing(), place));
        } else if (leaflet.get().title().isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.BAD_LEAFLET,
                            "The leaflet "
                                    + Quoted.of(id.get())
                                    + " has errors of its own, so that it can't be linked to",
                            place,
                            Optional.of("Build that leaflet to see what is wrong with it")));
        }
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
