package org.leafwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.resource.Resource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code leafwright init}: a small workspace to start from. */
final class InitCommand implements Command {
    private static final List<String> FILES =
            List.of(
                    "leafwright.yaml",
                    "brands/our-charity/brand.yaml",
                    "brands/our-charity/logo.svg",
                    "first-leaflet/leaflet.yaml",
                    "first-leaflet/pictures/kettle.svg");
    private static final List<String> SCHEMAS = List.of("leaflet", "brand", "workspace");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                        "init",
                        "Writes a small workspace that builds and explains itself: settings, a"
                                + " brand and a leaflet.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .type(String.class)
                        .paramLabel("DIR")
                        .description("The folder to make; it must be new or empty.")
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings) {
        String name = arguments.matchedPositionalValue(0, "");
        Path folder = folder(name, surroundings);
        Printer out = new Printer(surroundings.out());
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new UsageException(
                        Quoted.of(name) + " is there already, and isn't an empty folder");
            }
            for (String file : FILES) {
                write(folder.resolve(file), Resource.bytes("org/leafwright/cli/init/" + file));
                out.line("wrote  " + Path.of(name).resolve(file));
            }
            for (String kind : SCHEMAS) {
                String file = "schemas/" + kind + ".schema.json";
                write(
                        folder.resolve(file),
                        SchemaCommand.schema(kind).getBytes(StandardCharsets.UTF_8));
                out.line("wrote  " + Path.of(name).resolve(file));
            }
        } catch (IOException e) {
            new Printer(surroundings.err())
                    .line(
                            "leafwright: error: Can't write "
                                    + Quoted.of(name)
                                    + ": "
                                    + e.getMessage());
            return ExitCode.FILES;
        }
        out.line("");
        out.line("Build it with “leafwright build " + name + "”.");
        return ExitCode.DONE;
    }

    private static Path folder(String name, Surroundings surroundings) {
        try {
            return surroundings.currentFolder().resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageException(Quoted.of(name) + " is no path");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }
}
