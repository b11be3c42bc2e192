package org.leafwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leafwright.diagnostic.FileFaults;
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
    public ExitCode run(ParseResult arguments, Printer out, Surroundings surroundings) {
        String name = arguments.matchedPositionalValue(0, "");
        if (name.isEmpty()) {
            throw new UsageException(
                    "Name the folder to make: “"
                            + surroundings.commandToType()
                            + " init my-leaflets”");
        }
        Path folder = folder(name, surroundings);
        NewFiles made = new NewFiles();
        List<String> files = new ArrayList<>(FILES);
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new UsageException(
                        Quoted.of(name) + " is there already, and isn't an empty folder");
            }
            for (String file : FILES) {
                made.write(folder.resolve(file), Resource.bytes("org/leafwright/cli/init/" + file));
            }
            for (String kind : SCHEMAS) {
                String file = "schemas/" + kind + ".schema.json";
                files.add(file);
                made.write(
                        folder.resolve(file),
                        SchemaCommand.schema(kind).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            made.remove();
            Paint paint = Paint.when(surroundings.colourErr());
            new Printer(surroundings.err())
                    .line(
                            "leafwright: "
                                    + paint.error("error")
                                    + ": Can't write "
                                    + Visible.of(Quoted.of(name) + ": " + FileFaults.reason(e)));
            return ExitCode.FILES;
        }
        for (String file : files) {
            out.line("wrote  " + Visible.of(Path.of(name).resolve(file).toString()));
        }
        out.line("");
        out.line(
                "Build it with “"
                        + Visible.of(
                                surroundings.commandToType() + " build " + CommandName.asWord(name))
                        + "”.");
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
}
