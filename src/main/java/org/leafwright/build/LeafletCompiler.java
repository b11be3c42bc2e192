package org.leafwright.build;

import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.ProblemsException;
import org.leafwright.source.SourceInput;

/** Turns a definition into a finished file. Safe for use by several threads. */
interface LeafletCompiler {
    /** Returns a digest of all that isn't a leaflet's own: the program and the fonts. */
    String fingerprint(WorkspaceFolder workspace);

    /**
     * Returns whether a link from a leaflet of a workspace still leads to the same leaflet.
     *
     * @param id what the link names
     * @param path from the workspace's root, as the link was noted in {@link Inputs}
     */
    boolean leadsTo(WorkspaceFolder workspace, String id, String path);

    /**
     * Compiles a leaflet.
     *
     * @param inputs takes the files that were read or looked for
     * @throws ProblemsException if the leaflet can't be built
     */
    Compiled compile(LeafletFile leaflet, SourceInput definition, Inputs inputs, Problems problems);
}
