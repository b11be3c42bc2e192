package org.leafwright.build;

import java.util.concurrent.Semaphore;
import org.leafwright.diagnostic.Problems;
import org.leafwright.source.SourceInput;

/** Compiles only so many leaflets at a time, however many threads ask. */
final class LimitedCompiler implements LeafletCompiler {
    private final LeafletCompiler compiler;
    private final Semaphore permits;

    LimitedCompiler(LeafletCompiler compiler, int atATime) {
        this.compiler = compiler;
        this.permits = new Semaphore(atATime);
    }

    @Override
    public String fingerprint(WorkspaceFolder workspace) {
        return compiler.fingerprint(workspace);
    }

    @Override
    public Compiled compile(
            LeafletFile leaflet, SourceInput definition, Inputs inputs, Problems problems) {
        permits.acquireUninterruptibly();
        try {
            return compiler.compile(leaflet, definition, inputs, problems);
        } finally {
            permits.release();
        }
    }
}
