package org.leafwright.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.leafwright.picture.ContentDigest;

/** What the running program is. */
public final class Program {
    private Program() {}

    /** Returns the program's version. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }

    /**
     * Returns the folder of fonts that comes with the program: {@code fonts} in the folder that the
     * property {@code leafwright.home} names, else in the current one.
     */
    public static Path fonts() {
        return Path.of(System.getProperty("leafwright.home", "")).toAbsolutePath().resolve("fonts");
    }

    /**
     * Returns what tells this build of the program from others: the property {@code
     * leafwright.program}, else a digest of its own classes and of the names of its libraries.
     */
    static String fingerprint() {
        return Optional.ofNullable(System.getProperty("leafwright.program"))
                .orElseGet(Program::digest);
    }

    private static String digest() {
        StringBuilder all = new StringBuilder();
        String separator = Pattern.quote(File.pathSeparator);
        for (String entry : System.getProperty("java.class.path", "").split(separator, -1)) {
            describe(Path.of(entry), all);
        }
        return ContentDigest.of(all.toString());
    }

    private static void describe(Path entry, StringBuilder all) {
        String name = String.valueOf(entry.getFileName());
        all.append(name).append('\n');
        try {
            if (name.startsWith("leafwright") && Files.isRegularFile(entry)) {
                contents(entry, all);
            } else if (Files.isDirectory(entry)) {
                times(entry, all);
            }
        } catch (IOException e) {
            all.append("unreadable\n");
        }
    }

    private static void contents(Path jar, StringBuilder all) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n');
            }
        }
    }

    private static void times(Path folder, StringBuilder all) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            all.append(folder.relativize(file)).append(' ');
            all.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
    }
}
