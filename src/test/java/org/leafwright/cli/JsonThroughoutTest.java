package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With {@code --format json}, each line that is printed is an object, whatever happens. */
class JsonThroughoutTest {
    private static final JsonMapper JSON = new JsonMapper();

    private Sandbox sandbox;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
        sandbox.write("a.yaml", Sandbox.LEAFLET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --format json --nonsense",
                "build --format=json -j many a.yaml",
                "build --format json -o",
                "build --format json -o a.pdf",
                "build --format json --format json",
                "biuld --format json",
                "--format json build",
                "fonts --format=json",
                "schema --format json",
                "--format=json"
            })
    void tellsOfWrongUsage(String line) throws IOException {
        Sandbox.Run run = sandbox.run(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        JsonNode fault = JSON.readTree(run.err());
        assertThat(fault.path("code").asString()).isEqualTo("wrong-usage");
        assertThat(fault.path("message").asString()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void ownsUpToABug() throws IOException {
        Sandbox.Run run =
                sandbox.stdout(
                                new java.io.OutputStream() {
                                    @Override
                                    public void write(int b) {
                                        throw new IllegalStateException("\u202Eodd\n::error::");
                                    }
                                })
                        .run("build", "--format", "json");
        assertThat(run.code()).isEqualTo(70);
        JsonNode fault = JSON.readTree(run.err());
        assertThat(fault.path("code").asString()).isEqualTo("bug");
        Path report = sandbox.folder().resolve("build/leafwright-bug.txt");
        assertThat(fault.path("hint").asString()).contains(report.toString());
        assertThat(Files.readString(report)).contains("IllegalStateException");
    }

    @Test
    void drawsNoBar() throws IOException {
        for (int i = 0; i < 30; i++) {
            sandbox.write("leaflet-" + i + ".yaml", "leaflet: 1\n");
        }
        Sandbox.Run run = sandbox.onTerminal().run("build", "--format", "json");
        assertThat((run.out() + run.err()).lines()).hasSizeGreaterThan(30);
        assertThat((run.out() + run.err()).lines())
                .allMatch(line -> JSON.readTree(line).isObject());
    }

    @Test
    void escapesWhatTurnsTextRoundOrCantBeSeen() throws IOException {
        String marks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
        String others = "\u00AD\u200B\u200D\u2028\u2029\uFEFF\u007F\u0085\uDB40\uDC41\uD800";
        String line = new JsonLine().put("text", marks + others).end();
        assertThat(line.strip()).matches("[ -~]*");
        assertThat(JSON.readTree(line.getBytes(StandardCharsets.UTF_8)).path("text").asString())
                .isEqualTo(marks + others);
    }
}
