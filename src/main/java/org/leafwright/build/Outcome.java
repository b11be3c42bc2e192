package org.leafwright.build;

import java.nio.file.Path;
import java.util.Optional;

/** What became of a leaflet. */
public sealed interface Outcome {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * It was built.
     *
     * @param output the file; absent if it went to a stream
     * @param pages how many pages it fills
     */
    record Built(Optional<Path> output, int pages) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.built(this);
        }
    }

    /** Its output is what it would become. */
    record UpToDate(Path output, int pages) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upToDate(this);
        }
    }

    /**
     * It wasn't built, for reasons that its diagnostics give.
     *
     * @param earlier what an earlier build made of it, if it is still there
     */
    record Refused(Optional<Path> earlier) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refused(this);
        }
    }

    /**
     * It wasn't built because the program is at fault.
     *
     * @param bug what was thrown, in a word or two
     * @param report the file with the details; absent if it couldn't be written
     * @param earlier what an earlier build made of it, if it is still there
     */
    record Crashed(String bug, Optional<Path> report, Optional<Path> earlier) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.crashed(this);
        }
    }

    /** One method for each kind of outcome. */
    interface Visitor<R> {
        R built(Built built);

        R upToDate(UpToDate upToDate);

        R refused(Refused refused);

        R crashed(Crashed crashed);
    }
}
