package org.leafwright.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Block;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.source.BrandReader;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;
import org.leafwright.source.WorkspaceReader;

/** Holds the sample leaflets to what they are there to show. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("leaflets");
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=";

    /** A real charity's leaflet, which others may want to leave out. */
    private static final Path OF_A_REAL_CHARITY =
            SAMPLES.resolve("benefits-of-baby-massage/leaflet.yaml");

    @ParameterizedTest
    @MethodSource("files")
    void readWithoutAProblem(Path file) {
        Problems problems = new Problems();

        read(file, problems);

        assertThat(problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nameASchemaThatIsThere(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);

        assertThat(first).startsWith(SCHEMA_LINE);
        assertThat(file.resolveSibling(first.substring(SCHEMA_LINE.length())).normalize())
                .isRegularFile();
    }

    @Test
    void useEveryKindOfBlock() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        for (Path file : leaflets()) {
            if (!file.equals(OF_A_REAL_CHARITY)) {
                leaflet(file)
                        .sections()
                        .forEach(section -> BlockKinds.collect(section.body(), used));
                keys.addAll(BlockKeys.in(file));
            }
        }

        assertThat(keys).containsAll(BlockKeys.all());
        assertThat(used)
                .containsAll(
                        Arrays.stream(Block.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList())
                .containsAll(names(Block.ListKind.values()))
                .containsAll(names(Block.CalloutKind.values()));
    }

    @Test
    void areWrittenInFourLanguages() throws IOException {
        Set<String> languages = new TreeSet<>();
        for (Path file : leaflets()) {
            languages.add(leaflet(file).language().getLanguage());
        }

        assertThat(languages).contains("en", "pl", "ur", "bn");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static List<Path> leaflets() throws IOException {
        return files().stream().filter(SamplesTest::isLeaflet).toList();
    }

    private static boolean isLeaflet(Path file) {
        try {
            return Files.readString(file).contains("\nleaflet: 1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, Problems problems) {
        if (isLeaflet(file)) {
            LeafletReader.read(input(file, problems), id(file), Workspace.DEFAULT, problems);
        } else if (file.endsWith("brand.yaml")) {
            BrandReader.read(
                    input(file, problems),
                    file.getParent().getFileName().toString(),
                    Workspace.DEFAULT,
                    problems);
        } else {
            WorkspaceReader.read(
                    input(file, problems), List.of("review-overdue", "reading-age"), problems);
        }
    }

    private static Leaflet leaflet(Path file) {
        Problems problems = new Problems();
        return LeafletReader.read(input(file, problems), id(file), Workspace.DEFAULT, problems)
                .orElseThrow()
                .value();
    }

    private static SourceInput input(Path file, Problems problems) {
        Path folder = SAMPLES.relativize(file).getParent();
        String shown = folder == null ? "" : folder.toString().replace('\\', '/');
        return SourceInput.read(file, file.toString(), shown, problems).orElseThrow();
    }

    private static String id(Path file) {
        return file.endsWith("leaflet.yaml")
                ? file.getParent().getFileName().toString()
                : file.getFileName().toString().replace(".yaml", "");
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
