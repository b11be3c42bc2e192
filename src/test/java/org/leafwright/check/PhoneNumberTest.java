package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.EveryBlock;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PageSetup;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

class PhoneNumberTest {
    private static final String SAID = " no longer works: 0500 numbers closed on 3 June 2017";

    private int last = 100_000;
    private final List<String> numbers = new ArrayList<>();

    @Test
    void warnsOfClosedNumbersWhereTheyStand() {
        List<Diagnostic> found =
                inBody(
                        "Call **0500 618140** or +44 500 618 140 or\n[us](tel:0500618140), 0500 618140.");
        assertThat(Fixtures.shown(found))
                .containsExactly(
                        "6:14 WARNING closed-phone-number “0500 618140”" + SAID,
                        "6:31 WARNING closed-phone-number “+44 500 618 140”" + SAID,
                        "7:16 WARNING closed-phone-number “0500618140”" + SAID,
                        "7:29 WARNING closed-phone-number “0500 618140”" + SAID);
        assertThat(found.get(0).hint())
                .contains("Ask its owner for today's number; many moved to 0808 561 8140");
    }

    @Test
    void tellsEqualNumbersOfOneTextApart() {
        assertThat(Fixtures.shown(inBody("0500 618140, that is\n0500 618140 or 0500 618140")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("6:7", "7:7", "7:22");
    }

    @Test
    void marksTheTextOfANumberThatIsWrittenWithEscapes() {
        assertThat(Fixtures.shown(inBody("So call 0500\\-618140 or 0500\\-618141")))
                .containsExactly(
                        "6:7 WARNING closed-phone-number “0500-618140”" + SAID,
                        "6:7 WARNING closed-phone-number “0500-618141”" + SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0500 618140",
                "0500 61 81 40",
                "(0500) 618140",
                "0500-618-140",
                "0500\u2011618140",
                "0500\u00a0618140",
                "+44 500 618140",
                "+44 (0)500 618140",
                "+44 (0) 500 618140",
                "0044 500 618140"
            })
    void knowsANumberHoweverItIsWritten(String number) {
        assertThat(Fixtures.shown(inBody("Call " + number + ".")))
                .containsExactly("6:12 WARNING closed-phone-number “" + number + "”" + SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0800 500 6181",
                "10500 618140",
                "0500 61814",
                "0500 6181401",
                "+33 500 618140",
                "+440500 618140 is no number"
            })
    void leavesOtherNumbersAlone(String number) {
        assertThat(inBody("Call " + number + ".")).isEmpty();
    }

    @Test
    void warnsOnceOfALinkThatShowsTheNumberItDials() {
        assertThat(
                        Fixtures.shown(
                                inBody(
                                        "[0500 618 140](tel:0500618140) or"
                                                + " [+44 500 618140](tel:+44500618140) or"
                                                + " [0800 1234](tel:0500618140).")))
                .containsExactly(
                        "6:8 WARNING closed-phone-number “0500 618 140”" + SAID,
                        "6:42 WARNING closed-phone-number “+44 500 618140”" + SAID,
                        "6:95 WARNING closed-phone-number “0500618140”" + SAID);
    }

    @Test
    void warnsOfWhatWholeBlocksDial() {
        String blocks =
                """
                sections:
                  - body:
                      - more: {url: "tel:0500618140", text: Ring us}
                      - qr: {text: Ring us, url: "tel:+44500618140"}
                      - qr: {text: "0500 618140", url: "tel:0500618140"}
                """;
        assertThat(Fixtures.shown(Fixtures.check(Fixtures.HEAD + blocks, Map.of())))
                .containsExactly(
                        "6:26 WARNING closed-phone-number “0500618140”" + SAID,
                        "7:39 WARNING closed-phone-number “+44500618140”" + SAID,
                        "8:21 WARNING closed-phone-number “0500 618140”" + SAID);
    }

    @Test
    void warnsOfAClosedHelpline() {
        String helpline =
                """
                helpline:
                  phone: 0500 618140
                  text_phone: 0500 618141
                  note: Or ring **0500 618142**.
                """;
        assertThat(
                        Fixtures.shown(
                                Fixtures.check(
                                        "2020-01-01",
                                        Fixtures.leaflet(Fixtures.HEAD + Fixtures.BODY),
                                        Fixtures.brand(helpline),
                                        Map.of())))
                .containsExactly(
                        "4:10 WARNING closed-phone-number “0500 618140”" + SAID,
                        "5:15 WARNING closed-phone-number “0500 618141”" + SAID,
                        "6:19 WARNING closed-phone-number “0500 618142”" + SAID);
    }

    @Test
    void looksIntoEveryTextAndAddressOfALeaflet() {
        List<Block> body = EveryBlock.of(this::text, () -> "tel:" + number());
        Leaflet leaflet =
                new Leaflet(
                        "baby-massage",
                        Locale.UK,
                        text(),
                        Optional.of(text()),
                        Optional.of(text()),
                        "leaflet",
                        Optional.of(text()),
                        List.of(),
                        Optional.empty(),
                        new PublicationDate(2010, 12, OptionalInt.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        PageSetup.A4,
                        List.of(new Section("what", Optional.of(text()), body)),
                        List.of(text()),
                        HelplineAtEnd.YES,
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        Fixtures.check(
                                "2011-01-01",
                                new Sourced<>(leaflet, new Positions()),
                                Fixtures.brand(""),
                                Map.of()))
                .extracting(d -> d.message().substring(1, 11))
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    /** Returns text with a closed number of its own. */
    private Text text() {
        return Text.of("Ring " + number());
    }

    private String number() {
        last++;
        numbers.add("0500" + last);
        return "0500" + last;
    }

    private static List<Diagnostic> inBody(String markdown) {
        String body = "sections:\n  - body: |\n      " + markdown.replace("\n", "\n      ") + "\n";
        return Fixtures.check(Fixtures.HEAD + body, Map.of());
    }
}
