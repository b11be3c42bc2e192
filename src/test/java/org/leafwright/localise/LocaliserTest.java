package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Comments;
import org.leafwright.model.Edition;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

class LocaliserTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource({
        "en-GB, DRAFT",
        "tr, TASLAK",
        "el, ΠΡΟΣΧΕΔΙΟ",
        "de, ENTWURF",
    })
    void marksDraftsInCapitalsAsTheirLanguageWritesThem(String language, String expected) {
        assertThat(given.edition(language).draft()).isEmpty();
        given.purpose = Purpose.DRAFT;
        Edition edition = given.edition(language);
        assertThat(edition.draft().orElseThrow().plain()).isEqualTo(expected);
        assertThat(edition.metadata().title()).startsWith(expected + ": ");
    }

    @ParameterizedTest
    @MethodSource("org.leafwright.localise.LanguageFilesTest#languages")
    void hasAWordForDraftsInEveryLanguage(String language) {
        given.purpose = Purpose.DRAFT;
        assertThat(given.edition(language).draft().orElseThrow().plain()).isNotBlank();
    }

    @Test
    void sendsCommentsToTheHelplineUnlessOtherwiseSaid() {
        assertThat(comments()).containsExactly("enquiries@bliss.org.uk");
        given.helplineAtEnd = HelplineAtEnd.PLACED;
        assertThat(comments()).containsExactly("enquiries@bliss.org.uk");
        given.helplineAtEnd = HelplineAtEnd.NO;
        assertThat(comments()).isEmpty();
        given.brandComments = Optional.of(new Comments(Optional.of("leaflets@bliss.org.uk")));
        assertThat(comments()).containsExactly("leaflets@bliss.org.uk");
        given.comments = Optional.of(new Comments(Optional.of("https://bliss.org.uk/say/")));
        assertThat(comments()).containsExactly("bliss.org.uk/say");
        given.comments = Optional.of(Comments.NONE);
        assertThat(comments()).isEmpty();
    }

    private List<String> comments() {
        return given.edition("en-GB").colophon().stream()
                .filter(row -> row.label().plain().startsWith("Comments"))
                .map(row -> row.value().plain())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Good to know   | Good to know:
                    Did you know?  | Did you know?
                    Note:          | Note:
                    Gift Aid (UK)  | Gift Aid (UK):
                    """)
    void partsTheWordOfACalloutFromItsHeading(String label, String expected) {
        given.labels.put("callout.info", label);
        Edition.CalloutWord word = given.edition("en-GB").calloutWord(Block.CalloutKind.INFO);
        assertThat(word.alone().plain()).isEqualTo(label);
        assertThat(word.beforeHeading().plain()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr    | Attention\u00A0:
                    ar    | تحذير:
                    zh-CN | 警告：
                    am    | ማስጠንቀቂያ፦
                    """)
    void partsItWithTheLanguagesOwnMark(String language, String expected) {
        Edition.CalloutWord word = given.edition(language).calloutWord(Block.CalloutKind.WARNING);
        assertThat(word.beforeHeading().plain()).isEqualTo(expected);
    }

    @Test
    void printsTheFooterOfTheFormat() {
        assertThat(given.edition("en-GB").footer().plain())
                .isEqualTo("Benefits of baby massage · factsheet · December 2010");
        assertThat(given.edition("de").footer().plain())
                .isEqualTo("Benefits of baby massage · Informationsblatt · Dezember 2010");
    }

    @Test
    void printsTheBrandsFooterWithValues() {
        given.footer = Optional.of("${organisation}: ${title}, $${x}");
        assertThat(given.edition("en-GB").footer().plain())
                .isEqualTo("Bliss: The benefits of baby massage, ${x}");
    }

    @Test
    void tellsKindAsATitleAndOtherTextsAsTheyAre() {
        assertThat(given.edition("en-GB").kind().plain()).isEqualTo("Factsheet");
        given.kind = "parents' handbook";
        assertThat(given.edition("en-GB").kind().plain()).isEqualTo("parents’ handbook");
    }

    @Test
    void saysWhereACharityIsRegistered() {
        given.charities =
                List.of(
                        new Brand.CharityNumber("england-wales", Optional.empty(), "1002973"),
                        new Brand.CharityNumber("scotland", Optional.empty(), "SC040878"),
                        new Brand.CharityNumber(
                                "other", Optional.of("Voluntary body of Malta"), "VO/1"));
        assertThat(given.edition("en-GB").charityStatement())
                .extracting(Text::plain)
                .containsExactly(
                        "Registered charity in England and Wales: 1002973",
                        "Registered charity in Scotland: SC040878",
                        "Voluntary body of Malta VO/1");
    }

    @Test
    void putsANumberWhereTheLabelOfAnotherRegisterWantsIt() {
        given.charities =
                List.of(
                        new Brand.CharityNumber(
                                "other", Optional.of("No. ${number} of Malta"), "1"));
        assertThat(given.edition("en-GB").charityStatement())
                .extracting(Text::plain)
                .containsExactly("No. 1 of Malta");
    }

    @Test
    void letsTheBrandRewordALabel() {
        given.labels.put("charity.scotland", "Scottish charity ${number} of ${organisation}");
        assertThat(given.edition("en-GB").charityStatement())
                .extracting(Text::plain)
                .contains("Scottish charity SC040878 of Bliss");
    }

    @Test
    void leavesLabelsInAnotherLanguageToTheBuiltInWords() {
        given.brandLanguage = Locale.forLanguageTag("fr");
        given.labels.put("sources", "Nos sources");
        assertThat(given.edition("en-GB").sourcesHeading().plain()).isEqualTo("Sources");
    }

    @Test
    void writesTheHelplinePanelWithLinks() {
        Edition.HelplinePanel panel = given.edition("en-GB").helpline().orElseThrow();
        assertThat(panel.name().plain()).isEqualTo("Family Support Helpline");
        assertThat(panel.rows())
                .extracting(Edition.ContactRow::kind)
                .containsExactly(
                        Edition.ContactKind.PHONE,
                        Edition.ContactKind.HOURS,
                        Edition.ContactKind.EMAIL,
                        Edition.ContactKind.WEBSITE);
        assertThat(panel.rows().get(0).values())
                .containsExactly(
                        Given.text(
                                new Inline.Link(
                                        "tel:0500618140",
                                        List.of(Given.characters("0500 618140")))));
        assertThat(panel.rows().get(0).note().orElseThrow().plain()).isEqualTo("free to call");
        assertThat(panel.rows().get(1).values())
                .extracting(Text::plain)
                .containsExactly("9am to 9pm Monday to Friday");
        assertThat(panel.rows().get(2).values())
                .containsExactly(
                        Given.text(
                                new Inline.Link(
                                        "mailto:enquiries@bliss.org.uk",
                                        List.of(Given.characters("enquiries@bliss.org.uk")))));
        assertThat(panel.rows().get(3).values())
                .containsExactly(
                        Given.text(
                                new Inline.Link(
                                        "https://www.bliss.org.uk/",
                                        List.of(Given.characters("www.bliss.org.uk")))));
    }

    @Test
    void listsInTheColophonWhatIsGiven() {
        given.version = Optional.of("2.1");
        given.reviewers = List.of("A doctor", "A parent");
        given.review = Optional.of(Given.day(2013, 12, 6));
        assertThat(given.edition("en-GB").colophon())
                .extracting(row -> row.label().plain() + ": " + row.value().plain())
                .containsExactly(
                        "Published: December 2010",
                        "Review due: 6 December 2013",
                        "Version: 2.1",
                        "Reference: BLS-017",
                        "Written by: Family Support team, A nurse",
                        "Reviewed by: A doctor, A parent",
                        "Published by: Bliss, 9 Holyrood Street, London, www.bliss.org.uk",
                        "Comments about this publication: enquiries@bliss.org.uk");
    }

    @Test
    void writesPageNumbersInTheEditionsDigits() {
        assertThat(given.edition("en-GB").numbers().page(2, 13)).isEqualTo("Page 2 of 13");
        given.digits = Optional.of("beng");
        assertThat(given.edition("en-GB").numbers().page(2, 13)).isEqualTo("Page ২ of ১৩");
    }

    @Test
    void countsNoPagesWhereThereIsOne() {
        assertThat(given.edition("en-GB").numbers().page(1, 1)).isEqualTo("Page 1");
        assertThat(given.edition("pl").numbers().page(1, 1)).isEqualTo("Strona 1");
        assertThat(given.edition("hu").numbers().page(1, 1)).isEqualTo("1. oldal");
    }

    @Test
    void takesTheTitleOfALeafletThatMoreNames() {
        given.body =
                List.of(
                        new Block.More(
                                Optional.empty(), "leaflet:calm-evenings", Optional.empty()));
        assertThat(given.edition("en-GB").leaflet().sections().get(0).body())
                .containsExactly(
                        new Block.More(
                                Optional.empty(),
                                "leaflet:calm-evenings",
                                Optional.of(Text.of("Calm evenings"))));
    }

    @Test
    void marksWhatTheBrandSaysInItsOwnLanguage() {
        given.leafletLanguage = Locale.forLanguageTag("pl");
        assertThat(given.edition("pl").letterhead().organisation())
                .isEqualTo(
                        Given.text(
                                new Inline.Foreign(
                                        Given.BRITISH, List.of(Given.characters("Bliss")))));
        assertThat(new Given().edition("en-GB").letterhead().organisation())
                .isEqualTo(Text.of("Bliss"));
    }

    @Test
    void marksATitleInAnotherLanguage() {
        given.body = List.of(new Block.More(Optional.empty(), "leaflet:kolka", Optional.empty()));
        assertThat(given.edition("en-GB").leaflet().sections().get(0).body())
                .containsExactly(
                        new Block.More(
                                Optional.empty(),
                                "leaflet:kolka",
                                Optional.of(
                                        Given.text(
                                                new Inline.Foreign(
                                                        Locale.forLanguageTag("pl"),
                                                        List.of(Given.characters("Kolka")))))));
    }

    @Test
    void putsTheValuesOfALeafletIntoItsTitle() {
        given.version = Optional.of("2.1");
        given.title = Text.of("Massage ${version}");
        assertThat(given.titleForOthers()).isEqualTo(Text.of("Massage 2.1"));
    }

    @Test
    void tellsALeafletWithErrorsFromOneThatIsNotThere() {
        given.body = List.of(new Block.More(Optional.empty(), "leaflet:broken", Optional.empty()));
        given.edition("en-GB");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple(
                                Code.BAD_LEAFLET,
                                "The leaflet “broken” has errors of its own, so that it can't be"
                                        + " linked to"));
    }

    @Test
    void reportsALinkToALeafletThatIsNotThere() {
        given.body =
                List.of(
                        new Block.Paragraph(
                                Given.text(
                                        new Inline.Link(
                                                "leaflet:colic", List.of(Given.characters("x"))))),
                        new Block.More(Optional.empty(), "leaflet:nights", Optional.empty()));
        given.edition("en-GB");
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "There is no leaflet “colic” in this workspace",
                        "There is no leaflet “nights” in this workspace");
    }

    @Test
    void printsEnglishWordsMarkedAsEnglishForALanguageItDoesNotKnow() {
        given.leafletLanguage = Locale.forLanguageTag("eo");
        given.brandLanguage = Locale.forLanguageTag("eo");
        Edition edition = given.edition("eo");
        assertThat(edition.sourcesHeading().inlines())
                .containsExactly(
                        new Inline.Foreign(Words.ENGLISH, List.of(Given.characters("Sources"))));
        assertThat(edition.helpline().orElseThrow().rows().get(1).values().get(0).inlines())
                .containsExactly(
                        new Inline.Foreign(
                                Words.ENGLISH,
                                List.of(Given.characters("9am to 9pm Monday to Friday"))));
        assertThat(edition.rightToLeft()).isFalse();
        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::severity, Diagnostic::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.WARNING, Code.UNKNOWN_LANGUAGE));
    }

    @Test
    void tellsTheDirectionOfALanguageItDoesNotKnow() {
        assertThat(given.edition("yi").rightToLeft()).isTrue();
    }

    @Test
    void fillsTheFilesMetadata() {
        assertThat(given.edition("en-GB").metadata())
                .isEqualTo(
                        new Edition.Metadata(
                                "The benefits of baby massage",
                                List.of("Family Support team", "A nurse"),
                                "Bliss",
                                "How touch can help you and your baby.",
                                Given.month(2010, 12)));
    }

    @Test
    void namesTheOrganisationAsAuthorWhereNobodyElseIsNamed() {
        given.authors = List.of();
        assertThat(given.edition("en-GB").metadata().authors()).containsExactly("Bliss");
    }
}
