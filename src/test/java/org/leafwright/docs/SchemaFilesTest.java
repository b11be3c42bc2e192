package org.leafwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafwright.source.Schemas;

/** Holds the files in {@code schemas/} to what {@code leafwright schema} prints. */
class SchemaFilesTest {
    @ParameterizedTest
    @EnumSource
    void isWhatTheProgramPrints(Schemas.Kind kind) throws IOException {
        Path file = Path.of("schemas", kind.name().toLowerCase(Locale.ROOT) + ".schema.json");

        assertThat(Files.readString(file).strip()).isEqualTo(Schemas.json(kind).strip());
    }
}
