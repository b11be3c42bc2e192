package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.model.Leaflet;
import org.leafwright.pdf.PdfStandards;
import org.leafwright.pdf.PdfWriter;
import org.leafwright.pdf.StructureChecker;

/** Builds an article in every language. */
public class AllLanguagesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/languages").toAbsolutePath();

    /** The languages that people ask for, whatever else is there. */
    private static final List<String> ASKED_FOR =
            List.of(
                    "am", "ar", "bg", "bn", "ckb", "cy", "en-gb", "es", "fa", "fr", "gu", "he",
                    "hi", "hu", "hy", "it", "ka", "km", "kn", "lo", "lt", "ml", "my", "pa", "pl",
                    "ps", "pt", "ro", "si", "so", "sq", "ta", "te", "th", "ti", "tr", "uk", "ur",
                    "vi", "zh-hans", "zh-hant");

    private static final Problems PROBLEMS = new Problems();
    private static final SortedMap<String, LaidOutLeaflet> PAGES =
            Pipeline.layOutAll(ARTICLES, PROBLEMS);

    private static final SortedMap<String, Leaflet> DEFINITIONS = Pipeline.read(ARTICLES);

    static Stream<Arguments> articles() {
        return PAGES.entrySet().stream()
                .map(
                        (Map.Entry<String, LaidOutLeaflet> e) ->
                                Arguments.of(e.getKey(), e.getValue()));
    }

    @Test
    void setsEveryCharacterAndHasNothingToSayOfIt() {
        assertThat(PROBLEMS.inFileOrder()).isEmpty();
        assertThat(PAGES.keySet()).containsAll(ASKED_FOR).hasSizeGreaterThanOrEqualTo(57);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void meetsBothStandardsAndTagsTheArticle(String name, LaidOutLeaflet pages) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("Leafwright").write("leaflet", pages, out);
        byte[] pdf = out.toByteArray();

        Leaflet definition = Objects.requireNonNull(DEFINITIONS.get(name));
        assertThat(StructureChecker.check(pdf, pages, definition)).isEmpty();
        assertThat(PdfStandards.failures(pdf)).isEmpty();
    }
}
