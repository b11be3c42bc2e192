package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that are longer than most, or that the machine can't write. */
class OddNamesTest {
    @TempDir Path folder;

    @Test
    void writesALeafletWhoseNameIsAsLongAsNamesMayBe() throws Exception {
        Sandbox sandbox = new Sandbox(folder).write("a".repeat(250) + ".yaml", Sandbox.LEAFLET);
        assertThat(sandbox.run("build").code()).isZero();
        sandbox.write("b".repeat(255) + "/leaflet.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.run("build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "file name too long [unwritable-file]", "Give the leaflet a shorter name");
    }

    @Test
    void missesFilesWhoseNamesAreLongerThanAnyIs() throws Exception {
        String name = "x".repeat(300);
        Sandbox sandbox =
                new Sandbox(folder)
                        .write("a.yaml", Sandbox.LEAFLET + "brand: " + name + "\n")
                        .write("b.yaml", Sandbox.LEAFLET + picture(name));
        Sandbox.Run run = sandbox.run("build", "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("[missing-file]"))
                .anyMatch(line -> line.startsWith("a.yaml:6:8: error: There is no brand"))
                .anyMatch(line -> line.startsWith("b.yaml:6:40: error: There is no file"));
    }

    private static String picture(String name) {
        return "  - {heading: H, body: [{image: {file: " + name + ".png, alt: A}}]}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  - {heading: H, body: [{image: {file: pictures/żółw.png, alt: A}}]}\n",
                "brand: żółw\n"
            })
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void missesAFileThatTheMachineCannotName(String named) throws Exception {
        new Sandbox(folder).write("a.yaml", Sandbox.LEAFLET + named);
        ProcessBuilder command = ChildProcess.of(folder, "build", "--format", "json");
        command.environment().put("LC_ALL", "C");
        Process process = command.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).contains("\"missing-file\"");
    }
}
