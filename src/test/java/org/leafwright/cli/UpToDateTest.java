package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leaflet is up to date only if building it anew would end in the same. */
class UpToDateTest {
    private Sandbox sandbox;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
        sandbox.write("leafwright.yaml", "leafwright: 1\n");
    }

    @Test
    void buildsAgainWhenALinkMayMeanAnotherLeaflet() throws IOException {
        sandbox.write("b.yaml", Sandbox.LEAFLET)
                .write("a.yaml", Sandbox.LEAFLET + "  - {heading: H, body: '[b](leaflet:b)'}\n");
        assertThat(sandbox.run("build", "a.yaml").out()).startsWith("built");
        assertThat(sandbox.run("build", "a.yaml").out()).startsWith("up to date");

        sandbox.write("c/b.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.run("build", "a.yaml");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "a.yaml:6:29: error: The id “b” is shared by “b.yaml” and “c/b.yaml”"
                                + " [duplicate-id]");

        Files.delete(sandbox.folder().resolve("b.yaml"));
        assertThat(sandbox.run("build", "a.yaml").out()).startsWith("built");
        assertThat(sandbox.run("build", "a.yaml").out()).startsWith("up to date");
    }

    @Test
    void marksTheSamePlaceWhenItRepeatsAWarning() throws IOException {
        sandbox.write("a.yaml", "\uFEFFreview: 2010-12\n" + Sandbox.LEAFLET);
        String first = sandbox.run("build").err();
        Sandbox.Run again = sandbox.run("build");
        assertThat(again.out()).startsWith("up to date");
        assertThat(again.err()).isNotEmpty().isEqualTo(first);
    }
}
