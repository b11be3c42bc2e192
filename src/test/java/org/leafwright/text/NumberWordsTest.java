package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.golden.Golden;

/**
 * Holds the words that stand beside numbers in agreement with CLDR. {@code -Dgolden=rewrite} writes
 * each {@code numbers.properties} anew.
 */
class NumberWordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/languages");

    /** A country's folder holds only what the country does otherwise; these have no spaces. */
    private static final List<String> WITHOUT = List.of("zh-Hans", "zh-Hant", "pt-BR", "fa-AF");

    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !WITHOUT.contains(name))
                    .filter(name -> !name.startsWith("ar-") && !name.startsWith("en-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void agreesWithCldr(String folder) throws IOException {
        Path file = FOLDER.resolve(folder).resolve("numbers.properties");
        Map<String, String> expected = new TreeMap<>(CldrNumberWords.of(folder));
        if (Golden.isToBeRewritten()) {
            StringBuilder out = new StringBuilder();
            expected.forEach((key, words) -> out.append(key + "=" + words + "\n"));
            Files.writeString(file, out.toString());
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        assertThat(properties).as("%s: %s", file, Golden.HINT).isEqualTo(expected);
    }
}
