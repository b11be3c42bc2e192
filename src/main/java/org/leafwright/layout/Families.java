package org.leafwright.layout;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Brand;
import org.leafwright.text.FontLibrary;

/** The families of fonts there are. */
record Families(FontLibrary fonts) {
    /**
     * Returns the family as it names itself, or the fallback and a diagnostic if it isn't there.
     */
    String known(
            Optional<String> wanted,
            String fallback,
            Brand brand,
            Positions positions,
            Problems problems) {
        if (wanted.isEmpty()) {
            return fallback;
        }
        List<String> names = fonts.families();
        Optional<Position> place =
                positions
                        .of(wanted.get())
                        .or(() -> positions.of(brand.fonts()))
                        .or(() -> positions.of(brand));
        Optional<Diagnostic> fault = fonts.faultOf(wanted.get());
        if (fault.isPresent()) {
            Diagnostic found = fault.get();
            problems.add(
                    new Diagnostic(
                            found.severity(), found.code(), found.message(), place, found.hint()));
            return fallback;
        }
        Optional<String> known =
                names.stream().filter(name -> name.equalsIgnoreCase(wanted.get())).findFirst();
        if (known.isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.UNKNOWN_FONT,
                            "There is no font family named " + Quoted.of(wanted.get()),
                            place,
                            Optional.of(
                                    Suggestion.nearest(wanted.get(), names)
                                            .map(near -> "Did you mean " + Quoted.of(near) + "?")
                                            .orElse(
                                                    "Use "
                                                            + fallback
                                                            + ", or put the font into the"
                                                            + " workspace's fonts folder;"
                                                            + " “leafwright fonts” lists those there"
                                                            + " are"))));
        }
        return known.orElse(fallback);
    }
}
