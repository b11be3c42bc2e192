package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How command lines are understood, and refused. */
class UsageTest {
    private Sandbox sandbox;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    init              | Name the folder to make: “leafwright init my-leaflets”
                    schema            | Name the kind of file: leaflet, brand or workspace
                    help              | There is no command “help”. Did you mean “leafwright --help”?
                    version           | There is no command “version”. Did you mean “leafwright --version”?
                    biuld             | There is no command “biuld”. Did you mean “leafwright build”?
                    check --help      | There is no command “check”. The commands are build, init, schema, fonts
                    hello.yaml        | There is no command “hello.yaml”. Did you mean “leafwright build hello.yaml”?
                    fonts Source-Sans | There is no font family named “Source-Sans”. Did you mean “Source Sans 3”?
                    """)
    void saysWhichUsageIsMeant(String line, String expected) {
        Sandbox.Run run = sandbox.run(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("leafwright: error: " + expected + "\n");
    }

    @Test
    void takesANameWithAnAtSignAsAnyOther() throws IOException {
        sandbox.write("list", "b.yaml\n--force\n")
                .write("@a.yaml", Sandbox.LEAFLET)
                .write("b.yaml", Sandbox.LEAFLET);
        for (String force : new String[] {"--force", "--format=human"}) {
            Sandbox.Run run = sandbox.run("build", "@list", force);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).startsWith("error: There is no “@list”");
            assertThat(sandbox.run("build", "@a.yaml", force).err())
                    .startsWith("@a.yaml:1:1: error: ")
                    .contains("“@a”");
        }
        assertThat(sandbox.run("@list").err()).contains("no command “@list”");
        assertThat(sandbox.folder().resolve("build/leaflets/b.pdf")).doesNotExist();
    }

    @Test
    void writesTheNextCommandAsAShellTakesIt() {
        assertThat(sandbox.run("init", "my leaf's").out())
                .contains("“leafwright build 'my leaf'\\''s'”");
        assertThat(sandbox.run("init", "mine").out()).contains("“leafwright build mine”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ./leafwright                  | ./leafwright build mine
                    ../tools/leafwright           | ../tools/leafwright build mine
                    leafwright.cmd                | leafwright.cmd build mine
                    /opt/leafwright/leafwright    | /opt/leafwright/leafwright build mine
                    """)
    void namesTheNextCommandAsItWasCalledItself(String called, String next) {
        assertThat(sandbox.calledBy(called).run("init", "mine").out()).contains("“" + next + "”");
        assertThat(sandbox.run("biuld").err())
                .contains("“" + next.replace(" mine", "") + "”")
                .contains("“" + next.replace("build mine", "--help") + "”");
    }

    @Test
    void namesTheCommandAloneWhereTheSearchPathFindsIt() throws IOException {
        Path folder = sandbox.write("bin/leafwright", "").folder().resolve("bin");
        sandbox.write("other/leafwright", "");
        sandbox.environment("PATH", "/nowhere" + File.pathSeparator + folder);
        assertThat(sandbox.calledBy(folder.resolve("leafwright").toString()).run("biuld").err())
                .contains("“leafwright build”");
        Path other = sandbox.folder().resolve("other/leafwright");
        assertThat(sandbox.calledBy(other.toString()).run("biuld").err())
                .contains("“" + other + " build”");
    }

    @Test
    void helpsAndTellsItsVersion() {
        assertThat(sandbox.run("--help").out()).contains("build", "init", "schema", "fonts");
        assertThat(sandbox.run("build", "--help").out()).contains("--force", "standard input");
        assertThat(sandbox.run("--version").out()).startsWith("Leafwright ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --frce",
                "build -j 0",
                "build -j many",
                "build --format xml",
                "build . -o out.pdf",
                "init",
                "schema",
                "schema leaflets",
                "build a b - -o -"
            })
    void refusesWrongUsage(String line) throws IOException {
        sandbox.write("a/a.yaml", Sandbox.LEAFLET).write("b/b.yaml", Sandbox.LEAFLET);
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
        Sandbox.Run run = sandbox.run(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(Files.exists(sandbox.folder().resolve("build"))).isFalse();
    }
}
