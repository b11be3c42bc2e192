package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

class TextLocaliserTest {
    private final Given given = new Given();

    @Test
    void looksForNoEndOfAnEscapedPlaceholder() {
        given.paragraph("${reference} starts with $${", "en");
        assertThat(given.problems.inFileOrder()).isEmpty();
    }

    @Test
    void leavesPartsWithoutLettersUnmarked() {
        given.leafletLanguage = Locale.forLanguageTag("fr");
        given.version = Optional.of("2.1");
        assertThat(given.paragraph("${published} – ${version}", "en"))
                .isEqualTo(
                        Given.text(Given.characters("December 2010"), Given.characters(" – 2.1")));
    }

    @Test
    void keepsNamesInALineFromRightToLeftApart() {
        given.leafletLanguage = Locale.forLanguageTag("ur");
        given.authors = List.of("ڈاکٹر 1", "Bliss (UK)");
        assertThat(authors("ur").inlines())
                .containsExactly(isolate("ڈاکٹر 1"), Given.characters("، "), isolate("Bliss (UK)"));
        assertThat(authors("en").plain()).isEqualTo("ڈاکٹر 1، Bliss (UK)");
    }

    @Test
    void joinsNamesInALineFromLeftToRightAsTheyAre() {
        assertThat(authors("en"))
                .isEqualTo(
                        Given.text(
                                Given.characters("Family Support team"),
                                Given.characters(", "),
                                Given.characters("A nurse")));
    }

    private Text authors(String language) {
        return given.edition(language).colophon().stream()
                .filter(row -> row.value().plain().contains(given.authors.get(0)))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Inline isolate(String characters) {
        return new Inline.Isolate(List.of(Given.characters(characters)));
    }
}
