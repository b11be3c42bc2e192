package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what {@code docs/text-extraction.md} says of PDFTextStripper. */
class TextExtractionTest {
    private static final Set<String> WITHOUT_SPACES =
            Set.of("zh-Hans", "zh-Hant", "th", "lo", "km", "my");

    /** PDFTextStripper swaps brackets in right-to-left text whatever the file says. */
    private static final Set<String> BRACKETS_SWAPPED = Set.of("ar", "he");

    static Stream<Arguments> samples() throws IOException {
        return ExtractionFixtures.paragraphs().entrySet().stream()
                .map((Map.Entry<String, List<String>> e) -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesBackTheSource(String language, List<String> paragraphs) throws IOException {
        String found = extracted(ExtractionFixtures.pdf(language, paragraphs));
        String expected = String.join(" ", paragraphs);
        if (BRACKETS_SWAPPED.contains(language)) {
            expected = expected.replace('(', '\0').replace(')', '(').replace('\0', ')');
        }
        assertThat(words(found, language)).isEqualTo(words(expected, language));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tagsTheSource(String language, List<String> paragraphs) throws IOException {
        Sketch sketch = new Sketch(language, language);
        paragraphs.forEach(sketch::paragraph);
        byte[] pdf = sketch.pdf();
        assertThat(StructureChecker.check(pdf, sketch.leaflet())).isEmpty();
    }

    @Test
    void givesLigaturesBackAsLetters() throws IOException {
        assertThat(extracted(ExtractionFixtures.pdf("en-GB", List.of("offered fi fl ffi office"))))
                .contains("offered fi fl ffi office");
    }

    @Test
    void leavesSoftHyphensOutAndTellsADrawnOneAsAHyphen() throws IOException {
        String part = "ab\u00ad";
        String found =
                extracted(
                        ExtractionFixtures.pdf(
                                "en-GB",
                                List.of("more in\u00adfor\u00admation", part.repeat(200))));
        assertThat(found).doesNotContain("\u00ad").contains("more information").contains("ab-");
        assertThat(found.replaceAll("[-\\s]", "")).endsWith("ab".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعطِ الطفل 3 مرات و 2.5 ml/kg فقط",
                "اضغط على Sleepwell كل مساء، رقم 7 ثم انتظر",
                "120/80 mmHg أو 15 mg/kg/day أبدًا",
            })
    void keepsTheSpacesBetweenRuns(String text) throws IOException {
        String found = extracted(ExtractionFixtures.pdf("ar", List.of(text)));
        assertThat(words(found, "ar")).isEqualTo(text);
    }

    @Test
    void tellsTheSpacesInANumberAsSuchThatKeepItsOrder() throws IOException {
        String found = extracted(ExtractionFixtures.pdf("ar", List.of("0808 157 0142")));
        assertThat(found).contains("0808\u00a0157\u00a00142");
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(String text, String language) {
        String unmarked = text.replaceAll("[\\u200e\\u200f]", "").replace('\u00a0', ' ');
        String spaced = unmarked.replaceAll("\\s+", " ").strip();
        return WITHOUT_SPACES.contains(language) ? spaced.replace(" ", "") : spaced;
    }
}
