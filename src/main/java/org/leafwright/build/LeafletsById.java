package org.leafwright.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
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

    /** Returns the leaflets in the order they were added, and reports those that share an id. */
    List<LeafletFile> unique(Problems problems) {
        List<LeafletFile> unique = new ArrayList<>();
        for (List<LeafletFile> same : found.values()) {
            if (same.size() == 1) {
                unique.add(same.get(0));
            } else {
                report(same, problems);
            }
        }
        return unique;
    }

    /** An id comes from the name of a file or folder, so its place is the start of each file. */
    private static void report(List<LeafletFile> same, Problems problems) {
        List<String> files = same.stream().map(LeafletFile::shownName).toList();
        for (LeafletFile leaflet : same) {
            Position start = new Position(SourceFile.of(leaflet.shownName(), ""), 1, 1, 1);
            problems.add(
                    Diagnostic.error(
                                    Code.DUPLICATE_ID,
                                    start,
                                    "The id "
                                            + Quoted.of(leaflet.id())
                                            + " is shared by "
                                            + Quoted.all(files))
                            .withHint(
                                    "Rename all but one: a leaflet's id is its file's or folder's"
                                            + " name"));
        }
    }
}
