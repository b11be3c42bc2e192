package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed at any moment leaves each output whole or absent, and nothing in the way. */
class KilledProcessTest {
    private static final int LEAFLETS = 12;
    private static final int KILLS = 15;

    /** About what the program prints of a leaflet. */
    private static final int LINE = 40;

    /** The longest that a process goes on, in milliseconds, after it has said how far it is. */
    private static final int LONGEST = 40;

    @Test
    void leavesOutputsWholeOrAbsent(@TempDir Path temporary) throws Exception {
        Sandbox sandbox = new Sandbox(temporary);
        Random random = new Random(2010);
        sandbox.write("leaflets/noise.jpg", noise(random));
        for (int i = 0; i < LEAFLETS; i++) {
            String body =
                    "[Text, {image: {file: p%d.svg, alt: A}}, {image: {file: noise.jpg, alt: B}}]";
            sandbox.write(
                            "leaflets/l" + i + ".yaml",
                            Sandbox.LEAFLET.replace("Some *words*.", body.formatted(i)))
                    .write("leaflets/p" + i + ".svg", svg(i));
        }
        assertThat(sandbox.run("build", "leaflets", "-o", "expected").code()).isZero();
        Path expected = sandbox.folder().resolve("expected");
        assertThat(pdfs(expected)).hasSize(LEAFLETS);

        Path out = sandbox.folder().resolve("out");
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            int bytes = i * LEAFLETS * LINE / KILLS;
            killed += kill(sandbox.folder(), bytes, random.nextInt(LONGEST)) ? 1 : 0;
            for (String name : pdfs(out)) {
                assertThat(Files.mismatch(out.resolve(name), expected.resolve(name)))
                        .as("where %s differs after kill %d", name, i)
                        .isNegative();
            }
        }
        assertThat(killed).as("processes that didn't come to their end").isGreaterThan(KILLS / 2);
        assertThat(pdfs(out)).isNotEmpty();

        assertThat(sandbox.run("build", "leaflets", "-o", "out").code()).isZero();
        assertThat(pdfs(out)).isEqualTo(pdfs(expected));
        try (Stream<Path> left = Files.walk(out)) {
            assertThat(left.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    /** Returns a picture so large that a good part of a run goes into writing it. */
    private static byte[] noise(Random random) throws IOException {
        BufferedImage image = new BufferedImage(3000, 3000, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
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
     * Runs a build in a process of its own and kills it some milliseconds after it has printed some
     * bytes; returns whether it was killed before its end.
     */
    private static boolean kill(Path folder, int bytes, int milliseconds) throws Exception {
        Process process =
                ChildProcess.of(folder, "build", "leaflets", "-o", "out", "--force")
                        .redirectErrorStream(true)
                        .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readNBytes(bytes), StandardCharsets.UTF_8);
            assertThat(said).doesNotContain("error");
            boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            return process.destroyForcibly().waitFor() != 0 && !ended;
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> pdfs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
