package org.leafwright.build;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.picture.ContentDigest;
import org.leafwright.source.SourceInput;

/**
 * What several leaflets use and one reading gave: a value, and what there is to say about it to
 * each of them.
 *
 * @param digest of the file that was read for it: a digest that is taken at another time may be
 *     that of another text
 */
record Shared<T>(Optional<T> value, List<Diagnostic> said, String digest) {
    Shared {
        said = List.copyOf(said);
    }

    /** Reads a value. */
    static <T> Shared<T> read(Function<Problems, Optional<T>> reading) {
        Problems problems = new Problems();
        Optional<T> value = reading.apply(problems);
        return new Shared<>(value, problems.inFileOrder(), ContentHashes.ABSENT);
    }

    /** Reads a value that stands in one file. */
    static <T> Shared<T> readFile(
            Function<Problems, Optional<SourceInput>> file,
            BiFunction<SourceInput, Problems, Optional<T>> reading) {
        Problems problems = new Problems();
        Optional<SourceInput> input = file.apply(problems);
        Optional<T> value = input.flatMap(text -> reading.apply(text, problems));
        String digest =
                input.map(text -> ContentDigest.of(text.bytes())).orElse(ContentHashes.ABSENT);
        return new Shared<>(value, problems.inFileOrder(), digest);
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
