package org.leafwright.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.picture.ContentDigest;
import org.leafwright.source.SourceInput;

/** Writes finished leaflets, and only those that would come out different from what is there. */
final class OutputWriter {
    /** The byte order mark, which takes no column. */
    private static final String MARK = "\uFEFF";

    private final Output output;
    private final boolean force;
    private final ShownNames names;
    private final Clock clock;
    private final ContentHashes hashes = new ContentHashes();

    /**
     * Makes a writer.
     *
     * @param force whether leaflets are built even if they are up to date
     */
    OutputWriter(Output output, boolean force, Clock clock, ShownNames names) {
        this.output = output;
        this.force = force;
        this.clock = clock;
        this.names = names;
    }

    /** Clears away what killed processes left. */
    void prepare() {
        if (output instanceof Output.Folder folder) {
            AtomicFile.sweep(folder.memory());
        }
    }

    /** Builds and writes a leaflet, unless it is up to date. */
    Outcome write(Definition definition, LeafletCompiler compiler, Problems problems) {
        return output.accept(
                new Output.Visitor<>() {
                    @Override
                    public Outcome folder(Output.Folder folder) {
                        return toFolder(folder, definition, compiler, problems);
                    }

                    @Override
                    public Outcome stream(Output.Stream stream) {
                        return toStream(stream, definition, compiler, problems);
                    }
                });
    }

    /** Reports that the program failed. */
    Outcome crashed(LeafletFile leaflet, Throwable bug) {
        Path fallback = Path.of(System.getProperty("java.io.tmpdir", ""));
        List<Path> folders =
                output instanceof Output.Folder folder
                        ? List.of(folder.memory(), fallback)
                        : List.of(fallback);
        Optional<Path> report =
                BugReport.write(
                        bug,
                        "building " + leaflet.shownName(),
                        "leafwright-bug-" + leaflet.id() + ".txt",
                        folders);
        return new Outcome.Crashed(bug.toString(), report, output.earlier(leaflet));
    }

    private Outcome toStream(
            Output.Stream stream,
            Definition definition,
            LeafletCompiler compiler,
            Problems problems) {
        Inputs inputs = new Inputs(definition.leaflet().workspace());
        Compiled compiled = compile(definition, compiler, inputs, problems);
        try {
            stream.out().write(compiled.pdf());
            stream.out().flush();
        } catch (IOException e) {
            problems.add(FileFaults.unwritableStream(e));
        }
        problems.throwIfErrors();
        return new Outcome.Built(Optional.empty(), compiled.pages());
    }

    private Outcome toFolder(
            Output.Folder folder,
            Definition definition,
            LeafletCompiler compiler,
            Problems problems) {
        LeafletFile leaflet = definition.leaflet();
        Path file = folder.fileOf(leaflet);
        Path memory = folder.memoryOf(leaflet);
        refuseLink(folder.memory(), problems);
        if (!force && definition.remembered()) {
            Optional<BuildMemory> remembered =
                    BuildMemory.read(memory, path -> source(leaflet.workspace(), path))
                            .filter(m -> isUpToDate(m, compiler, leaflet, file));
            if (remembered.isPresent()) {
                remembered.get().warnings().forEach(problems::add);
                return new Outcome.UpToDate(file, remembered.get().pages());
            }
        }
        Inputs inputs = new Inputs(leaflet.workspace());
        Compiled compiled = compile(definition, compiler, inputs, problems);
        try {
            AtomicFile.write(file, compiled.pdf(), folder.memory());
        } catch (IOException e) {
            problems.add(FileFaults.unwritable(names.of(file), e));
            problems.throwIfErrors();
        }
        if (definition.remembered()) {
            String fingerprint = compiler.fingerprint(leaflet.workspace());
            remember(folder, fingerprint, compiled, inputs, leaflet, problems);
        }
        return new Outcome.Built(Optional.of(file), compiled.pages());
    }

    /** What is remembered is written over what is there, which might be anywhere behind a link. */
    private void refuseLink(Path memory, Problems problems) {
        if (Files.isSymbolicLink(memory)) {
            problems.add(
                    Diagnostic.error(
                                    Code.UNWRITABLE_FILE,
                                    names.quoted(memory)
                                            + " is a link; what is remembered of leaflets is kept"
                                            + " in a folder")
                            .withHint("Remove the link, or name another folder with “-o DIR”"));
            problems.throwIfErrors();
        }
    }

