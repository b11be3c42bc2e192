package org.leafwright.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;

/** The fixtures of this package: a folder each, with one definition. */
final class Fixtures {
    static final Path ROOT = Path.of("src/test/resources/source");

    private static final List<String> RULES =
            List.of(
                    "review-overdue",
                    "reading-age",
                    "phone-number",
                    "contrast",
                    "picture-resolution");

    private Fixtures() {}

    static List<Path> folders(String group) {
        try (Stream<Path> all = Files.list(ROOT.resolve(group))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the definition of a fixture's folder. */
    static Path definition(Path folder) {
        return Stream.of("leaflet.yaml", "brand.yaml", "leafwright.yaml")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    static Schemas.Kind kind(Path definition) {
        return switch (definition.getFileName().toString()) {
            case "brand.yaml" -> Schemas.Kind.BRAND;
            case "leafwright.yaml" -> Schemas.Kind.WORKSPACE;
            default -> Schemas.Kind.LEAFLET;
        };
    }

    /** Reads a definition by its kind's reader. */
    static List<Diagnostic> diagnostics(Path definition) {
        Problems problems = new Problems();
        read(kind(definition), bytes(definition), problems);
        return problems.inFileOrder();
    }

    static boolean read(Schemas.Kind kind, byte[] bytes, Problems problems) {
        String name = kind == Schemas.Kind.WORKSPACE ? "leafwright" : kind.name();
        SourceInput input =
                new SourceInput(name.toLowerCase(Locale.ROOT) + ".yaml", "folder", bytes);
        return switch (kind) {
            case LEAFLET ->
                    LeafletReader.read(input, "baby-massage", Workspace.DEFAULT, problems)
                                    .isPresent()
                            && !problems.hasErrors();
            case BRAND ->
                    BrandReader.read(input, "bliss", Workspace.DEFAULT, problems).isPresent()
                            && !problems.hasErrors();
            case WORKSPACE ->
                    WorkspaceReader.read(input, RULES, problems).isPresent()
                            && !problems.hasErrors();
        };
    }

    static Optional<Sourced<Leaflet>> leaflet(String yaml, Problems problems) {
        return LeafletReader.read(
                new SourceInput(
                        "leaflet.yaml",
                        "baby-massage",
                        yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "baby-massage",
                Workspace.DEFAULT,
                problems);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes diagnostics as the golden files hold them. */
    static String shown(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            out.append(d.position().map(p -> p + ": ").orElse(""))
                    .append(d.severity().name().toLowerCase(Locale.ROOT))
                    .append(" [")
                    .append(d.code().id())
                    .append("] ")
                    .append(d.message())
                    .append('\n');
            d.hint().ifPresent(hint -> out.append("  hint: ").append(hint).append('\n'));
        }
        return out.toString();
    }
}
