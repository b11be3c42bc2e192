package org.leafwright.cli;

import org.leafwright.diagnostic.Severity;

/** The program's own words for counts and kinds. */
final class Words {
    private Words() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    /** Returns a number with its noun, such as "1 page" or "3 pages". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
