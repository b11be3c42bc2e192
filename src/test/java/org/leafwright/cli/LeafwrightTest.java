package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafwrightTest {
    private Sandbox sandbox;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        sandbox = new Sandbox(temporary);
    }

    @Test
    void buildsIntoTheUsualFolderAndSaysSo() throws IOException {
        sandbox.write("hello.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.run("build");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("built       build/leaflets/hello.pdf  1 page, 0 ms\n");
        assertThat(sandbox.run("build").out())
                .isEqualTo("up to date  build/leaflets/hello.pdf  1 page\n");
    }

    @Test
    void goesFromStandardInputToStandardOutput() {
        Sandbox.Run run = sandbox.stdin(Sandbox.LEAFLET).run("build", "-", "-o", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("%PDF-1.7");
        assertThat(run.err()).isEqualTo("built       standard output  1 page, 0 ms\n");
    }

    @Test
    void buildsTheOthersWhenOneIsBad() throws IOException {
        sandbox.write("a.yaml", "leaflet: 1\n").write("b.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.run("build", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "not built   a.yaml",
                        "build/leaflets/b.pdf",
                        "1 leaflet built, 1 not built");
    }

    @Test
    void countsLeafletsThatShareAnIdAmongThoseNotBuilt() throws IOException {
        sandbox.write("a/x.yaml", Sandbox.LEAFLET).write("b/x.yaml", Sandbox.LEAFLET);
        assertThat(sandbox.run("build", ".").out())
                .isEqualTo(
                        """
                        not built   a/x.yaml  0 ms
                        not built   b/x.yaml  0 ms
                        0 leaflets built, 2 not built, 2 errors in 0.0 s
                        """);
        assertThat(sandbox.run("build", ".", "--format", "json").out())
                .contains("\"file\": \"a/x.yaml\", \"result\": \"refused\"");
    }

    @Test
    void tellsWhatIsWrongWithABrandOnce() throws IOException {
        sandbox.write("brands/x/brand.yaml", "brand: 1\norganisatoin: X\n")
                .write("a.yaml", Sandbox.LEAFLET + "brand: x\n")
                .write("b.yaml", Sandbox.LEAFLET + "brand: x\n");
        assertThat(sandbox.run("build", "--format", "short").err())
                .containsOnlyOnce("[unknown-key]")
                .containsOnlyOnce("[missing-key]");
    }

    @Test
    void theHeaviestFaultMakesTheExitCode() throws IOException {
        sandbox.write("a.yaml", "leaflet: 1\n");
        assertThat(sandbox.run("build", "a.yaml", "nowhere").code()).isEqualTo(3);
    }

    @Test
    void writesShortAndJsonLines() throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET + "titel: x\n");
        assertThat(sandbox.run("build", "--format", "short").err())
                .startsWith("a.yaml:6:1: error: ")
                .endsWith(" [unknown-key]\n");
        Sandbox.Run json = sandbox.run("build", "--format", "json");
        assertThat(json.err())
                .startsWith("{\"severity\": \"error\", \"code\": \"unknown-key\", \"message\": \"")
                .contains(
                        "\"file\": \"a.yaml\", \"line\": 6, \"column\": 1, \"length\": 5, \"hint\":");
        assertThat(json.out())
                .isEqualTo(
                        "{\"leaflet\": \"a\", \"file\": \"a.yaml\", \"result\": \"refused\","
                                + " \"milliseconds\": 0}\n");
    }

    @Test
    void coloursOnATerminalUnlessToldNotTo() throws IOException {
        sandbox.write("a.yaml", "leaflet: 1\n");
        assertThat(sandbox.run("build").err()).doesNotContain("\u001b");
        assertThat(sandbox.onTerminal().run("build").err()).contains("\u001b[1;31merror");
        assertThat(sandbox.environment("NO_COLOR", "1").run("build").err())
                .doesNotContain("\u001b");
    }

    @Test
    void showsABarForManyOnATerminalAndTakesItAway() throws IOException {
        for (int i = 0; i < 30; i++) {
            sandbox.write("leaflet-" + i + ".yaml", "leaflet: 1\n");
        }
        String err = sandbox.onTerminal().run("build", "-j", "1").err();
        assertThat(err).contains("15 of 30");
        assertThat(err.lastIndexOf("\r\u001b[K")).isGreaterThan(err.lastIndexOf(" of 30"));
    }

    @Test
    void saysThatAPictureHasGrownTooLargeToRead() throws IOException {
        sandbox.write(
                        "a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                + "<rect width='9' height='9'/></svg>")
                .write(
                        "a.yaml",
                        Sandbox.LEAFLET.replace(
                                "Some *words*.", "[{image: {file: a.svg, decorative: true}}]"));
        assertThat(sandbox.run("build").code()).isZero();
        Path picture = sandbox.folder().resolve("a.svg");
        try (RandomAccessFile file = new RandomAccessFile(picture.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        Sandbox.Run run = sandbox.run("build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("“a.svg” is larger than 64 MB");
    }

    @Test
    void writesShortLinesThatTheProblemMatcherReads() throws IOException {
        String matcher = Files.readString(Path.of("docs/problem-matcher.json"));
        int start = matcher.indexOf("\"regexp\": \"") + 11;
        String regexp =
                matcher.substring(start, matcher.indexOf("\",\n", start)).replace("\\\\", "\\");
        sandbox.write("a b/x.yaml", "leaflet: 1\ntitle: [a\n  - b]\n")
                .write("c/leaflet.yaml", "leaflet: 1\ntitel: \"a: b:1:1\"\n");
        List<String> lines = sandbox.run("build", "--format", "short").err().lines().toList();
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.matches(regexp));
    }

    @Test
    void goesOnWhenNobodyReadsItsOutput() throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET);
        Sandbox.Run run =
                sandbox.stdout(
                                new OutputStream() {
                                    @Override
                                    public void write(int b) throws IOException {
                                        throw new IOException("Broken pipe");
                                    }
                                })
                        .run("build");
        assertThat(run.code()).isZero();
        assertThat(sandbox.folder().resolve("build/leaflets/a.pdf")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build --format json",
                "schema leaflet",
                "fonts",
                "init ours",
                "--help",
                "--version"
            })
    void reportsWhatStandardOutputDidntTake(String line) throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET);
        Sandbox.Run run =
                sandbox.stdout(
                                new OutputStream() {
                                    @Override
                                    public void write(int b) throws IOException {
                                        throw new IOException("No space left on device");
                                    }
                                })
                        .run(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("standard output: the disk is full");
    }

    @Test
    void takesStandardInputForALeafletLikeTheOthers() throws IOException {
        sandbox.write("stdin.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.stdin(Sandbox.LEAFLET).run("build", "-", "stdin.yaml");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("“<stdin>” and “stdin.yaml” [duplicate-id]");
        assertThat(sandbox.folder().resolve("build")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "short", "json"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsANameFromDrivingTheTerminal(String format) throws IOException {
        sandbox.write("\u001b[2J\u009b2J\nb/leaflet.yaml", "leaflet: 1\n");
        Sandbox.Run run = sandbox.run("build", "--format", format);
        assertThat(run.err()).contains("missing-key").doesNotContain("\u001b", "\u009b", "J\nb");
        assertThat(run.out()).contains("leaflet").doesNotContain("\u001b", "\u009b", "J\nb");
    }

    @Test
    void initRefusesAFolderBelowAFile() throws IOException {
        Path file = sandbox.write("file", "").folder().resolve("file");
        assertThat(sandbox.run("init", "file/ours").code()).isEqualTo(3);
        assertThat(file).isRegularFile();
    }

    @Test
    void reportsAPdfThatStandardOutputDidntTake() throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET);
        Sandbox.Run run =
                sandbox.stdout(
                                new OutputStream() {
                                    @Override
                                    public void write(int b) throws IOException {
                                        throw new IOException("No space left on device");
                                    }
                                })
                        .run("build", "-o", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("the disk is full [unwritable-file]");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void reportsAFolderThatCantBeWritten() throws IOException {
        sandbox.write("a.yaml", Sandbox.LEAFLET);
        Sandbox.Run run = sandbox.run("build", "-o", "/proc/leaflets");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[unwritable-file]");
        assertThat(sandbox.run("build", "-o", "a.yaml").code()).isEqualTo(3);
    }

    @Test
    void survivesHostileBytes() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        sandbox.write("noise/leaflet.yaml", noise)
                .write("zeroes/leaflet.yaml", new byte[1000])
                .write("utf16/leaflet.yaml", Sandbox.LEAFLET.getBytes(StandardCharsets.UTF_16))
                .write("empty/leaflet.yaml", "")
                .write("brackets/leaflet.yaml", "leaflet: " + "[".repeat(100_000))
                .write("long/leaflet.yaml", "leaflet: 1\ntitle: " + "x".repeat(1_000_000));
        Sandbox.Run run = sandbox.run("build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("0 leaflets built, 6 not built");
        assertThat(run.err()).doesNotContain("bug").hasSizeLessThan(20_000);
    }

    @Test
    void keepsADefinitionFromDrivingTheTerminal() throws IOException {
        sandbox.write("a.yaml", "leaflet: 1\n\"\\u001b[2J\": x\n")
                .write("b.yaml", "leaflet: 1\n\"\u202e\": x\n");
        assertThat(sandbox.run("build").err())
                .contains("[unknown-key]", "[bad-character]")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void initWritesAWorkspaceThatBuilds() {
        assertThat(sandbox.run("init", "ours").code()).isZero();
        Sandbox.Run run = sandbox.run("build", "ours");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(sandbox.run("init", "ours").code()).isEqualTo(2);
    }
}
