package org.leafwright.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.source.BrandReader;

/** The brands of a workspace, each read once. */
final class Brands {
    private final WorkspaceFolder workspace;
    private final ShownNames names;
    private final Workspace defaults;
    private final Map<String, Shared<Sourced<Brand>>> read = new ConcurrentHashMap<>();

    /**
     * @param defaults what holds where a brand says nothing
     */
    Brands(WorkspaceFolder workspace, ShownNames names, Workspace defaults) {
        this.workspace = workspace;
        this.names = names;
        this.defaults = defaults;
    }

    /**
     * Returns a leaflet's brand; reports what is wrong with it.
     *
     * @param positions where the brand was named
     */
    Optional<Sourced<Brand>> of(
            Leaflet leaflet, Positions positions, Inputs inputs, Problems problems) {
        if (leaflet.brand().isEmpty()) {
            return Optional.of(plain(leaflet));
        }
        String id = leaflet.brand().get();
        Optional<Path> file = workspace.file(WorkspaceFolder.brand(id));
        if (file.filter(WorkspaceFolder::isThere).isEmpty()) {
            problems.add(noSuchBrand(id, positions.of(id)));
            return Optional.empty();
        }
        note(id, inputs);
        return read(id, file.get()).tell(problems);
    }

    /** Notes a brand as it was read. */
    void note(String id, Inputs inputs) {
        Optional<Path> file = workspace.file(WorkspaceFolder.brand(id));
        file.ifPresent(path -> inputs.note(path, read(id, path).digest()));
    }

    /** Returns a leaflet's brand if it can be read. */
    Optional<Sourced<Brand>> find(Leaflet leaflet) {
        Optional<String> id = leaflet.brand();
        return id.isEmpty()
                ? Optional.of(plain(leaflet))
                : workspace
                        .file(WorkspaceFolder.brand(id.get()))
                        .flatMap(file -> read(id.get(), file).value());
    }

    private Shared<Sourced<Brand>> read(String id, Path file) {
        return read.computeIfAbsent(id, any -> readBrand(id, file));
    }

    private Shared<Sourced<Brand>> readBrand(String id, Path file) {
        WorkspaceFiles files = new WorkspaceFiles(workspace, names);
        return Shared.readFile(
                problems -> files.read(file, WorkspaceFolder.BRANDS + "/" + id, problems),
                (input, problems) -> BrandReader.read(input, id, defaults, problems));
    }

    private Diagnostic noSuchBrand(String id, Optional<Position> namedAt) {
        String path = WorkspaceFolder.brand(id);
        String file = workspace.file(path).map(names::quoted).orElse(Quoted.of(path));
        String message = "There is no brand " + Quoted.of(id) + ": " + file + " is missing";
        Diagnostic missing =
                namedAt.map(p -> Diagnostic.error(Code.MISSING_FILE, p, message))
                        .orElseGet(() -> Diagnostic.error(Code.MISSING_FILE, message));
        List<String> there = brandNames();
        return there.isEmpty()
                ? missing
                : missing.withHint(
                        "Name one of this workspace's brands: " + String.join(", ", there));
    }

    private List<String> brandNames() {
        List<String> all = new ArrayList<>();
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(
                        workspace.root().resolve(WorkspaceFolder.BRANDS), Files::isDirectory)) {
            folders.forEach(folder -> all.add(folder.getFileName().toString()));
        } catch (IOException e) {
            return List.of();
        }
        return all.stream().sorted().toList();
    }

    private Sourced<Brand> plain(Leaflet leaflet) {
        return new Sourced<>(Brand.plain(leaflet.language(), defaults.links()), new Positions());
    }
}
