package org.leafwright.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A folder to run command lines in, as a user would. */
public final class Sandbox {
    /** A leaflet that builds. */
    public static final String LEAFLET =
            """
            leaflet: 1
            title: Hello
            published: 2010-12
            sections:
              - body: Some *words*.
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = new byte[0];
    private Optional<OutputStream> out = Optional.empty();
    private Path fonts = Path.of("fonts").toAbsolutePath();
    private String command = "leafwright";
    private Surroundings.Terminals terminals = Surroundings.Terminals.NONE;

    /** Makes a sandbox in a folder. */
    public Sandbox(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /**
     * What a run left.
     *
     * @param pdf what went to standard output, as bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Run(int code, String out, String err, byte[] pdf) {}

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Writes a file, with its folders. */
    public Sandbox write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, with its folders. */
    public Sandbox write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    /** Gives the next runs something on standard input. */
    public Sandbox stdin(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Sends the standard output of the next runs elsewhere. */
    public Sandbox stdout(OutputStream stream) {
        out = Optional.of(stream);
        return this;
    }

    /** Names the folder of the program's fonts for the next runs. */
    public Sandbox fonts(Path fontFolder) {
        fonts = fontFolder;
        return this;
    }

    /** Says what the next runs are called by. */
    public Sandbox calledBy(String name) {
        command = name;
        return this;
    }

    /** Makes both streams of the next runs terminals. */
    public Sandbox onTerminal() {
        terminals = new Surroundings.Terminals(true, true);
        return this;
    }

    /** Sets an environment variable for the next runs. */
    public Sandbox environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs a command line. Time stands still in it. */
    public Run run(String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Leafwright.run(
                        arguments,
                        new Surroundings(
                                folder,
                                new ByteArrayInputStream(in),
                                out.orElse(written),
                                err,
                                command,
                                environment,
                                terminals,
                                Clock.fixed(Instant.parse("2011-01-01T00:00:00Z"), ZoneOffset.UTC),
                                () -> 0,
                                fonts));
        return new Run(
                code,
                written.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                written.toByteArray());
    }
}
