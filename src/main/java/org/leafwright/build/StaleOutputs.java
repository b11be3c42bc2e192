package org.leafwright.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;

/** Finds finished leaflets whose definitions were deleted, renamed or moved away since. */
public final class StaleOutputs {
    private final Output.Folder output;
    private final ShownNames names;

    /** The ids of the leaflets that each workspace holds, found if there is a need to know. */
    private final Map<Path, Set<String>> ids = new HashMap<>();

    private StaleOutputs(Output.Folder output, ShownNames names) {
        this.output = output;
        this.names = names;
    }

    /**
     * Reports what is left in a folder of leaflets that some workspaces don't hold any more.
     *
     * @param roots of the workspaces; what comes from others isn't told of
     * @param known the ids of leaflets that are there
     */
    public static List<Diagnostic> find(
            Output output, Collection<Path> roots, Set<String> known, ShownNames names) {
        return output instanceof Output.Folder folder && !roots.isEmpty()
                ? new StaleOutputs(folder, names).find(roots, known)
                : List.of();
    }

    private List<Diagnostic> find(Collection<Path> roots, Set<String> known) {
        Map<String, Diagnostic> found = new TreeMap<>();
        for (Path memory : memories()) {
            String id = memory.getFileName().toString();
            Path pdf = output.fileOf(id);
            if (known.contains(id) || !Files.exists(pdf)) {
                continue;
            }
            BuildMemory.origin(memory)
                    .flatMap(origin -> origin.workspace(output.path(), roots).map(origin::in))
                    .filter(definition -> !Files.exists(definition.file()))
                    .filter(definition -> !ids(definition.root()).contains(id))
                    .ifPresent(definition -> found.put(id, stale(pdf, definition.file())));
        }
        return List.copyOf(found.values());
    }

    private List<Path> memories() {
        List<Path> files = new ArrayList<>();
        if (Files.isSymbolicLink(output.memory()) || !Files.isDirectory(output.memory())) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(output.memory())) {
            for (Path file : all) {
                if (OwnFile.isThere(file)) {
                    files.add(file);
                }
            }
        } catch (IOException e) {
            // What isn't remembered can't be told.
        }
        return files;
    }

    private Set<String> ids(Path root) {
        return ids.computeIfAbsent(root, any -> Discovery.byId(root).keySet());
    }

    private Diagnostic stale(Path pdf, Path definition) {
        return new Diagnostic(
                Severity.WARNING,
                Code.STALE_OUTPUT,
                names.quoted(pdf)
                        + " was made from "
                        + names.quoted(definition)
                        + ", which isn't there any more",
                Optional.empty(),
                Optional.of("Delete it, unless it is still wanted"));
    }
}
