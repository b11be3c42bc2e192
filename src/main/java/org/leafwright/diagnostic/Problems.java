package org.leafwright.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the diagnostics of one leaflet; a stage ends with {@link #throwIfErrors}. */
public final class Problems {
    private static final Comparator<Diagnostic> FILE_ORDER =
            Comparator.comparing(
                            (Diagnostic d) -> d.position().map(p -> p.file().name()).orElse(""))
                    .thenComparing(d -> d.position().map(Position::line).orElse(0))
                    .thenComparing(d -> d.position().map(Position::column).orElse(0));

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Returns whether any is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Returns all so far, without repeats, in file order. */
    public List<Diagnostic> inFileOrder() {
        return found.stream().distinct().sorted(FILE_ORDER).toList();
    }

    /**
     * Ends a stage.
     *
     * @throws ProblemsException if any is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ProblemsException(inFileOrder());
        }
    }
}
