package org.leafwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.leafwright.diagnostic.Diagnostic;

/** Writes as text what went wrong. */
interface DiagnosticFormat {
    /** Returns the diagnostic as one or more whole lines. */
    String write(Diagnostic diagnostic);

    /**
     * Owns up to a bug.
     *
     * @param bug what was thrown
     * @param report the file with the details, if it could be written
     */
    default String bug(String bug, Optional<Path> report) {
        return "leafwright: "
                + Visible.of(BugNotice.whatHappened(bug))
                + "\n  "
                + Visible.of(BugNotice.whatToDo(report))
                + "\n";
    }

    /**
     * Refuses a command line.
     *
     * @param error the word for an error
     * @param hint what to do
     */
    default String usage(String message, String error, String hint) {
        return "leafwright: "
                + error
                + ": "
                + Visible.of(message)
                + "\n"
                + Visible.of(hint)
                + ".\n";
    }

    /**
     * Returns the format that a command line asks for as it stands, whether or not it can be
     * followed: one word of it may be wrong and the others meant.
     */
    static DiagnosticFormat askedBy(String[] line, Paint paint) {
        boolean json = false;
        for (int i = 0; i < line.length; i++) {
            json |=
                    line[i].equals("--format=json")
                            || (line[i].equals("json") && i > 0 && line[i - 1].equals("--format"));
        }
        return json ? new JsonFormat() : new HumanFormat(paint);
    }
}
