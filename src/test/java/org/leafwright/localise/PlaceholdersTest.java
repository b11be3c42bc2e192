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
    void usesTitlesThatHoldValuesThemselves() {
        given.title = Text.of("Massage with ${organisation}");
        given.shortTitle = Optional.of(Text.of("About ${title}"));
        assertThat(given.edition("en").footer().plain())
                .isEqualTo("About Massage with Bliss · factsheet · December 2010");
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
        int[] alphabet = "ab}{ :+\\$äل字*_[]()😀".codePoints().toArray();
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
