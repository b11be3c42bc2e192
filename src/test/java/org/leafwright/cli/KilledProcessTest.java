package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed at any moment leaves each output whole or absent, and nothing in the way. */
class KilledProcessTest {
    private static final int LEAFLETS = 60;
    private static final int KILLS = 6;

    @Test
    void leavesOutputsWholeOrAbsent(@TempDir Path temporary) throws Exception {
        Sandbox sandbox = new Sandbox(temporary);
        for (int i = 0; i < LEAFLETS; i++) {
            String words = ("Leaflet " + i + ". ").repeat(40);
            String body = "[" + words + ", {image: {file: p" + i + ".svg, alt: A}}]";
            sandbox.write(
                            "leaflets/l" + i + ".yaml",
                            Sandbox.LEAFLET.replace("Some *words*.", body))
                    .write("leaflets/p" + i + ".svg", svg(i));
        }
        assertThat(sandbox.run("build", "leaflets", "-o", "expected").code()).isZero();
        Map<String, byte[]> expected = pdfs(sandbox.folder().resolve("expected"));
        assertThat(expected).hasSize(LEAFLETS);

        Random random = new Random(2010);
        Path out = sandbox.folder().resolve("out");
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            killed += killAfter(random.nextInt(LEAFLETS * 40), sandbox.folder()) ? 1 : 0;
            pdfs(out).forEach((name, pdf) -> assertThat(pdf).isEqualTo(expected.get(name)));
        }
        assertThat(killed).as("processes that didn't come to their end").isPositive();
        assertThat(pdfs(out)).isNotEmpty();

        assertThat(sandbox.run("build", "leaflets", "-o", "out").code()).isZero();
        assertThat(pdfs(out).keySet()).isEqualTo(expected.keySet());
        try (Stream<Path> left = Files.walk(out)) {
            assertThat(left.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    private static String svg(int side) {
        String corner = "width='" + (side + 9) + "' height='9'";
        return "<svg xmlns='http://www.w3.org/2000/svg' "
                + corner
                + "><rect "
                + corner
                + "/></svg>";
    }

    /**
     * Runs a build in a process of its own and kills it once it has printed some bytes; returns
     * whether it was killed before its end.
     */
    private static boolean killAfter(int bytes, Path folder) throws Exception {
        Process process =
                ChildProcess.of(folder, "build", "leaflets", "-o", "out", "--force")
                        .redirectErrorStream(true)
                        .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readNBytes(bytes), StandardCharsets.UTF_8);
            assertThat(said).doesNotContain("error");
            return process.destroyForcibly().waitFor() != 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, byte[]> pdfs(Path folder) throws IOException {
        Map<String, byte[]> all = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return all;
    }
}
