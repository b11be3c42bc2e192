package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.golden.Golden;

/** The schemas that editors find in the repository are those that the program prints. */
class SchemaFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"leaflet", "brand", "workspace"})
    void areThoseOfTheProgram(String kind, @TempDir Path temporary) throws IOException {
        Path file = Path.of("schemas", kind + ".schema.json");
        String printed = new Sandbox(temporary).run("schema", kind).out();
        if (Golden.isToBeRewritten()) {
            Files.writeString(file, printed);
        }
        assertThat(printed).as("%s: %s", file, Golden.HINT).isEqualTo(Files.readString(file));
    }
}
