package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Inline;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.Text;

/** Values in another language or direction than the text around them. */
class ForeignValuesTest {
    private static final Locale FRENCH = Locale.forLanguageTag("fr");

    private final Given given = new Given();

    @Test
    void marksValuesInAnotherLanguage() {
        given.brandLanguage = FRENCH;
        assertThat(given.paragraph("by ${organisation}, ${helpline.phone}", "en"))
                .isEqualTo(
                        Given.text(
                                Given.characters("by "),
                                new Inline.Foreign(FRENCH, List.of(Given.characters("Bliss"))),
                                Given.characters(", 0500 618140")));
    }

    @Test
    void marksTextThatIsNotInTheEditionsLanguageButNotTheValuesThatAre() {
        given.leafletLanguage = FRENCH;
        assertThat(given.paragraph("Publié en ${published}", "en"))
                .isEqualTo(
                        Given.text(
                                new Inline.Foreign(FRENCH, List.of(Given.characters("Publié en "))),
                                Given.characters("December 2010")));
        assertThat(given.paragraph("Publié", "en"))
                .isEqualTo(
                        Given.text(
                                new Inline.Foreign(FRENCH, List.of(Given.characters("Publié")))));
    }

    @Test
    void marksACommentOfOpeningHoursInTheBrandsLanguage() {
        given.leafletLanguage = FRENCH;
        given.hours =
                List.of(
                        new OpeningHours(
                                List.of(),
                                Given.days("Sa"),
                                false,
                                List.of(Given.span("9:00", "12:00")),
                                false,
                                Optional.of("ring first")));
        assertThat(given.paragraph("Ouvert ${helpline.hours}.", "fr").inlines())
                .contains(
                        new Inline.Foreign(Given.BRITISH, List.of(Given.characters("ring first"))));
    }

    @Test
    void keepsTheOrderOfValuesAndOfTextFromRightToLeftApart() {
        Locale urdu = Locale.forLanguageTag("ur");
        given.leafletLanguage = urdu;
        given.published = Given.day(2026, 9, 14);
        given.footer = Optional.of("سماعت · ${reference} · ${published}");
        given.brandLanguage = urdu;
        assertThat(given.edition("ur").footer())
                .isEqualTo(
                        Given.text(
                                Given.characters("سماعت · "),
                                isolate(Given.characters("BLS-017")),
                                Given.characters(" · "),
                                isolate(Given.characters("14 ستمبر، 2026"))));
        assertThat(given.paragraph("${reference}", "ur")).isEqualTo(Text.of("BLS-017"));
    }

    @Test
    void keepsTheOrderOfAValueFromRightToLeftApart() {
        given.version = Optional.of("שלום 3");
        assertThat(given.paragraph("v${version} 4, ${reference}", "en"))
                .isEqualTo(
                        Given.text(
                                Given.characters("v"),
                                isolate(Given.characters("שלום 3")),
                                Given.characters(" 4, BLS-017")));
    }

    private static Inline isolate(Inline inline) {
        return new Inline.Isolate(List.of(inline));
    }
}
