package org.leafwright.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;

/**
 * What several leaflets use and one reading gave: a value, and what there is to say about it to
 * each of them.
 */
record Shared<T>(Optional<T> value, List<Diagnostic> said) {
    Shared {
        said = List.copyOf(said);
    }

    /** Reads a value. */
    static <T> Shared<T> read(Function<Problems, Optional<T>> reading) {
        Problems problems = new Problems();
        Optional<T> value = reading.apply(problems);
        return new Shared<>(value, problems.inFileOrder());
    }

    /** Returns whether an error was found. */
    boolean hasErrors() {
        for (Diagnostic diagnostic : said) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value, and says what there is to say. */
    Optional<T> tell(Problems problems) {
        said.forEach(problems::add);
        return value;
    }
}
