package org.leafwright.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Gathers the diagnostics of one leaflet; a stage ends with {@link #throwIfErrors}. */
public final class Problems {
    private static final Comparator<Diagnostic> FILE_ORDER =
            (a, b) -> {
                int files = file(a).compareTo(file(b));
                int lines = files != 0 ? files : Integer.compare(line(a), line(b));
                return lines != 0 ? lines : Integer.compare(column(a), column(b));
            };

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Returns whether any is an error. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns all so far, without repeats, in file order. */
    public List<Diagnostic> inFileOrder() {
        List<Diagnostic> all = new ArrayList<>(new LinkedHashSet<>(found));
        all.sort(FILE_ORDER);
        return List.copyOf(all);
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

    private static String file(Diagnostic d) {
        return d.position().map(p -> p.file().name()).orElse("");
    }

    private static int line(Diagnostic d) {
        return d.position().map(Position::line).orElse(0);
    }

    private static int column(Diagnostic d) {
        return d.position().map(Position::column).orElse(0);
    }
}