    private Compiled compile(
            Definition definition, LeafletCompiler compiler, Inputs inputs, Problems problems) {
        LeafletFile leaflet = definition.leaflet();
        Optional<SourceInput> text = definition.source().read(problems);
        problems.throwIfErrors();
        SourceInput input = text.orElseThrow();
        if (definition.remembered()) {
            inputs.note(leaflet.path(), ContentDigest.of(input.bytes()));
        }
        Compiled compiled = compiler.compile(leaflet, input, inputs, problems);
        problems.throwIfErrors();
        return compiled;
    }

    private boolean isUpToDate(
            BuildMemory memory, LeafletCompiler compiler, LeafletFile leaflet, Path file) {
        WorkspaceFolder workspace = leaflet.workspace();
        Map<String, String> inputs = memory.inputs();
        boolean saysTheSame =
                memory.lastDay().filter(day -> LocalDate.now(clock).isAfter(day)).isEmpty();
        return saysTheSame
                && memory.fingerprint().equals(compiler.fingerprint(workspace))
                && inputs.containsKey(workspace.relative(leaflet.path()))
                && inputs.entrySet().stream()
                        .allMatch(e -> isUnchanged(workspace, e.getKey(), e.getValue()))
                && memory.links().entrySet().stream()
                        .allMatch(e -> compiler.leadsTo(workspace, e.getKey(), e.getValue()))
                && ContentHashes.matchNow(file, memory.output());
    }

    private boolean isUnchanged(WorkspaceFolder workspace, String path, String digest) {
        return workspace
                .file(path)
                .map(file -> hashes.match(file, digest))
                .orElse(digest.equals(ContentHashes.ABSENT));
    }

    private void remember(
            Output.Folder folder,
            String fingerprint,
            Compiled compiled,
            Inputs inputs,
            LeafletFile leaflet,
            Problems problems) {
        Map<String, String> digests = inputs.digests();
        List<Diagnostic> warnings =
                problems.inFileOrder().stream()
                        .map(d -> withWorkspacePath(d, digests, leaflet.workspace()))
                        .toList();
        BuildMemory now =
                new BuildMemory(
                        Origin.of(leaflet, folder.path()),
                        fingerprint,
                        inputs.lastDay(),
                        ContentDigest.of(compiled.pdf()),
                        compiled.pages(),
                        digests,
                        inputs.links(),
                        warnings);
        try {
            now.write(folder.memoryOf(leaflet));
        } catch (IOException e) {
            // The leaflet is there; without its memory it is only built again next time.
        }
    }

    /** Names a diagnostic's file by its path from the workspace, whatever folder one is in. */
    private Diagnostic withWorkspacePath(
            Diagnostic diagnostic, Map<String, String> inputs, WorkspaceFolder workspace) {
        Optional<Position> position =
                diagnostic
                        .position()
                        .map(
                                p ->
                                        new Position(
                                                new SourceFile(
                                                        workspacePath(
                                                                p.file().name(), inputs, workspace),
                                                        List.of()),
                                                p.line(),
                                                p.column(),
                                                p.length()));
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.message(),
                position,
                diagnostic.hint());
    }

    private String workspacePath(
            String shownName, Map<String, String> inputs, WorkspaceFolder workspace) {
        return inputs.keySet().stream()
                .filter(path -> names.of(workspace.root().resolve(path)).equals(shownName))
                .findFirst()
                .orElse(shownName);
    }

    private SourceFile source(WorkspaceFolder workspace, String path) {
        Path file = workspace.root().resolve(path);
        String shown = names.of(file);
        try {
            Path real = workspace.follow(file);
            // A pipe in its place would be waited for.
            String text =
                    Files.isRegularFile(real) ? Files.readString(real, StandardCharsets.UTF_8) : "";
            return SourceFile.of(shown, text.startsWith(MARK) ? text.substring(1) : text);
        } catch (IOException | WorkspaceFolder.OutsideException e) {
            return new SourceFile(shown, List.of());
        }
    }
}
