package org.leafwright.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.SourceFile;

/** The leaflets of one build, none of which may share its id with another. */
final class LeafletsById {
    private final Map<String, List<LeafletFile>> found = new LinkedHashMap<>();

    void add(LeafletFile leaflet) {
        found.computeIfAbsent(leaflet.id(), any -> new ArrayList<>()).add(leaflet);
    }

    /** Returns the leaflets by their ids. */
    Map<String, List<LeafletFile>> byId() {
        return Collections.unmodifiableMap(found);
    }

    /**
     * Returns the leaflets in the order they were added; those that share an id are refused.
     *
     * @param searched where they were looked for
     */
    Discovery.Found unique(Set<Path> searched) {
        List<LeafletFile> unique = new ArrayList<>();
        List<LeafletResult> refused = new ArrayList<>();
        for (List<LeafletFile> same : found.values()) {
            if (same.size() == 1) {
                unique.add(same.get(0));
            } else {
                String files = Quoted.all(same.stream().map(LeafletFile::shownName).toList());
                same.forEach(leaflet -> refused.add(refused(leaflet, files)));
            }
        }
        return new Discovery.Found(unique, refused, searched);
    }

    /** An id comes from the name of a file or folder, so its place is the start of each file. */
    private static LeafletResult refused(LeafletFile leaflet, String files) {
        Position start = new Position(SourceFile.of(leaflet.shownName(), ""), 1, 1, 1);
        Diagnostic shared =
                Diagnostic.error(
                                Code.DUPLICATE_ID,
                                start,
                                "The id " + Quoted.of(leaflet.id()) + " is shared by " + files)
                        .withHint(
                                "Rename all but one: a leaflet's id is its file's or folder's"
                                        + " name");
        return new LeafletResult(
                leaflet, new Outcome.Refused(Optional.empty()), List.of(shared), Duration.ZERO);
    }
}
