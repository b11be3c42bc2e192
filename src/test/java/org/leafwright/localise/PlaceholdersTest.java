package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.Text;

class PlaceholdersTest {
    private static final Locale FRENCH = Locale.forLanguageTag("fr");

    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title                  | The benefits of baby massage
                    short_title            | Benefits of baby massage
                    kind                   | factsheet
                    organisation           | Bliss
                    website                | https://www.bliss.org.uk/
                    published              | December 2010
                    reference              | BLS-017
                    helpline.name          | Family Support Helpline
                    helpline.phone         | 0500 618140
                    helpline.hours         | 9am to 9pm Monday to Friday
                    helpline.email         | enquiries@bliss.org.uk
                    charity.england-wales  | 1002973
                    charity.scotland       | SC040878
                    address                | 9 Holyrood Street, London
                    """)
    void putsInTheValueOf(String name, String value) {
        assertThat(given.paragraph("<${" + name + "}>", "en").plain()).isEqualTo("<" + value + ">");
        assertThat(given.problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | \", \"", "th | \", \"", "ar | \"، \"", "fa | \"، \"", "prs | \"، \"",
                        "ur | \"، \"",
                "ps | \"، \"", "ckb | \"، \"", "pa-PK | \"، \"", "zh-Hans | ，", "zh-Hant | ，",
                        "am | \"፣ \"",
                "ti | \"፣ \"", "my | \"၊ \"", "he | \", \""
            })
    void joinsTheLinesOfAnAddressWithTheCommaOf(String language, String comma) {
        given.brandLanguage = Locale.forLanguageTag(language);
        given.leafletLanguage = given.brandLanguage;
        assertThat(given.paragraph("${address}", language).plain())
                .isEqualTo("9 Holyrood Street" + comma + "London");
        assertThat(given.edition(language).colophon())
                .extracting(row -> row.value().plain())
                .contains(
                        "Family Support team" + comma + "A nurse",
                        String.join(
                                comma, "Bliss", "9 Holyrood Street", "London", "www.bliss.org.uk"));
    }

    @Test
    void readsNoValueAgain() {
        given.version = Optional.of("$${title} *2*");
        assertThat(given.paragraph("${version}", "en")).isEqualTo(Text.of("${title} *2*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$${title} costs $5 | ${title} costs $5",
                "$${a} and $${ b    | ${a} and ${ b",
                "ends with $${      | ends with ${",
                "$$${a}             | $${a}",
                "${kind}$${kind}    | factsheet${kind}"
            })
    void takesTwoDollarsForOne(String written, String printed) {
        assertThat(given.paragraph(written, "en").plain()).isEqualTo(printed);
        assertThat(given.problems.inFileOrder()).isEmpty();
    }

    @Test
    void putsValuesIntoTheHelplinesName() {
        given.helplineName = Optional.of("${organisation} Helpline");
        assertThat(given.paragraph("Ring the ${helpline.name}", "en").plain())
                .isEqualTo("Ring the Bliss Helpline");
    }

    @Test
    void knowsNoDefaults() {
        given.paragraph("${titel:-Mine}", "en");
        assertThat(given.problems.hasErrors()).isTrue();
    }

    @Test
    void makesValidAddressesOfLinkTargets() {
        given.version = Optional.of("a b&c/é");
        given.body =
                List.of(
                        paragraph(
                                link("tel:${helpline.phone}"),
                                link("mailto:${helpline.email}?subject=${title}"),
                                link("${website}help"),
                                link("https://example.org/?v=${version}")));
        assertThat(given.edition("en").leaflet().sections().get(0).body())
                .containsExactly(
                        paragraph(
                                link("tel:0500618140"),
                                link(
                                        "mailto:enquiries@bliss.org.uk?subject=The%20benefits"
                                                + "%20of%20baby%20massage"),
                                link("https://www.bliss.org.uk/help"),
                                link("https://example.org/?v=a%20b%26c%2F%C3%A9")));
    }

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

    @Test
    void usesTitlesThatHoldValuesThemselves() {
        given.title = Text.of("Massage with ${organisation}");
        given.shortTitle = Optional.of(Text.of("About ${title}"));
        assertThat(given.edition("en").footer().plain())
                .isEqualTo("About Massage with Bliss factsheet December 2010");
    }

    @Test
    void readsEveryWordOfABrandForValues() {
        given.title = Text.of("Sleep");
        given.organisation = "Trust for ${title}";
        given.address = List.of("${organisation} House", "London");
        given.companyNumber = Optional.of("NI${version}");
        given.version = Optional.of("2${reference}");
        given.helplineName = Optional.of("Line of ${organisation}");
        given.charities =
                List.of(new Brand.CharityNumber("jersey", Optional.empty(), "J/${reference}"));
        given.hours =
                List.of(
                        new OpeningHours(
                                List.of(),
                                Given.days("Sa"),
                                false,
                                List.of(Given.span("9:00", "12:00")),
                                false,
                                Optional.of("ask for ${title}")));
        Edition edition = given.edition("en");
        assertThat(given.problems.inFileOrder()).isEmpty();
        assertThat(edition.letterhead().organisation().plain()).isEqualTo("Trust for Sleep");
        assertThat(edition.metadata().publisher()).isEqualTo("Trust for Sleep");
        assertThat(edition.helpline().orElseThrow().name().plain())
                .isEqualTo("Line of Trust for Sleep");
        assertThat(edition.charityStatement())
                .extracting(Text::plain)
                .containsExactly(
                        "Registered charity in Jersey: J/BLS-017", "Company number NI2BLS-017");
        assertThat(edition.colophon())
                .extracting(row -> row.value().plain())
                .contains(
                        "2BLS-017",
                        "Trust for Sleep, Trust for Sleep House, London," + " www.bliss.org.uk");
        assertThat(
                        given.paragraph("${address}: ${charity.jersey}, ${helpline.hours}", "en")
                                .plain())
                .isEqualTo(
                        "Trust for Sleep House, London: J/BLS-017, 9am to midday Saturday (ask for"
                                + " Sleep)");
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

    @Test
    void putsLiteralValuesIntoAnyText() {
        Random random = new Random(20101201);
        for (int round = 0; round < 2000; round++) {
            String before = scribble(random);
            String value = scribble(random) + "${a}" + scribble(random);
            String after = scribble(random);
            Placeholders placeholders =
                    Placeholders.of(
                            Map.of(
                                    "a",
                                    round % 2 == 0
                                            ? Value.neutral(value)
                                            : Value.in(FRENCH, value)));
            boolean apart = round % 3 == 0;
            StringBuilder result = new StringBuilder();
            placeholders
                    .pieces(
                            before + "-${a}-" + after,
                            any -> apart,
                            name -> result.append("missing " + name))
                    .forEach(piece -> result.append(piece.value().text()));
            assertThat(result).hasToString(before + "-" + value + "-" + after);
        }
    }

    @Test
    void leavesTextWithoutPlaceholdersAsItIs() {
        Random random = new Random(20180806);
        for (int round = 0; round < 500; round++) {
            String text = scribble(random) + "x";
            assertThat(given.paragraph(text, "en")).isEqualTo(Text.of(text));
        }
    }

    private static String scribble(Random random) {
        int[] alphabet = "ab}{ :-.\\$äل字*_[]()😀".codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(12);
        int last = 0;
        for (int i = 0; i < length; i++) {
            int next = alphabet[random.nextInt(alphabet.length)];
            boolean opens = last == '$' && next == '{';
            if (!opens) {
                out.appendCodePoint(next);
                last = next;
            }
        }
        return last == '$' ? out.append('.').toString() : out.toString();
    }

    private static Block paragraph(Inline... inlines) {
        return new Block.Paragraph(Given.text(inlines));
    }

    private static Inline link(String target) {
        return new Inline.Link(target, List.of(Given.characters("x")));
    }
}
