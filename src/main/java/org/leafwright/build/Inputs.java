package org.leafwright.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that a leaflet was made from, each with its digest. */
final class Inputs {
    private final WorkspaceFolder workspace;
    private final Map<String, String> noted = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();
    private Optional<LocalDate> lastDay = Optional.empty();

    Inputs(WorkspaceFolder workspace) {
        this.workspace = workspace;
    }

    /** Notes a file and the digest of what was read of it. */
    void note(Path file, String digest) {
        noted.put(workspace.relative(file), digest);
    }

    /** Notes which leaflet a link led to by its id. */
    void noteLink(String id, Path file) {
        links.put(id, workspace.relative(file));
    }

    /** Notes that what is said about the leaflet changes after a day. */
    void noteLastDay(LocalDate day) {
        lastDay = Optional.of(day);
    }

    /** Returns the last day on which the same is said about the leaflet, if there is one. */
    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** Returns the paths of the leaflets that links led to, from the workspace's root, by id. */
    Map<String, String> links() {
        return Map.copyOf(links);
    }

    /** Returns the digests by path from the workspace's root. */
    Map<String, String> digests() {
        return Map.copyOf(noted);
    }
}
