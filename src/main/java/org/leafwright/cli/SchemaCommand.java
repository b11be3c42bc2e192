package org.leafwright.cli;

import org.leafwright.diagnostic.Quoted;
import org.leafwright.source.Schemas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code leafwright schema}: the format as JSON Schema. */
final class SchemaCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                        "schema",
                        "Prints the format as JSON Schema (2020-12), by which editors complete and"
                                + " check while one types.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .type(String.class)
                        .paramLabel("KIND")
                        .description("leaflet, brand or workspace.")
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Printer out, Surroundings surroundings) {
        String kind = arguments.matchedPositionalValue(0, "");
        if (kind.isEmpty()) {
            throw new UsageException("Name the kind of file: leaflet, brand or workspace");
        }
        out.print(schema(kind).stripTrailing() + "\n");
        return ExitCode.DONE;
    }

    static String schema(String kind) {
        return switch (kind) {
            case "leaflet" -> Schemas.json(Schemas.Kind.LEAFLET);
            case "brand" -> Schemas.json(Schemas.Kind.BRAND);
            case "workspace" -> Schemas.json(Schemas.Kind.WORKSPACE);
            default ->
                    throw new UsageException(
                            "There are schemas of leaflet, brand and workspace, not of "
                                    + Quoted.of(kind));
        };
    }
}
