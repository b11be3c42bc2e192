package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.build.Pipeline;
import org.leafwright.diagnostic.Code;
import org.leafwright.golden.Golden;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.LayoutDump;
import org.leafwright.layout.TagDump;
import org.leafwright.model.Leaflet;
import org.leafwright.pdf.PdfStandards;
import org.leafwright.pdf.StructureChecker;

/**
 * Runs each folder of {@code src/test/resources/cases} and compares what is said with its {@code
 * diagnostics.txt}, and where it holds a {@code layout.txt} or {@code tags.yaml}, the pages and
 * their structure with those. {@code -Dgolden=rewrite} writes them instead.
 *
 * <p>A case's command line is {@code build . -o out}, or what its {@code arguments.txt} says, one
 * argument a line.
 */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** Files that don't belong into a repository are made on the way. */
    private static final Map<String, Preparation> PREPARATIONS =
            Map.of(
                    "file-too-large",
                    folder -> Files.write(folder.resolve("large.yaml"), large()),
                    "output-is-a-folder",
                    folder -> Files.createDirectories(folder.resolve("out/output-is-a-folder.pdf")),
                    "deleted-leaflet",
                    folder -> {
                        Path gone = folder.resolve("gone.yaml");
                        Files.writeString(gone, Sandbox.LEAFLET);
                        assertThat(new Sandbox(folder).run("build", ".", "-o", "out").code())
                                .isZero();
                        Files.delete(gone);
                    },
                    "links-that-lead-nowhere",
                    folder -> {
                        Files.createSymbolicLink(
                                folder.resolve("circle.yaml"), Path.of("circle.yaml"));
                        Files.createSymbolicLink(folder.resolve("gone.yaml"), Path.of("nowhere"));
                    },
                    "pictures-named-wrongly",
                    folder -> {
                        Files.createSymbolicLink(
                                folder.resolve("circle.png"), Path.of("circle.png"));
                        Files.createSymbolicLink(folder.resolve("gone.svg"), Path.of("nowhere"));
                    },
                    "link-out-of-the-workspace",
                    folder ->
                            Files.createSymbolicLink(
                                    folder.resolve("hold.png"), Path.of("/etc/hostname")));

    private interface Preparation {
        void in(Path folder) throws IOException;
    }

    @TempDir private Path temporary;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsWrittenDown(String name) throws Exception {
        Path folder = temporary.resolve(name);
        copy(CASES.resolve(name), folder);
        if (PREPARATIONS.containsKey(name)) {
            PREPARATIONS.get(name).in(folder);
        }
        Sandbox.Run run = new Sandbox(folder).run(arguments(name));
        compare(name, "diagnostics.txt", "exit " + run.code() + "\n" + run.err());
        if (run.code() == 0) {
            LaidOutLeaflet pages = Pipeline.layOut(folder);
            byte[] pdf = Files.readAllBytes(folder.resolve("out").resolve(name + ".pdf"));
            Leaflet definition = Objects.requireNonNull(Pipeline.read(folder).get(name));
            assertThat(StructureChecker.check(pdf, pages, definition)).isEmpty();
            assertThat(PdfStandards.failures(pdf)).isEmpty();
            compare(name, "layout.txt", LayoutDump.of(pages));
            compare(name, "tags.yaml", TagDump.of(pages));
        }
    }

    @Test
    void everyPreparationIsOfACase() throws IOException {
        assertThat(cases()).containsAll(PREPARATIONS.keySet());
    }

    @Test
    void everyKindOfDiagnosticIsShown() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : cases()) {
            all.append(Files.readString(CASES.resolve(name).resolve("diagnostics.txt")));
        }
        assertThat(Code.values())
                // These are of no file; how they are told is tested with the command line.
                .filteredOn(code -> code != Code.WRONG_USAGE && code != Code.BUG)
                .filteredOn(code -> all.indexOf("[" + code.id() + "]") < 0)
                .isEmpty();
    }

    private static void compare(String name, String file, String actual) throws IOException {
        Path golden = CASES.resolve(name).resolve(file);
        if (Golden.isToBeRewritten()) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as("%s: %s", golden, Golden.HINT).isEqualTo(Files.readString(golden));
    }

    private static String[] arguments(String name) throws IOException {
        Path file = CASES.resolve(name).resolve("arguments.txt");
        return Files.exists(file)
                ? Files.readAllLines(file).toArray(String[]::new)
                : new String[] {"build", ".", "-o", "out"};
    }

    private static byte[] large() {
        String comment = "# " + "a long line of nothing ".repeat(40) + "\n";
        return (Sandbox.LEAFLET + comment.repeat(5000)).getBytes(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(to));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
