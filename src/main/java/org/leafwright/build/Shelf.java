package org.leafwright.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.check.Rules;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.ProblemsException;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.localise.LinkedLeaflet;
import org.leafwright.localise.LinkedLeaflets;
import org.leafwright.localise.Localiser;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.model.Workspace.CheckLevel;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.WorkspaceReader;
import org.leafwright.text.FaultyFontException;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.Shaper;
import org.leafwright.text.Typesetter;

/** What the leaflets of a workspace share: settings, fonts, brands, titles; each read once. */
final class Shelf {
    private final WorkspaceFolder workspace;
    private final ShownNames names;
    private final Rules rules;
    private final WorkspaceFiles files;
    private final Shared<Sourced<Workspace>> settings;
    private final Shared<FontLibrary> fonts;
    private final Optional<Typesetter> typesetter;
    private final Brands brands;
    private final Map<String, Linked> linked = new ConcurrentHashMap<>();
    private final Lazy<Map<String, List<LeafletFile>>> leaflets;

    /**
     * A leaflet that others link to.
     *
     * @param brand whose values its title may hold
     * @param digest of its definition
     */
    private record Linked(LinkedLeaflet leaflet, Optional<String> brand, String digest) {}

    /**
     * Reads what every leaflet needs.
     *
     * @param programFonts the program's own fonts
     */
    Shelf(
            WorkspaceFolder workspace,
            Lazy<Shared<FontLibrary>> programFonts,
            Shaper shaper,
            ShownNames names,
            Rules rules) {
        this.workspace = workspace;
        this.names = names;
        this.rules = rules;
        this.files = new WorkspaceFiles(workspace, names);
        this.settings = readSettings();
        this.fonts = Shared.read(problems -> Optional.of(openFonts(programFonts, problems)));
        this.typesetter = fonts.value().map(library -> new Typesetter(library, shaper));
        this.brands = new Brands(workspace, names, settingsOrDefault());
        this.leaflets = new Lazy<>(() -> Discovery.byId(workspace.root()));
    }

    /** Returns a digest of the fonts; another than any remembered one if they can't be used. */
    String fingerprint() {
        if (fonts.hasErrors()) {
            return "faulty";
        }
        return fonts.value().map(FontLibrary::fingerprint).orElse("");
    }

    /** Returns the workspace's settings, as far as they can be read. */
    Optional<Sourced<Workspace>> settings(Inputs inputs, Problems problems) {
        inputs.note(workspace.settings(), settings.digest());
        return settings.tell(problems);
    }

    /** Returns whether the settings hold errors, so that what they would say isn't known. */
    boolean hasFaultySettings() {
        return settings.hasErrors();
    }

    /**
     * Returns what sets text in the workspace's fonts.
     *
     * @throws ProblemsException if a font can't be used: that characters are missing without it
     *     would only be told twice
     */
    Typesetter typesetter(Problems problems) {
        fonts.tell(problems);
        if (fonts.hasErrors()) {
            problems.throwIfErrors();
        }
        return typesetter.orElseThrow();
    }

    /** Returns the workspace's brands. */
    Brands brands() {
        return brands;
    }

    /** Returns the leaflets that another may link to. */
    LinkedLeaflets linked(Inputs inputs) {
        return new LinkedLeaflets() {
            @Override
            public Optional<LinkedLeaflet> find(String id) {
                return linked(id, inputs);
            }

            @Override
            public Optional<String> address(String id) {
                return settingsOrDefault().publishedAt().map(base -> base + id + ".pdf");
            }

            @Override
            public List<String> ids() {
                return leaflets.get().keySet().stream().sorted().toList();
            }
        };
    }

    private Optional<LinkedLeaflet> linked(String id, Inputs inputs) {
        List<LeafletFile> files = leaflets.get().getOrDefault(id, List.of());
        if (files.size() > 1) {
            return Optional.of(LinkedLeaflet.oneOf(names(files)));
        }
        return files.stream()
                .map(LeafletFile::path)
                .findFirst()
                .map(
                        path -> {
                            Linked found = linked.computeIfAbsent(id, any -> readLinked(id, path));
                            inputs.note(path, found.digest);
                            inputs.noteLink(id, path);
                            found.brand.ifPresent(brand -> brands.note(brand, inputs));
                            return found.leaflet;
                        });
    }

    private List<String> names(List<LeafletFile> files) {
        return files.stream().map(file -> names.of(file.path())).toList();
    }

    /**
     * Returns whether links lead to a leaflet by its id, and to no other.
     *
     * @param path from the workspace's root
     */
    boolean leadsTo(String id, String path) {
        List<LeafletFile> files = leaflets.get().getOrDefault(id, List.of());
        return files.size() == 1 && workspace.relative(files.get(0).path()).equals(path);
    }

    private FontLibrary openFonts(Lazy<Shared<FontLibrary>> programFonts, Problems problems) {
        FontLibrary own = programFonts.get().tell(problems).orElseThrow();
        Problems found = new Problems();
        FontLibrary library = own.with(workspace.fonts(), found);
        found.inFileOrder().forEach(d -> problems.add(withShownName(d)));
        return library;
    }

    /** Returns what there is to say of a font that turned out to be faulty. */
    Diagnostic faultOf(FaultyFontException fault) {
        return fonts.value().orElseThrow().faultOf(fault);
    }

    /** Names a font's file as one would type it. */
    Diagnostic withShownName(Diagnostic found) {
        return new Diagnostic(
                found.severity(),
                found.code(),
                names.in(found.message(), workspace.fonts()),
                found.position(),
                found.hint());
    }

    private Shared<Sourced<Workspace>> readSettings() {
        Path file = workspace.settings();
        if (!WorkspaceFolder.isThere(file) && !Files.isSymbolicLink(file)) {
            return Shared.read(
                    problems -> Optional.of(new Sourced<>(Workspace.DEFAULT, new Positions())));
        }
        return Shared.readFile(
                problems -> files.read(file, "", problems),
                (input, problems) -> WorkspaceReader.read(input, rules.names(), problems));
    }

    /** Returns what the workspace makes of each rule. */
    Map<String, CheckLevel> levels() {
        return settingsOrDefault().checks();
    }

    private Workspace settingsOrDefault() {
        return settings.value().map(Sourced::value).orElse(Workspace.DEFAULT);
    }

    private Linked readLinked(String id, Path file) {
        Shared<Sourced<Leaflet>> leaflet =
                Shared.readFile(
                        aside -> files.read(file, folderOf(file), aside),
                        (input, aside) ->
                                LeafletReader.read(input, id, settingsOrDefault(), aside));
        return new Linked(
                new LinkedLeaflet(leaflet.value().flatMap(this::title)),
                leaflet.value().flatMap(read -> read.value().brand()),
                leaflet.digest());
    }

    private Optional<LinkedLeaflet.Title> title(Sourced<Leaflet> leaflet) {
        Optional<Sourced<Brand>> brand = brands.find(leaflet.value());
        Problems aside = new Problems();
        return brand.map(found -> Localiser.title(leaflet, found, aside))
                .filter(title -> !aside.hasErrors() && !title.text().plain().isBlank());
    }

    private String folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).map(workspace::relative).orElse("");
    }
}
