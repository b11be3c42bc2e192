package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leafwright.golden.Golden;

/** What authors are told; {@code -Dgolden=rewrite} writes the files anew. */
class GoldenDiagnosticsTest {
    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongAndWhere() {
        return Fixtures.folders("diagnostics").stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
    }

    @TestFactory
    Stream<DynamicTest> hasNothingToSayAboutGoodFiles() {
        return Fixtures.folders("valid").stream()
                .map(
                        f ->
                                DynamicTest.dynamicTest(
                                        f.getFileName().toString(),
                                        () ->
                                                assertThat(
                                                                Fixtures.diagnostics(
                                                                        Fixtures.definition(f)))
                                                        .isEmpty()));
    }

    private static void compare(Path folder) throws IOException {
        Path golden = folder.resolve("diagnostics.txt");
        String found = Fixtures.shown(Fixtures.diagnostics(Fixtures.definition(folder)));
        if (Golden.isToBeRewritten()) {
            Files.writeString(golden, found);
        }
        assertThat(found).as("%s: %s", golden, Golden.HINT).isEqualTo(Files.readString(golden));
        assertThat(found).isNotEmpty();
    }
}
