package org.leafwright.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Diagnostic;

/**
 * What became of a leaflet, and what there is to say about it.
 *
 * @param diagnostics in file order; those of a leaflet that was up to date are told again
 * @param time how long it took
 */
public record LeafletResult(
        LeafletFile leaflet, Outcome outcome, List<Diagnostic> diagnostics, Duration time) {
    public LeafletResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the result of a leaflet that was refused, with what it leaves behind. */
    public LeafletResult leaving(Optional<Path> earlier) {
        return new LeafletResult(leaflet, new Outcome.Refused(earlier), diagnostics, time);
    }
}
