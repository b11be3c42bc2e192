package org.leafwright.diagnostic;

import java.util.List;

/** Thrown at the end of a stage that found errors; carries all that was found. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    ProblemsException(List<Diagnostic> diagnostics) {
        super(diagnostics.toString(), null, false, false);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the diagnostics in file order, at least one of them an error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
