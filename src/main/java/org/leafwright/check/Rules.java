package org.leafwright.check;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace.CheckLevel;

/** The checks, and the levels that a workspace gives them. */
public final class Rules {
    private final List<Rule> rules;
    private final List<Levelled> all;

    /**
     * @param clock tells today's date, in its own zone
     */
    public Rules(Clock clock) {
        Rule review = new ReviewOverdue(clock);
        Rule phone = new PhoneNumber();
        Rule age = new ReadingAge();
        Rule script = new OtherScript();
        rules = List.of(review, phone, script, age);
        all = List.of(review, phone, new Contrast(), script, new Resolution(), age);
    }

    /** Returns the checks' names, in the order of the guide. */
    public List<String> names() {
        return all.stream().map(Levelled::name).toList();
    }

    /** Carries out the checks of what is written, unless they are off, each at its level. */
    public void check(
            Sourced<Leaflet> leaflet,
            Sourced<Brand> brand,
            Map<String, CheckLevel> levels,
            Problems problems) {
        for (Rule rule : rules) {
            if (level(rule, levels) != CheckLevel.OFF) {
                Problems found = new Problems();
                rule.check(leaflet, brand, found);
                levelled(found.inFileOrder(), levels).forEach(problems::add);
            }
        }
    }

    /**
     * Gives diagnostics the severity that their check has, and leaves out those whose check is off.
     * Diagnostics of no check stay as they are. For what stages other than this one report, such as
     * the contrast of colours.
     */
    public List<Diagnostic> levelled(List<Diagnostic> diagnostics, Map<String, CheckLevel> levels) {
        return diagnostics.stream().flatMap(d -> levelled(d, levels).stream()).toList();
    }

    private Optional<Diagnostic> levelled(Diagnostic diagnostic, Map<String, CheckLevel> levels) {
        Optional<Levelled> check =
                all.stream().filter(c -> c.code() == diagnostic.code()).findFirst();
        if (check.isEmpty()) {
            return Optional.of(diagnostic);
        }
        return switch (level(check.get(), levels)) {
            case ERROR -> Optional.of(diagnostic.withSeverity(Severity.ERROR));
            case WARNING -> Optional.of(diagnostic.withSeverity(Severity.WARNING));
            case OFF -> Optional.empty();
        };
    }

    private static CheckLevel level(Levelled check, Map<String, CheckLevel> levels) {
        return levels.getOrDefault(check.name(), check.usualLevel());
    }
}
