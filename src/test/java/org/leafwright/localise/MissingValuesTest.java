package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

class MissingValuesTest {
    private final Given given = new Given();

    @Test
    void knowsNoDefaults() {
        given.paragraph("${titel:-Mine}", "en");
        assertThat(given.problems.hasErrors()).isTrue();
    }

    @Test
    void refusesValuesThatHoldEachOther() {
        given.title = Text.of("About ${organisation}");
        given.organisation = "Publisher of ${short_title}";
        given.shortTitle = Optional.empty();
        given.edition("en");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("“${organisation}” can't stand here, since it would hold itself");
    }

    @Test
    void refusesATitleThatHoldsItself() {
        given.title = Text.of("On ${title}");
        given.edition("en");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .contains("“${title}” can't stand here, since it would hold itself");
    }

    @Test
    void pointsAtAnUnknownNameAndTellsTheNearest() {
        SourceFile file = SourceFile.of("colic.yaml", "body: |\n  Call us\n  on ${helpine.phone}.");
        Inline characters = Given.characters("Call us on ${helpine.phone}.");
        given.positions.put(characters, new Position(file, 2, 3, 7));
        given.body = List.of(paragraph(characters));
        given.edition("en");
        assertThat(given.problems.inFileOrder())
                .singleElement()
                .isEqualTo(
                        Diagnostic.error(
                                        Code.UNKNOWN_PLACEHOLDER,
                                        new Position(file, 3, 6, 16),
                                        "There is no placeholder “${helpine.phone}”")
                                .withHint("Did you mean “${helpline.phone}”?"));
    }

    @Test
    void saysWhoGivesNoValue() {
        given.paragraph("${version} ${helpline.text_phone} ${charity.jersey}", "en");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "“${version}” has no value: the leaflet “baby-massage” gives no version",
                        "“${helpline.text_phone}” has no value: the brand gives no"
                                + " helpline.text_phone",
                        "“${charity.jersey}” has no value: the brand gives no charity.jersey");
    }

    @Test
    void reportsAPlaceholderThatIsNotClosed() {
        given.paragraph("Call ${helpline.phone", "en");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("A placeholder that starts with ${ has no closing }");
    }

    private static Block paragraph(Inline... inlines) {
        return new Block.Paragraph(Given.text(inlines));
    }
}
