package org.leafwright.localise;

import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Section;

/** Reports where a leaflet asks for a helpline panel and there is no helpline to print. */
final class MissingHelpline {
    private MissingHelpline() {}

    static void check(Sourced<Leaflet> leaflet, Brand brand, Problems problems) {
        if (brand.helpline().isPresent()) {
            return;
        }
        for (Section section : leaflet.value().sections()) {
            for (Block block : section.body()) {
                if (block instanceof Block.HelplineHere) {
                    problems.add(missing(leaflet, block));
                }
            }
        }
    }

    private static Diagnostic missing(Sourced<Leaflet> leaflet, Block block) {
        Optional<String> brand = leaflet.value().brand();
        return new Diagnostic(
                Severity.ERROR,
                Code.BAD_VALUE,
                brand.map(id -> "The brand " + Quoted.of(id) + " has no helpline to print here")
                        .orElse("This leaflet has no brand, and so no helpline to print here"),
                leaflet.positions().of(block),
                Optional.of(
                        brand.map(
                                        id ->
                                                "Add helpline: to brands/"
                                                        + id
                                                        + "/brand.yaml, or remove this block")
                                .orElse("Name one with brand:, or remove this block")));
    }
}
