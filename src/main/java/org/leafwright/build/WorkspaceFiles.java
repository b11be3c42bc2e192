package org.leafwright.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.source.SourceInput;

/** Reads the definitions of a workspace, none of which may be a link that leads out of it. */
record WorkspaceFiles(WorkspaceFolder workspace, ShownNames names) {
    /**
     * Reads a file; one that can't be read, or lies outside, becomes a diagnostic.
     *
     * @param file its absolute path
     * @param folder what its own references start from, relative to the workspace
     */
    Optional<SourceInput> read(Path file, String folder, Problems problems) {
        try {
            workspace.follow(file);
            return SourceInput.read(file, names.of(file), folder, problems);
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(file), e));
        } catch (WorkspaceFolder.OutsideException e) {
            problems.add(outside(file));
        }
        return Optional.empty();
    }

    /** Reports a file that leads out of the workspace, of which nothing is shown. */
    Diagnostic outside(Path file) {
        Position start = new Position(SourceFile.of(names.of(file), ""), 1, 1, 1);
        return Diagnostic.error(
                        Code.OUTSIDE_WORKSPACE,
                        start,
                        names.quoted(file) + " is a link that leads out of the workspace")
                .withHint("Copy the file into the workspace");
    }
}
