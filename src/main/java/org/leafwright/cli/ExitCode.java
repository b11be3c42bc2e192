package org.leafwright.cli;

import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;

/** How a run ended, in order of weight: of several, the heaviest is the process's exit code. */
enum ExitCode {
    /** All went well. */
    DONE(0),
    /** The content is at fault. */
    CONTENT(1),
    /** The command line is at fault. */
    USAGE(2),
    /** Files couldn't be read or written. */
    FILES(3),
    /** The program is at fault. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns what the process ends with. */
    int number() {
        return number;
    }

    /** Returns what a diagnostic makes of a run. */
    static ExitCode of(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.WARNING) {
            return DONE;
        }
        boolean files =
                diagnostic.code() == Code.UNREADABLE_FILE
                        || diagnostic.code() == Code.UNWRITABLE_FILE;
        return files ? FILES : CONTENT;
    }

    /** Returns the heavier of two. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
