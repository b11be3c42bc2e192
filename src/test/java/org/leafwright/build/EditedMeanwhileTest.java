package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafwright.diagnostic.Problems;

/** What is edited while a build runs is never remembered as if it had been read. */
class EditedMeanwhileTest {
    private static final String BRAND = "brand: 1\norganisation: ";

    private Path folder;

    @BeforeEach
    void withALeaflet(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        write("leafwright.yaml", "leafwright: 1\nbrand: one\n");
        write("brands/one/brand.yaml", BRAND + "One\n");
        write("brands/two/brand.yaml", BRAND + "Two\n");
        leaflet("First");
        write("b.yaml", "leaflet: 1\ntitle: B\npublished: 2010-12\nsections: [{body: B}]\n");
        build(StageListener.NONE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void settings(Stage stage) throws IOException {
        builtWhile(stage, "leafwright.yaml", "leafwright: 1\nbrand: two\n");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void brand(Stage stage) throws IOException {
        builtWhile(stage, "brands/one/brand.yaml", BRAND + "Other\n");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void linkedLeaflet(Stage stage) throws IOException {
        builtWhile(
                stage,
                "b.yaml",
                "leaflet: 1\ntitle: Other\npublished: 2010-12\nsections: [{body: B}]\n");
    }

    private void builtWhile(Stage stage, String file, String text) throws IOException {
        leaflet("Second");
        build((leaflet, entered) -> edit(entered == stage, file, text));
        byte[] after = built(StageListener.NONE);
        Files.delete(folder.resolve("out/a.pdf"));
        assertThat(after).isEqualTo(built(StageListener.NONE));
    }

    private byte[] built(StageListener listener) throws IOException {
        build(listener);
        return Files.readAllBytes(folder.resolve("out/a.pdf"));
    }

    private void build(StageListener listener) {
        BuildSettings settings =
                new BuildSettings(
                        folder,
                        new Output.Folder(folder.resolve("out")),
                        1,
                        false,
                        false,
                        Path.of("fonts").toAbsolutePath(),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        () -> 0);
        Problems problems = new Problems();
        List<Definition> leaflets =
                Discovery.find(folder, List.of(Path.of("a.yaml")), problems).leaflets().stream()
                        .map(Definition::file)
                        .toList();
        List<LeafletResult> results =
                new LeafletBuilder(new PdfCompiler(settings, listener), settings)
                        .build(leaflets, new BuildListener() {});
        assertThat(results).hasSize(1).allMatch(result -> result.diagnostics().isEmpty());
    }

    private void edit(boolean now, String file, String text) {
        if (now) {
            try {
                write(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void leaflet(String title) throws IOException {
        write(
                "a.yaml",
                "leaflet: 1\ntitle: "
                        + title
                        + "\npublished: 2010-12\nsections:\n"
                        + "  - body: [{more: {leaflet: b}}]\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
