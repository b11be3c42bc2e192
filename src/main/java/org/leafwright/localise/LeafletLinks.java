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
import org.leafwright.model.Text;

/** Reports links to leaflets that aren't there. */
final class LeafletLinks implements BiConsumer<String, Optional<Position>> {
    private static final String SCHEME = "leaflet:";

    private final Function<String, Optional<Text>> titleOfLeaflet;
    private final Problems problems;

    LeafletLinks(Function<String, Optional<Text>> titleOfLeaflet, Problems problems) {
        this.titleOfLeaflet = titleOfLeaflet;
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
        if (id.isPresent() && titleOfLeaflet.apply(id.get()).isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.MISSING_FILE,
                            "There is no leaflet " + Quoted.of(id.get()) + " in this workspace",
                            place,
                            Optional.of(
                                    "Name a leaflet by its file's name without .yaml, or by its"
                                            + " folder's name")));
        }
    }
}
