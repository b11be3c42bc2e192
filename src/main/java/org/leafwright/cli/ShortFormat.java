package org.leafwright.cli;

import org.leafwright.diagnostic.Diagnostic;

/** One line each, as compilers write them: {@code file:line:column: error: message [code]}. */
final class ShortFormat implements DiagnosticFormat {
    @Override
    public String write(Diagnostic diagnostic) {
        return diagnostic
                        .position()
                        .map(position -> Visible.atLineStart(position + ": "))
                        .orElse("")
                + Words.of(diagnostic.severity())
                + ": "
                + Visible.of(diagnostic.message())
                + " ["
                + diagnostic.code().id()
                + "]\n";
    }
}
