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
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Section;

/** Reports where a leaflet asks for a helpline panel and there is no helpline to print. */
final class MissingHelpline {
    private final Sourced<Leaflet> leaflet;
    private final Problems problems;

    private MissingHelpline(Sourced<Leaflet> leaflet, Problems problems) {
        this.leaflet = leaflet;
        this.problems = problems;
    }

    static void check(Sourced<Leaflet> leaflet, Brand brand, Problems problems) {
        if (brand.helpline().isEmpty()) {
            new MissingHelpline(leaflet, problems).check();
        }
    }

    private void check() {
        for (Section section : leaflet.value().sections()) {
            for (Block block : section.body()) {
                if (block instanceof Block.HelplineHere) {
                    report(Severity.ERROR, block, "here", "this block");
                }
            }
        }
        HelplineAtEnd atEnd = leaflet.value().helplineAtEnd();
        if (atEnd == HelplineAtEnd.YES) {
            report(Severity.WARNING, atEnd, "at the end", "this key");
        }
    }

    private void report(Severity severity, Object asked, String where, String what) {
        Optional<String> brand = leaflet.value().brand();
        problems.add(
                new Diagnostic(
                        severity,
                        Code.BAD_VALUE,
                        brand.map(id -> "The brand " + Quoted.of(id) + " has")
                                        .orElse("This leaflet has no brand, and so")
                                + " no helpline to print "
                                + where,
                        leaflet.positions().of(asked),
                        Optional.of(
                                brand.map(id -> "Add helpline: to brands/" + id + "/brand.yaml")
                                                .orElse("Name one with brand:")
                                        + ", or remove "
                                        + what)));
    }
}
