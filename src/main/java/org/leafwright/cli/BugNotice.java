package org.leafwright.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Owns up to a bug. */
final class BugNotice {
    private BugNotice() {}

    static String of(String bug, Optional<Path> report) {
        String where =
                report.map(file -> "the details are in " + Visible.of(file.toString()))
                        .orElse("the details could not be written anywhere");
        return "leafwright: this is a bug of the program, not of your leaflets: "
                + Visible.of(bug)
                + "\n  "
                + where
                + "; please report it with that file\n";
    }
}
