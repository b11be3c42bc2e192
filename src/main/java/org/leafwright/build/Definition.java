package org.leafwright.build;

import java.io.InputStream;
import java.util.Optional;
import org.leafwright.diagnostic.Problems;
import org.leafwright.source.SourceInput;

/**
 * A leaflet with the way to its text.
 *
 * @param remembered whether the leaflet can be told to be up to date; not if it came from a stream
 */
public record Definition(LeafletFile leaflet, Source source, boolean remembered) {
    /** Where a definition's text comes from. */
    @FunctionalInterface
    public interface Source {
        /** Reads the text, or reports why it can't be read. */
        Optional<SourceInput> read(Problems problems);
    }

    /** Returns the definition that stands in the leaflet's file. */
    public static Definition file(LeafletFile leaflet) {
        return new Definition(
                leaflet,
                problems ->
                        SourceInput.read(
                                leaflet.path(), leaflet.shownName(), leaflet.folder(), problems),
                true);
    }

    /** Returns a definition that comes from a stream. */
    public static Definition stream(LeafletFile leaflet, InputStream in) {
        return new Definition(
                leaflet,
                problems -> SourceInput.read(in, leaflet.shownName(), leaflet.folder(), problems),
                false);
    }
}
