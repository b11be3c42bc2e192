package org.leafwright.text;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Problems;

/** Finds the font files of a folder, through links that stay within bounds. */
final class FontFolder extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 8;

    private static final List<String> ENDINGS =
            List.of(".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2");

    private final Map<Path, Long> files = new TreeMap<>();
    private final Optional<Path> bounds;
    private final Problems problems;

    private FontFolder(Optional<Path> bounds, Problems problems) {
        this.bounds = bounds;
        this.problems = problems;
    }

    /** Returns the files of a folder that is trusted, in a fixed order, with their lengths. */
    static Map<Path, Long> trusted(Path folder, Problems problems) {
        return files(folder, Optional.empty(), problems);
    }

    /**
     * Returns the files of a workspace's folder, in a fixed order, with their lengths; none if it
     * isn't there.
     *
     * @param problems told of links that lead out of the folder's own folder, the workspace, and of
     *     what can't be read
     */
    static Map<Path, Long> ofWorkspace(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try {
            Path workspace = folder.toAbsolutePath().resolveSibling("").toRealPath();
            return files(folder, Optional.of(workspace), problems);
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
            return Map.of();
        }
    }

    private static Map<Path, Long> files(Path folder, Optional<Path> bounds, Problems problems) {
        FontFolder found = new FontFolder(bounds, problems);
        if (!Files.isDirectory(folder)) {
            return found.files;
        }
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
        }
        return found.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
        return isRefused(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
        if (!isFont(file) || about.isDirectory() || isRefused(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (about.isRegularFile()) {
            files.put(file, about.size());
        } else {
            problems.add(
                    Diagnostic.error(
                                    Code.BAD_FONT,
                                    "The font “" + file + "” is a pipe or a device, not a file")
                            .withHint("Put a TrueType file in its place"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        // What a link in a circle leads to is visited by another way.
        if (!(fault instanceof FileSystemLoopException)) {
            problems.add(unreadable(file, fault));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isFont(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Reports a link that leads nowhere or out of bounds. */
    private boolean isRefused(Path file) {
        if (bounds.isEmpty() || !Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            if (file.toRealPath().startsWith(bounds.get())) {
                return false;
            }
            problems.add(
                    Diagnostic.error(
                                    Code.OUTSIDE_WORKSPACE,
                                    "“" + file + "” is a link that leads out of the workspace")
                            .withHint("Copy what it leads to into the workspace"));
        } catch (IOException e) {
            problems.add(unreadable(file, e));
        }
        return true;
    }

    static Diagnostic unreadable(Path file, IOException fault) {
        Diagnostic found =
                Diagnostic.error(
                        Code.UNREADABLE_FILE,
                        "Can't read “" + file + "”: " + FileFaults.reason(fault));
        return FileFaults.readingHint(fault).map(found::withHint).orElse(found);
    }
}
