package org.leafwright.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files that a leaflet was made from, each with its digest. */
final class Inputs {
    private final WorkspaceFolder workspace;
    private final ContentHashes hashes;
    private final Map<String, String> noted = new TreeMap<>();

    Inputs(WorkspaceFolder workspace, ContentHashes hashes) {
        this.workspace = workspace;
        this.hashes = hashes;
    }

    /** Notes a file that was read or looked for. */
    void note(Path file) {
        note(file, hashes.of(file));
    }

    /** Notes a file whose digest is known. */
    void note(Path file, String digest) {
        noted.put(workspace.relative(file), digest);
    }

    /** Returns the digests by path from the workspace's root. */
    Map<String, String> digests() {
        return Map.copyOf(noted);
    }
}
