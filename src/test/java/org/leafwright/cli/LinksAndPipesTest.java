package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead elsewhere and pipes that nobody writes to, wherever a file may stand. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LinksAndPipesTest {
    private static final String SECRET = "leaflet: 1\ntitel: moonstone\nleafwright: 1\n";

    private Sandbox sandbox;
    private Path elsewhere;

    @BeforeEach
    void besideAFolder(@TempDir Path temporary) throws IOException {
        elsewhere = Files.createDirectory(temporary.toRealPath().resolve("elsewhere"));
        sandbox = new Sandbox(Files.createDirectory(temporary.resolve("work")));
        sandbox.write("a.yaml", Sandbox.LEAFLET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter.yaml",
                "deep/leaflet.yaml",
                "leafwright.yaml",
                "brands/x/brand.yaml",
                "nested/leafwright.yaml",
                "nested/leaflet.yaml"
            })
    void refusesADefinitionThatLeadsOut(String name) throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET + "brand: x\n")
                .write("nested/b.yaml", Sandbox.LEAFLET);
        if (name.endsWith("nested/leaflet.yaml")) {
            sandbox.write("nested/leafwright.yaml", "leafwright: 1\n");
        }
        Path secret = Files.writeString(elsewhere.resolve("secret"), SECRET);
        link(name, secret);
        for (String format : new String[] {"human", "short", "json"}) {
            Sandbox.Run run = sandbox.run("build", ".", "--format", format);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("outside-workspace", name).doesNotContain("moonstone");
        }
    }

    @Test
    void refusesALeafletBehindAFolderThatLeadsOut() throws IOException {
        Files.writeString(elsewhere.resolve("leaflet.yaml"), SECRET);
        link("linked", elsewhere);
        Sandbox.Run run = sandbox.run("build", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("“linked/leaflet.yaml” is a link that leads out of the workspace")
                .doesNotContain("moonstone");
        assertThat(run.out()).contains("a.pdf");
        // Named as such, it is a workspace of its own.
        assertThat(sandbox.run("build", "linked").err()).contains("titel");
    }

    @Test
    void takesLinksWithinTheWorkspace() throws IOException {
        sandbox.write("leafwright.yaml", "leafwright: 1\n").write("brands/b.yaml", Sandbox.LEAFLET);
        link("here/b.yaml", sandbox.folder().resolve("brands/b.yaml"));
        assertThat(sandbox.run("build", "here").code()).isZero();
    }

    @Test
    void saysThatSettingsAreALinkThatLeadsNowhere() throws IOException {
        link("leafwright.yaml", sandbox.folder().resolve("gone"));
        Sandbox.Run run = sandbox.run("build", ".");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("leafwright.yaml");
    }

    @Test
    void remembersNothingThroughALink() throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("a"), "keep me");
        link("out/.leafwright", elsewhere);
        Sandbox.Run run = sandbox.run("build", ".", "-o", "out");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("“out/.leafwright” is a link");
        assertThat(precious).hasContent("keep me");
        assertThat(elsewhere.toFile().list()).containsExactly("a");
    }

    @Test
    void putsItsOwnMemoryInThePlaceOfALink() throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("a"), "keep me");
        link("out/.leafwright/a", precious);
        link("out/a.pdf", precious);
        assertThat(sandbox.run("build", ".", "-o", "out").code()).isZero();
        assertThat(sandbox.run("build", ".", "-o", "out").out()).startsWith("up to date");
        assertThat(precious).hasContent("keep me");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "pipe.yaml",
                "leafwright.yaml",
                "brands/x/brand.yaml",
                "out/a.pdf",
                "out/.leafwright",
                "out/.leafwright/a",
                "out/.leafwright/1.1.tmp",
                "out/.leafwright/leafwright-bug-a.txt"
            })
    void waitsForNoPipe(String name) throws Exception {
        sandbox.write("a.yaml", Sandbox.LEAFLET + "brand: x\n");
        if (!name.startsWith("brands")) {
            sandbox.write("brands/x/brand.yaml", "brand: 1\norganisation: X\n");
        }
        Path pipe = sandbox.folder().resolve(name);
        Files.createDirectories(pipe.getParent());
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        for (int i = 0; i < 2; i++) {
            assertThat(sandbox.run("build", ".", "-o", "out").code()).isIn(0, 1, 3);
        }
    }

    private void link(String name, Path target) throws IOException {
        Path link = sandbox.folder().resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }
}
