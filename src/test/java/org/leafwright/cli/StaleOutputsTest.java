package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that say what no leaflet says any more. */
class StaleOutputsTest {
    private Sandbox sandbox;

    @BeforeEach
    void withThreeLeaflets(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
        sandbox.write("w/leafwright.yaml", "leafwright: 1\n")
                .write("w/a.yaml", Sandbox.LEAFLET)
                .write("w/b/leaflet.yaml", Sandbox.LEAFLET)
                .write("other/c.yaml", Sandbox.LEAFLET);
        assertThat(sandbox.run("build", "w", "other", "-o", "out").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "short", "json"})
    void tellsOfALeafletThatIsGone(String format) throws IOException {
        delete("w/b/leaflet.yaml");
        Sandbox.Run run = sandbox.run("build", "w", "-o", "out", "--format", format);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "“out/b.pdf” was made from “w/b/leaflet.yaml”, which isn't there any more",
                        "stale-output");
        delete("out/b.pdf");
        assertThat(sandbox.run("build", "w", "-o", "out").err()).isEmpty();
    }

    @Test
    void tellsOfOneThatHasANewName() throws IOException {
        Files.move(sandbox.folder().resolve("w/a.yaml"), sandbox.folder().resolve("w/z.yaml"));
        assertThat(sandbox.run("build", "w", "-o", "out").err()).contains("“out/a.pdf”");
    }

    @Test
    void tellsOfTheLastOne() throws IOException {
        delete("w/a.yaml");
        delete("w/b/leaflet.yaml");
        Sandbox.Run run = sandbox.run("build", "w", "-o", "out");
        assertThat(run.err()).contains("“out/a.pdf”", "“out/b.pdf”").doesNotContain("c.pdf");
    }

    @Test
    void isSilentOfLeafletsThatAreElsewhereOrNotAskedFor() throws IOException {
        Files.createDirectories(sandbox.folder().resolve("w/new"));
        Files.move(sandbox.folder().resolve("w/a.yaml"), sandbox.folder().resolve("w/new/a.yaml"));
        delete("other/c.yaml");
        assertThat(sandbox.run("build", "w/b", "-o", "out").err()).isEmpty();
        assertThat(sandbox.run("build", "w", "-o", "out").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "short", "json"})
    void tellsOfWhatARefusedLeafletLeaves(String format) throws IOException {
        sandbox.write("w/a.yaml", Sandbox.LEAFLET + "titel: x\n");
        Sandbox.Run run = sandbox.run("build", "w/a.yaml", "-o", "out", "--format", format);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        format.equals("json")
                                ? "\"result\": \"refused\", \"earlier\": \"out/a.pdf\""
                                : "not built   w/a.yaml  0 ms; out/a.pdf is of an earlier build");
        sandbox.write("w/a/leaflet.yaml", Sandbox.LEAFLET);
        assertThat(sandbox.run("build", "w", "-o", "out", "--format", format).out())
                .contains("a/leaflet.yaml")
                .containsPattern("earlier.*\n.*earlier");
    }

    private void delete(String file) throws IOException {
        Files.delete(sandbox.folder().resolve(file));
    }
}
