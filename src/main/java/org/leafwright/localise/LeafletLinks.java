package org.leafwright.localise;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;

/** Reports links to leaflets that aren't there or have errors of their own. */
final class LeafletLinks implements BiConsumer<String, Optional<Position>> {
    private static final String SCHEME = "leaflet:";

    private final Function<String, Optional<LinkedLeaflet>> leaflets;
    private final Problems problems;

    LeafletLinks(Function<String, Optional<LinkedLeaflet>> leaflets, Problems problems) {
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
        Optional<LinkedLeaflet> leaflet = leaflets.apply(id.get());
        if (leaflet.isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.MISSING_FILE,
                            "There is no leaflet " + Quoted.of(id.get()) + " in this workspace",
                            place,
                            Optional.of(
                                    "Name a leaflet by its file's name without .yaml, or by its"
                                            + " folder's name")));
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
}
