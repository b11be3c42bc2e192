package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Continuous integration reads along and takes some lines for commands; no file may give one. */
class CommandsInOutputTest {
    private static final List<String> NAMES =
            List.of(
                    "::error ::x",
                    " \u00A0::set-output name=a::b",
                    "##[error]x",
                    "a ##[add-mask]x",
                    "##vso[task.setvariable variable=a]x",
                    "##teamcity[buildStop x]",
                    "a\n::warning ::x",
                    "a\r##[group]x",
                    "a\u2028::warning ::x");

    @ParameterizedTest
    @ValueSource(strings = {"human", "short", "json"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void namesAndTextsGiveNone(String format, @TempDir Path temporary) throws IOException {
        Sandbox sandbox = new Sandbox(temporary);
        for (String name : NAMES) {
            sandbox.write(
                    name + ".yaml",
                    "leaflet: 1\n::error ::titel: x\n\"##[warning]x\": y\n##vso[a]: b\n");
            sandbox.write(name + " in a folder/leaflet.yaml", Sandbox.LEAFLET);
        }
        Sandbox.Run run = sandbox.run("build", "--format", format);
        assertThat(run.err()).contains("unknown-key");
        assertThat(lines(run)).allSatisfy(CommandsInOutputTest::isNoCommand);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void argumentsGiveNone(@TempDir Path temporary) throws IOException {
        Sandbox sandbox = new Sandbox(temporary);
        for (String name : NAMES) {
            Stream.of(
                            sandbox.run("build", name),
                            sandbox.run(name),
                            sandbox.run("build", "--format", name),
                            sandbox.run("fonts", "--for", name))
                    .flatMap(CommandsInOutputTest::lines)
                    .forEach(CommandsInOutputTest::isNoCommand);
        }
    }

    @Test
    void keepsWhatOnlyLooksLikeOne() {
        assertThat(Visible.atLineStart("a::b ## c #[d] ## [e]")).isEqualTo("a::b ## c #[d] ## [e]");
    }

    private static Stream<String> lines(Sandbox.Run run) {
        return (run.out() + "\n" + run.err()).lines();
    }

    /** GitHub passes over white space; it and others find the rest anywhere in a line. */
    private static void isNoCommand(String line) {
        assertThat(line)
                .doesNotMatch("[\\s\\p{Z}]*::.*")
                .doesNotContain("##[", "##vso[", "##teamcity[", "\u2028", "\r", "\u001b");
    }
}
