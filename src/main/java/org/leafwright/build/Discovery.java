package org.leafwright.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

/** Finds leaflets in folders, in sorted order. */
public final class Discovery {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
    private static final String BRANDS = "brands";
    private static final String STREAM = "stdin";

    private final Path currentFolder;
    private final ShownNames names;
    private final Problems problems;
    private final Set<Path> seen = new HashSet<>();
    private final Map<String, List<LeafletFile>> found = new LinkedHashMap<>();
    private int considered;

    private Discovery(Path currentFolder, Problems problems) {
        this.currentFolder = currentFolder;
        this.names = new ShownNames(currentFolder);
        this.problems = problems;
    }

    /**
     * Returns the leaflets that paths name, files or folders, in sorted order.
     *
     * @param currentFolder what relative paths start from, absolute
     * @param problems takes what is wrong with paths, names and ids
     */
    public static List<LeafletFile> find(Path currentFolder, List<Path> paths, Problems problems) {
        Discovery discovery = new Discovery(currentFolder, problems);
        paths.forEach(discovery::add);
        return discovery.leaflets();
    }

    /** Returns the leaflet whose definition comes from a stream, as if it stood in a folder. */
    public static LeafletFile fromStream(Path currentFolder) throws IOException {
        Path folder = currentFolder.toRealPath();
        return new LeafletFile(
                STREAM, folder.resolve(STREAM), "<stdin>", workspaceOf(folder, folder));
    }

    /** Adds a leaflet, or all leaflets of a folder. */
    private void add(Path argument) {
        Path path = currentFolder.resolve(argument).normalize();
        if (Files.isDirectory(path)) {
            int before = considered;
            walk(path, path);
            if (considered == before) {
                problems.add(nothingIn(path));
            }
        } else if (Files.exists(path)) {
            leaflet(path, folderOf(path));
        } else {
            problems.add(
                    Diagnostic.error(Code.UNREADABLE_FILE, "there is no " + names.of(path))
                            .withHint("name a leaflet's file, or a folder of leaflets"));
        }
    }

    /** Returns what was found, without leaflets that share an id. */
    private List<LeafletFile> leaflets() {
        List<LeafletFile> unique = new ArrayList<>();
        for (List<LeafletFile> same : found.values()) {
            if (same.size() == 1) {
                unique.add(same.get(0));
            } else {
                problems.add(duplicate(same));
            }
        }
        return unique;
    }

    /**
     * Returns the workspace of a leaflet.
     *
     * @param leafletFolder the leaflet's folder, with symbolic links resolved
     * @param named the folder that was searched
     */
    static WorkspaceFolder workspaceOf(Path leafletFolder, Path named) throws IOException {
        for (Path folder = leafletFolder; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(WorkspaceFolder.SETTINGS))) {
                return new WorkspaceFolder(folder);
            }
        }
        Path root = named.toRealPath();
        return new WorkspaceFolder(leafletFolder.startsWith(root) ? root : leafletFolder);
    }

    private Diagnostic nothingIn(Path folder) {
        return Diagnostic.error(Code.NO_LEAFLETS, "there is no leaflet in " + names.of(folder))
                .withHint("a leaflet is a YAML file with the line `leaflet: 1`");
    }

    private Diagnostic duplicate(List<LeafletFile> same) {
        List<String> files = same.stream().map(LeafletFile::shownName).toList();
        return Diagnostic.error(
                        Code.DUPLICATE_ID,
                        "the id `" + same.get(0).id() + "` is shared by " + listed(files))
                .withHint("a leaflet's id is its file's or folder's name: rename all but one");
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private void walk(Path folder, Path named) {
        List<Path> entries;
        try {
            // A folder is walked once, by whatever link it is reached: no link can make a loop.
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            try (Stream<Path> listing = Files.list(folder)) {
                entries = listing.sorted().toList();
            }
        } catch (IOException | UncheckedIOException e) {
            considered++;
            problems.add(FileFaults.unreadable(names.of(folder), e));
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (!name.startsWith(".") && !name.equals(BRANDS)) {
                    walk(entry, named);
                }
            } else if (isYaml(name) && (isLeafletName(name) || hasLeafletKey(entry))) {
                leaflet(entry, named);
            }
        }
    }

    private void leaflet(Path file, Path named) {
        considered++;
        try {
            if (!seen.add(file.toRealPath())) {
                return;
            }
            Optional<String> id = idOf(file);
            if (id.isPresent()) {
                Path realFolder = folderOf(file).toRealPath();
                found.computeIfAbsent(id.get(), any -> new ArrayList<>())
                        .add(
                                new LeafletFile(
                                        id.get(),
                                        realFolder.resolve(file.getFileName()),
                                        names.of(file),
                                        workspaceOf(realFolder, named)));
            }
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(file), e));
        }
    }

    private Optional<String> idOf(Path file) {
        String name = file.getFileName().toString();
        Path folderName = folderOf(file).getFileName();
        String id =
                isLeafletName(name) && folderName != null
                        ? folderName.toString()
                        : name.replaceFirst("\\.ya?ml$", "");
        if (ID.matcher(id).matches()) {
            return Optional.of(id);
        }
        problems.add(badId(file, id));
        return Optional.empty();
    }

    private Diagnostic badId(Path file, String id) {
        String better =
                NOT_ID.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        Diagnostic bad =
                Diagnostic.error(
                        Code.BAD_VALUE,
                        names.of(file)
                                + ": a leaflet's id is made of lower-case letters, digits and"
                                + " hyphens, and `"
                                + id
                                + "` is not");
        return better.isEmpty() ? bad : bad.withHint("rename it to `" + better + "`");
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isLeafletName(String name) {
        return name.equals("leaflet.yaml") || name.equals("leaflet.yml");
    }

    private boolean hasLeafletKey(Path file) {
        try {
            return Files.isRegularFile(file) && LeafletKey.isIn(file);
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(names.of(file), e));
            return false;
        }
    }
}
