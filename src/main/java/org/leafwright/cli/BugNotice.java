package org.leafwright.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The words that own up to a bug. */
final class BugNotice {
    private BugNotice() {}

    static String whatHappened(String bug) {
        return "this is a bug of the program, not of your leaflets: " + bug;
    }

    static String whatToDo(Optional<Path> report) {
        return report.map(file -> "the details are in " + file)
                        .orElse("the details could not be written anywhere")
                + "; please report it with that file";
    }
}
