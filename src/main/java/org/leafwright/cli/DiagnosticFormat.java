package org.leafwright.cli;

import org.leafwright.diagnostic.Diagnostic;

/** Writes a diagnostic as text. */
interface DiagnosticFormat {
    /** Returns the diagnostic as one or more whole lines. */
    String write(Diagnostic diagnostic);
}
