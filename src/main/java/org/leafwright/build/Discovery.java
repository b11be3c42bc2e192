package org.leafwright.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;

/** Finds leaflets in folders, in the order of their names. */
public final class Discovery {
    private static final String STREAM = "stdin";

    private final Path currentFolder;
    private final ShownNames names;
    private final NoLeaflet none;
    private final Problems problems;
    private final Set<Path> seen = new HashSet<>();
    private final LeafletsById found = new LeafletsById();
    private final Set<Path> searched = new HashSet<>();

    /** The workspace of what was named, which no link leads out of. */
    private Optional<WorkspaceFolder> bounds = Optional.empty();

    private int considered;

    private Discovery(Path currentFolder, Problems problems) {
        this.currentFolder = currentFolder;
        this.names = new ShownNames(currentFolder);
        this.none = new NoLeaflet(names);
        this.problems = problems;
    }

    /**
     * Leaflets that were found.
     *
     * @param refused those that can't be built, as they share an id
     * @param searched the roots of the workspaces below the folders that were named
     */
    public record Found(
            List<LeafletFile> leaflets, List<LeafletResult> refused, Set<Path> searched) {
        public Found {
            leaflets = List.copyOf(leaflets);
            refused = List.copyOf(refused);
            searched = Set.copyOf(searched);
        }

        /** Returns the ids of all leaflets that are there. */
        public Set<String> ids() {
            Set<String> ids = new HashSet<>();
            leaflets.forEach(leaflet -> ids.add(leaflet.id()));
            refused.forEach(result -> ids.add(result.leaflet().id()));
            return ids;
        }
    }

    /**
     * Returns the leaflets that paths name, files or folders: in the order of the paths, and those
     * of a folder in the order of their names.
     *
     * @param currentFolder what relative paths start from, absolute
     * @param problems takes what is wrong with paths and names
     */
    public static Found find(Path currentFolder, List<Path> paths, Problems problems) {
        return find(currentFolder, Optional.empty(), paths, problems);
    }

    /**
     * Returns the leaflets that paths name, after one that comes from a stream.
     *
     * @param stream the leaflet of a stream, which may share its id with none of the others
     */
    public static Found find(
            Path currentFolder, Optional<LeafletFile> stream, List<Path> paths, Problems problems) {
        Discovery discovery = new Discovery(currentFolder, problems);
        stream.ifPresent(discovery.found::add);
        paths.forEach(discovery::add);
        return discovery.found.unique(discovery.searched);
    }

    /** Returns the leaflets of a workspace by their ids, which some may share. */
    static Map<String, List<LeafletFile>> byId(Path root) {
        Discovery discovery = new Discovery(root, new Problems());
        discovery.add(root);
        return discovery.found.byId();
    }

