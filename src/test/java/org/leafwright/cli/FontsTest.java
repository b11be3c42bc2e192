package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        for (String result : new String[] {"built", "up to date"}) {
            Sandbox.Run run = sandbox.run("build");
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith(result);
            assertThat(run.err())
                    .startsWith("warning: The font “fonts/broken.ttf” is damaged")
                    .containsOnlyOnce("[bad-font]");
        }
        sandbox.write("fonts/broken.ttf", Files.readAllBytes(anyFont()));
        assertThat(sandbox.run("build").out()).startsWith("built");
        assertThat(sandbox.run("build").out()).startsWith("up to date");
    }

    @Test
    void refusesOnlyTheLeafletThatAsksForAFontThatCantBeUsed() throws IOException {
        byte[] postScript = Files.readAllBytes(anyFont());
        System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, postScript, 0, 4);
        sandbox.write("a.yaml", Sandbox.LEAFLET)
                .write("b.yaml", Sandbox.LEAFLET + "brand: other\n")
                .write("c.yaml", Sandbox.LEAFLET + "brand: stem\n")
                .write("leafwright.yaml", "leafwright: 1\n")
                .write(
                        "brands/other/brand.yaml",
                        "brand: 1\norganisation: O\nfonts: {body: Bitter}\n")
                .write(
                        "brands/stem/brand.yaml",
                        "brand: 1\norganisation: O\nfonts: {headings: Torn Bar}\n")
                .write("fonts/x.otf", postScript)
                .write("fonts/tornbar-Regular.ttf", new byte[300]);
        Sandbox.Run run = sandbox.run("build", "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("built       build/leaflets/a.pdf", "1 leaflet built");
        assertThat(run.err())
                .contains(
                        "brands/other/brand.yaml:3:15: error: The font “fonts/x.otf” has PostScript"
                                + " (CFF) outlines [bad-font]",
                        "brands/stem/brand.yaml:3:19: error: The font “fonts/tornbar-Regular.ttf” is"
                                + " damaged")
                .containsOnlyOnce("warning: The font “fonts/x.otf”");
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
