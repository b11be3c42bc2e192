package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Fonts, as those who add, list or miss them see them. */
class FontsTest {
    private Sandbox sandbox;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
    }

    private static Path anyFont() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("leaflets/fonts"))) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().get(0);
        }
    }

    @Test
    void buildsAgainWhenAFontOfTheWorkspaceIsAddedOrFaulty() throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET).write("leafwright.yaml", "leafwright: 1\n");
        assertThat(sandbox.run("build").out()).startsWith("built");
        assertThat(sandbox.run("build").out()).startsWith("up to date");
        sandbox.write("fonts/broken.ttf", "no font");
        assertThat(sandbox.run("build").code()).isEqualTo(1);
        sandbox.write("fonts/broken.ttf", Files.readAllBytes(anyFont()));
        assertThat(sandbox.run("build").out()).startsWith("built");
        assertThat(sandbox.run("build").out()).startsWith("up to date");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void countsAFontThatCannotBeReadAmongTheFiles() throws IOException {
        sandbox.write("leafwright.yaml", "leafwright: 1\n");
        Path fonts = Files.createDirectories(sandbox.folder().resolve("fonts"));
        Files.createSymbolicLink(fonts.resolve("gone.ttf"), Path.of("nowhere.ttf"));
        Sandbox.Run run = sandbox.run("fonts");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("gone.ttf”: it isn't there [unreadable-file]");
    }

    @Test
    void listsFontsAndSaysWhichSetsAText() {
        assertThat(sandbox.run("fonts").out().lines())
                .anyMatch(line -> line.matches("Source Sans 3 +Cyrillic.*Latin.*"))
                .noneMatch(line -> line.contains("English"));
        assertThat(sandbox.run("fonts", "source sans 3").out())
                .contains("Source Sans 3\n", "Bold Italic", "Latin", "English");
        Sandbox.Run run = sandbox.run("fonts", "--for", "Hello नमस्ते");
        assertThat(run.out()).contains("U+0048", "Source Sans 3", "Noto Sans Devanagari");
        assertThat(run.code()).isZero();
        Sandbox.Run missing = sandbox.run("fonts", "--for", "\ud800\udf80");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.out()).contains("no font has this");
    }

    @Test
    void saysThatTheProgramsFontsAreMissing() throws IOException {
        Path none = sandbox.folder().resolve("nothing-here");
        Sandbox.Run run = sandbox.write("a.yaml", Sandbox.LEAFLET).fonts(none).run("build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("error: The program's fonts are missing")
                .contains("“" + none + "”");
        assertThat(sandbox.run("fonts").code()).isEqualTo(3);
    }
}
