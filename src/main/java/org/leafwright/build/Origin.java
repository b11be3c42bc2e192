package org.leafwright.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Where the definition of a finished leaflet stood.
 *
 * @param root of its workspace, from the folder of the outputs: both may have been moved together
 * @param path of the definition, from the root
 */
record Origin(String root, String path) {
    /** A definition, which may be gone. */
    record Place(Path root, Path file) {}

    /** Returns where a leaflet stands, as seen from a folder of outputs. */
    static Origin of(LeafletFile leaflet, Path output) {
        WorkspaceFolder workspace = leaflet.workspace();
        return new Origin(root(workspace.root(), output), workspace.relative(leaflet.path()));
    }

    /** Returns which of some workspaces it is. */
    Optional<Path> workspace(Path output, Collection<Path> roots) {
        for (Path candidate : roots) {
            if (root(candidate, output).equals(root)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns its place in a workspace. */
    Place in(Path workspace) {
        try {
            return new Place(workspace, workspace.resolve(path));
        } catch (InvalidPathException e) {
            return new Place(workspace, workspace);
        }
    }

    private static String root(Path root, Path output) {
        try {
            return output.relativize(root).toString();
        } catch (IllegalArgumentException e) {
            return root.toString(); // on another drive
        }
    }
}