    /**
     * Returns the leaflet whose definition comes from a stream, as if it stood in a folder; nothing
     * if that can't be read.
     */
    public static Optional<LeafletFile> fromStream(Path currentFolder, Problems problems) {
        try {
            Path folder = currentFolder.toRealPath();
            return Optional.of(
                    new LeafletFile(
                            STREAM,
                            folder.resolve(STREAM),
                            "<stdin>",
                            workspaceOf(folder, folder)));
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(currentFolder.toString(), e));
            return Optional.empty();
        }
    }

    /** Adds a leaflet, or all leaflets of a folder. */
    private void add(Path argument) {
        Path path = currentFolder.resolve(argument).normalize();
        try {
            if (Files.isDirectory(path)) {
                bounds = Optional.of(workspaceOf(path.toRealPath(), path));
                bounds.ifPresent(workspace -> searched.add(workspace.root()));
                int before = considered;
                walk(path, path);
                if (considered == before) {
                    problems.add(none.in(path));
                }
            } else {
                path.getFileSystem().provider().checkAccess(path);
                Path folder = LeafletNames.folderOf(path);
                bounds = Optional.of(workspaceOf(folder.toRealPath(), folder));
                file(path);
            }
        } catch (NoSuchFileException e) {
            problems.add(
                    Diagnostic.error(Code.UNREADABLE_FILE, "There is no " + names.quoted(path))
                            .withHint("Name a leaflet's file, or a folder of leaflets"));
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(path), e));
        }
    }

    private void file(Path path) {
        String name = path.getFileName().toString();
        if (!LeafletNames.isYaml(name)) {
            problems.add(none.misnamed(path, Severity.ERROR));
        } else if (name.equals(WorkspaceFolder.SETTINGS)) {
            problems.add(none.settings(path, LeafletNames.folderOf(path)));
        } else if (WorkspaceFolder.isBrand(path)) {
            problems.add(none.brand(path));
        } else {
            leaflet(path, LeafletNames.folderOf(path));
        }
    }

    /**
     * Returns the workspace of a leaflet.
     *
     * @param leafletFolder the leaflet's folder, with symbolic links resolved
     * @param named the folder that was searched
     */
    static WorkspaceFolder workspaceOf(Path leafletFolder, Path named) throws IOException {
        for (Path folder = leafletFolder; folder != null; folder = folder.getParent()) {
            if (hasSettings(folder)) {
                return new WorkspaceFolder(folder);
            }
        }
        Path root = named.toRealPath();
        return new WorkspaceFolder(leafletFolder.startsWith(root) ? root : leafletFolder);
    }

    /** Returns whether a folder is a workspace's root. A link that leads nowhere is told later. */
    private static boolean hasSettings(Path folder) {
        Path settings = folder.resolve(WorkspaceFolder.SETTINGS);
        return Files.isRegularFile(settings) || Files.isSymbolicLink(settings);
    }

    private void walk(Path folder, Path named) {
        List<Path> entries;
        try {
            // A folder is walked once, by whatever link it is reached: no link can make a loop.
            Path real = folder.toRealPath();
            if (!seen.add(real)) {
                return;
            }
            if (hasSettings(real)) {
                searched.add(real);
            }
            entries = sorted(folder);
        } catch (IOException | DirectoryIteratorException e) {
            considered++;
            problems.add(FileFaults.unreadable(names.of(folder), e));
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (!name.startsWith(".") && !name.equals(WorkspaceFolder.BRANDS)) {
                    walk(entry, named);
                }
            } else if (LeafletNames.isYaml(name)
                    && !name.equals(WorkspaceFolder.SETTINGS)
                    && !isSecondName(entry, named)
                    && (LeafletNames.isLeafletName(name) || hasLeafletKey(entry))) {
                leaflet(entry, named);
            } else if (LeafletNames.hasLikeEnding(name) && hasLeafletKey(entry)) {
                considered++;
                problems.add(none.misnamed(entry, Severity.WARNING));
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                entries.add(entry);
            }
        }
        Collections.sort(entries);
        return entries;
    }

    /**
     * Returns whether a file is a link to one that is found by itself, so that a leaflet has the
     * name of its own file.
     */
    private static boolean isSecondName(Path file, Path named) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            Path real = file.toRealPath();
            Path root = named.toRealPath();
            if (!real.startsWith(root) || !LeafletNames.isYaml(real.getFileName().toString())) {
                return false;
            }
            for (Path folder : LeafletNames.folderOf(root.relativize(real))) {
                String name = folder.toString();
                if (name.startsWith(".") || name.equals(WorkspaceFolder.BRANDS)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false; // it is told where the file is read
        }
    }

    private void leaflet(Path file, Path named) {
        considered++;
        try {
            Path real = file.toRealPath();
            if (!seen.add(real)) {
                return;
            }
            Path folder = LeafletNames.folderOf(file).toRealPath();
            WorkspaceFolder workspace = workspaceOf(folder, named);
            if (!workspace.holds(real) || bounds.filter(all -> all.holds(real)).isEmpty()) {
                problems.add(new WorkspaceFiles(workspace, names).outside(file));
                return;
            }
            found.add(
                    new LeafletFile(
                            LeafletNames.idOf(file),
                            folder.resolve(file.getFileName()),
                            names.of(file),
                            workspace));
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(file), e));
        }
    }

    private boolean hasLeafletKey(Path file) {
        try {
            // A link that leads nowhere may have been a leaflet: it is told, not passed over.
            return Files.isRegularFile(file.toRealPath()) && isLeaflet(file);
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(file), e));
            return false;
        }
    }

    private static boolean isLeaflet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SourceInput.MAX_BYTES);
            return LeafletReader.isLeaflet(new SourceInput("", "", head));
        }
    }
}
