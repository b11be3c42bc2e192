package org.leafwright.cli;

import java.util.Arrays;
import java.util.List;
import org.leafwright.model.LabelKey;
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
    public ExitCode run(ParseResult arguments, Surroundings surroundings) {
        String kind = arguments.matchedPositionalValue(0, "");
        new Printer(surroundings.out()).print(schema(kind).stripTrailing() + "\n");
        return ExitCode.DONE;
    }

    static String schema(String kind) {
        List<String> labels = Arrays.stream(LabelKey.values()).map(LabelKey::id).toList();
        return switch (kind) {
            case "leaflet" -> Schemas.json(Schemas.Kind.LEAFLET, labels);
            case "brand" -> Schemas.json(Schemas.Kind.BRAND, labels);
            case "workspace" -> Schemas.json(Schemas.Kind.WORKSPACE, labels);
            default ->
                    throw new UsageException(
                            "there are schemas of leaflet, brand and workspace, not of `"
                                    + kind
                                    + "`");
        };
    }
}
