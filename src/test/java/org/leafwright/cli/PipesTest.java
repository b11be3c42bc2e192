package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard input and output as pipes, which tell no length and may close early. */
class PipesTest {
    @Test
    void readsADefinitionFromOnePipeAndWritesThePdfToAnother(@TempDir Path folder)
            throws Exception {
        Process process = ChildProcess.of(folder, "build", "-", "-o", "-").start();
        try (OutputStream in = process.getOutputStream()) {
            byte[] definition = Sandbox.LEAFLET.getBytes(StandardCharsets.UTF_8);
            in.write(definition, 0, 10);
            in.flush();
            in.write(definition, 10, definition.length - 10);
        }
        byte[] pdf = process.getInputStream().readAllBytes();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("built       standard output  1 page");
        assertThat(process.waitFor()).isZero();
        assertThat(pdf)
                .isEqualTo(
                        new Sandbox(folder)
                                .stdin(Sandbox.LEAFLET)
                                .run("build", "-", "-o", "-")
                                .pdf());
    }

    @Test
    void printsNothingOfWhatItsLibrariesSayOfAPicture(@TempDir Path folder) throws Exception {
        new Sandbox(folder)
                .write(
                        "a.yaml",
                        Sandbox.LEAFLET
                                + "  - heading: B\n    body: [{image: {file: a.svg, alt: A}}]\n")
                .write(
                        "a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                + "<g transform='none at all'><rect width='9' height='9'/></g></svg>");
        Process process = ChildProcess.of(folder, "build", "--format", "json").start();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("jsvg", "illegal");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void stopsReadingWhatNeverEnds(@TempDir Path folder) throws Exception {
        Process process =
                ChildProcess.of(folder, "build", "-", "-o", "-").redirectErrorStream(true).start();
        byte[] more = "# and so on\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream in = process.getOutputStream()) {
            while (process.isAlive()) {
                in.write(more);
            }
        } catch (IOException closed) {
            // The other end takes no more, which is what this is about.
        }
        try (InputStream said = process.getInputStream()) {
            assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("[file-too-large]");
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
