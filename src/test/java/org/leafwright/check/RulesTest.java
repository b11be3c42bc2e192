package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.model.Workspace.CheckLevel;
import org.leafwright.source.BrandReader;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;

class RulesTest {
    private static final String HEAD = "leaflet: 1\ntitle: T\npublished: 2010-12\n";
    private static final String BODY = "sections: [{body: Text.}]\n";
    private static final String HARD =
            "Multidisciplinary practitioners systematically investigate physiological"
                    + " manifestations of prematurity, notwithstanding considerable uncertainty"
                    + " regarding developmental consequences. ";

    @Test
    void warnsOfAReviewThatIsOverdue() {
        assertThat(shown(check("2014-01-01", HEAD + "review: 2013-12\n" + BODY, Map.of())))
                .containsExactly(
                        "4:9 WARNING review-overdue This leaflet was due for review by 2013-12");
        assertThat(check("2013-12-31", HEAD + "review: 2013-12\n" + BODY, Map.of())).isEmpty();
        assertThat(check("2013-12-15", HEAD + "review: 2013-12-15\n" + BODY, Map.of())).isEmpty();
        assertThat(check("2013-12-16", HEAD + "review: 2013-12-15\n" + BODY, Map.of())).hasSize(1);
    }

    @Test
    void takesLevelsFromTheWorkspace() {
        String overdue = HEAD + "review: 2011-01\n" + BODY;
        assertThat(check("2020-01-01", overdue, Map.of("review-overdue", CheckLevel.ERROR)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        assertThat(check("2020-01-01", overdue, Map.of("review-overdue", CheckLevel.OFF)))
                .isEmpty();
    }

    @Test
    void levelsWhatOtherStagesReport() {
        Diagnostic contrast =
                new Diagnostic(
                        Severity.WARNING,
                        Code.LOW_CONTRAST,
                        "Too light",
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
        Diagnostic glyph = Diagnostic.error(Code.MISSING_GLYPH, "None");
        Rules rules = rules("2020-01-01");
        assertThat(rules.levelled(List.of(contrast, glyph), Map.of("contrast", CheckLevel.ERROR)))
                .containsExactly(contrast.withSeverity(Severity.ERROR), glyph);
        assertThat(rules.levelled(List.of(contrast, glyph), Map.of("contrast", CheckLevel.OFF)))
                .containsExactly(glyph);
        assertThat(rules.levelled(List.of(contrast), Map.of())).containsExactly(contrast);
    }

    @Test
    void warnsOfClosedNumbersWhereTheyStand() {
        String leaflet =
                HEAD
                        + "sections:\n  - body: |\n      Call **0500 618140** or +44 500 618 140 or"
                        + " [us](tel:0500618140).\n";
        assertThat(shown(check("2020-01-01", leaflet, Map.of())))
                .containsExactly(
                        "6:14 WARNING closed-phone-number “0500 618140” no longer works: 0500 numbers"
                                + " closed on 3 June 2017",
                        "6:31 WARNING closed-phone-number “+44 500 618 140” no longer works: 0500"
                                + " numbers closed on 3 June 2017",
                        "6:50 WARNING closed-phone-number “0500618140” no longer works: 0500 numbers"
                                + " closed on 3 June 2017");
        assertThat(check("2020-01-01", leaflet, Map.of()).get(0).hint())
                .contains("Ask its owner for today's number; many moved to 0808 561 8140");
    }

    @Test
    void warnsOnceOfALinkThatShowsTheNumberItDials() {
        String leaflet =
                HEAD
                        + "sections:\n  - body: |\n      [0500 618 140](tel:0500618140) or"
                        + " [+44 500 618140](tel:+44500618140) or [0800 1234](tel:0500618140).\n";
        assertThat(shown(check("2020-01-01", leaflet, Map.of())))
                .extracting(line -> line.substring(0, line.indexOf(" no longer")))
                .containsExactly(
                        "6:8 WARNING closed-phone-number “0500 618 140”",
                        "6:42 WARNING closed-phone-number “+44 500 618140”",
                        "6:79 WARNING closed-phone-number “0500618140”");
    }

    @Test
    void warnsOfAClosedHelpline() {
        Problems problems = new Problems();
        rules("2020-01-01")
                .check(
                        leaflet(HEAD + BODY),
                        brand("helpline: {phone: 0500 618140, text_phone: 18001 0808 8010322}\n"),
                        Map.of(),
                        problems);
        assertThat(shown(problems.inFileOrder()))
                .containsExactly(
                        "3:19 WARNING closed-phone-number “0500 618140” no longer works: 0500 numbers"
                                + " closed on 3 June 2017");
    }

    @Test
    void leavesOtherNumbersAlone() {
        String leaflet =
                HEAD
                        + "sections: [{body: \"0800 500 6181, 10500 618140, 0500 61814, 0500 6181401\"}]\n";
        assertThat(check("2020-01-01", leaflet, Map.of())).isEmpty();
    }

    @Test
    void judgesReadingAgeOnlyWhenAsked() {
        String leaflet = HEAD + "sections:\n  - body: " + HARD.repeat(12) + "\n";
        assertThat(check("2011-01-01", leaflet, Map.of())).isEmpty();
        assertThat(check("2011-01-01", leaflet, Map.of("reading-age", CheckLevel.WARNING)))
                .extracting(Diagnostic::code)
                .containsExactly(Code.READING_AGE);
    }

    @Test
    void judgesReadingAgeOnlyInEnglishAndOnlyIfItIsHard() {
        Map<String, CheckLevel> on = Map.of("reading-age", CheckLevel.WARNING);
        String hard = HEAD + "sections:\n  - body: " + HARD.repeat(12) + "\n";
        assertThat(check("2011-01-01", hard + "language: fr\n", on)).isEmpty();
        String easy = "Hold your baby close. Talk to your baby. ".repeat(10);
        assertThat(check("2011-01-01", HEAD + "sections:\n  - body: " + easy + "\n", on)).isEmpty();
    }

    @Test
    void countsSyllables() {
        assertThat(
                        List.of(
                                        "baby", "massage", "the", "stroked", "needed", "little",
                                        "bodies", "a")
                                .stream()
                                .map(Readability::syllables))
                .containsExactly(2, 2, 1, 1, 2, 2, 2, 1);
    }

    @Test
    void countsSentencesAndWords() {
        Readability text =
                Readability.of(List.of("Hold your baby. Is he calm?", "No full stop", "“Yes!”"));
        assertThat(text.sentences()).isEqualTo(4);
        assertThat(text.words()).isEqualTo(10);
        assertThat(new Readability(30, 300, 450, 30, "").smogGrade())
                .isCloseTo(8.8418, Offset.offset(1e-3));
        assertThat(new Readability(30, 300, 450, 30, "").fleschKincaidGrade())
                .isCloseTo(6.01, Offset.offset(1e-9));
    }

    @Test
    void namesTheRulesOfTheGuideInItsOrder() throws IOException {
        String guide = Files.readString(Path.of("docs", "guide.md"));
        String table = guide.substring(guide.indexOf("| check |"));
        List<String> told =
                table.lines()
                        .takeWhile(line -> line.startsWith("|"))
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList();
        assertThat(rules("2020-01-01").names()).isEqualTo(told).isNotEmpty();
    }

    private static List<Diagnostic> check(
            String today, String leaflet, Map<String, CheckLevel> levels) {
        Problems problems = new Problems();
        rules(today).check(leaflet(leaflet), brand(""), levels, problems);
        return problems.inFileOrder();
    }

    private static Rules rules(String today) {
        return new Rules(Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
    }

    private static List<String> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(
                        d ->
                                d.position().map(p -> p.line() + ":" + p.column()).orElse("")
                                        + " "
                                        + d.severity()
                                        + " "
                                        + d.code().id()
                                        + " "
                                        + d.message())
                .toList();
    }

    private static Sourced<Leaflet> leaflet(String yaml) {
        return LeafletReader.read(
                        input("leaflet.yaml", yaml), "a", Workspace.DEFAULT, new Problems())
                .orElseThrow();
    }

    private static Sourced<Brand> brand(String yaml) {
        return BrandReader.read(
                        input("brand.yaml", "brand: 1\norganisation: O\n" + yaml),
                        "o",
                        Workspace.DEFAULT,
                        new Problems())
                .orElseThrow();
    }

    private static SourceInput input(String name, String yaml) {
        return new SourceInput(name, "", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
