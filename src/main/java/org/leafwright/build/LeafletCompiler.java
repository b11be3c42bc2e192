package org.leafwright.build;

import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.ProblemsException;
import org.leafwright.source.SourceInput;

/** Turns a definition into a finished file. Safe for use by several threads. */
interface LeafletCompiler {
    /** Returns a digest of all that isn't a leaflet's own: the program and the fonts. */
    String fingerprint(WorkspaceFolder workspace);

    /**
     * Compiles a leaflet.
     *
     * @param inputs takes the files that were read or looked for
     * @throws ProblemsException if the leaflet can't be built
     */
    Compiled compile(LeafletFile leaflet, SourceInput definition, Inputs inputs, Problems problems);
}
