package org.leafwright.build;

import java.nio.file.Path;

/**
 * A leaflet's definition and where it belongs.
 *
 * @param id its file's name without ending, or its folder's name; the output's name. Whether it has
 *     only the characters that an id may is found where the definition is read
 * @param path the definition's absolute path; where it would stand, if it came from a stream
 * @param shownName the definition's path as its author would type it
 * @param workspace the workspace it belongs to
 */
public record LeafletFile(String id, Path path, String shownName, WorkspaceFolder workspace) {
    /** Returns its folder's path from the workspace's root, with {@code /} between names. */
    String folder() {
        Path folder = path.getParent();
        return folder == null ? "" : workspace.relative(folder);
    }
}
