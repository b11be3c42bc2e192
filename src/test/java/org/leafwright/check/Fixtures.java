package org.leafwright.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.model.Workspace.CheckLevel;
import org.leafwright.source.BrandReader;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;

/** Leaflets and brands to check, and what the checks say of them. */
final class Fixtures {
    static final String HEAD = "leaflet: 1\ntitle: T\npublished: 2010-12\n";
    static final String BODY = "sections: [{body: Text.}]\n";

    private Fixtures() {}

    /** Returns the checks on a day. */
    static Rules rules(String today) {
        return new Rules(Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
    }

    /** Returns what the checks find in a leaflet before it is due for review. */
    static List<Diagnostic> check(String leaflet, Map<String, CheckLevel> levels) {
        return check("2011-01-01", leaflet(leaflet), brand(""), levels);
    }

    static List<Diagnostic> check(
            String today,
            Sourced<Leaflet> leaflet,
            Sourced<Brand> brand,
            Map<String, CheckLevel> levels) {
        Problems problems = new Problems();
        rules(today).check(leaflet, brand, levels, problems);
        return problems.inFileOrder();
    }

    /** Returns diagnostics as {@code line:column severity code message}. */
    static List<String> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(
                        d ->
                                d.position().map(p -> p.line() + ":" + p.column()).orElse("")
                                        + " "
                                        + d.severity()
                                        + " "
                                        + d.code().id()
                                        + " "
                                        + d.message())
                .toList();
    }

    static Sourced<Leaflet> leaflet(String yaml) {
        return LeafletReader.read(
                        input("leaflet.yaml", yaml), "a", Workspace.DEFAULT, new Problems())
                .orElseThrow();
    }

    static Sourced<Brand> brand(String yaml) {
        return BrandReader.read(
                        input("brand.yaml", "brand: 1\norganisation: O\n" + yaml),
                        "o",
                        Workspace.DEFAULT,
                        new Problems())
                .orElseThrow();
    }

    private static SourceInput input(String name, String yaml) {
        return new SourceInput(name, "", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
