package org.leafwright.build;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes down what the program was doing when it failed, for those who mend it. */
public final class BugReport {
    private static final int MAX_CHARACTERS = 200_000;

    private BugReport() {}

    /**
     * Writes a report.
     *
     * @param about what was being done
     * @param name the report's file name
     * @param folders where to write it: the first that can be written to
     * @return the report's path, or nothing if no folder could be written to
     */
    public static Optional<Path> write(
            Throwable bug, String about, String name, List<Path> folders) {
        byte[] report = describe(bug, about).getBytes(StandardCharsets.UTF_8);
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
                Path file = folder.resolve(name);
                OwnFile.write(file, ByteBuffer.wrap(report));
                return Optional.of(file);
            } catch (IOException e) {
                // The next folder may do.
            }
        }
        return Optional.empty();
    }

    private static String describe(Throwable bug, String about) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        writer.println("Leafwright " + Program.version() + ", " + about);
        for (String key : List.of("java.vendor", "java.version", "os.name", "os.arch")) {
            writer.println(key + ": " + System.getProperty(key));
        }
        bug.printStackTrace(writer);
        writer.flush();
        String text = out.toString();
        return text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    }
}
