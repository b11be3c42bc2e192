package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.model.Workspace.CheckLevel;

class ReadingAgeTest {
    private static final String EASY = "Hold your baby close. Talk to your baby. ";

    /** Long, but of short words, so that SMOG finds it easy and Flesch–Kincaid hard. */
    private static final String LONG =
            "Hold your baby close and talk to him and sing to him and let him look at you and then"
                    + " let him sleep as long as he likes to sleep with you by his side and on you. ";

    /** For readers of about 15. */
    private static final String HARDER =
            "A midwife can show you how to support your premature baby comfortably while you are feeding him. ";

    private static final String HARDEST =
            "Multidisciplinary practitioners systematically investigate physiological"
                    + " manifestations of prematurity, notwithstanding considerable uncertainty"
                    + " regarding developmental consequences. ";

    @Test
    void judgesOnlyWhenAsked() {
        assertThat(Fixtures.check(leaflet(HARDEST.repeat(12)), Map.of())).isEmpty();
    }

    @Test
    void judgesOnlyEnglish() {
        assertThat(check(leaflet(HARDEST.repeat(12)) + "language: fr\n")).isEmpty();
    }

    @Test
    void leavesEasyTextsAlone() {
        assertThat(check(leaflet(EASY.repeat(12)))).isEmpty();
    }

    @Test
    void leavesTextsAloneThatOneOfTwoMeasuresFindsEasy() {
        assertThat(check(leaflet(LONG.repeat(12)))).isEmpty();
    }

    @Test
    void saysNothingOfFewSentences() {
        assertThat(check(leaflet(HARDEST.repeat(9)))).isEmpty();
        assertThat(check(leaflet(HARDEST.repeat(10)))).hasSize(1);
    }

    @Test
    void tellsTheAgeThatATextAsksFor() {
        List<Diagnostic> found = check(leaflet(HARDER.repeat(12)));
        assertThat(Fixtures.shown(found))
                .containsExactly(
                        "2:8 WARNING reading-age Readers must be about 15 years old to follow this"
                                + " text (SMOG 11.2, Flesch–Kincaid 9.8)");
        assertThat(found.get(0).hint())
                .isEqualTo(
                        Optional.of(
                                "Aim for 9 to 11: everyday words, and at most 20 words a sentence"));
    }

    @Test
    void showsASentenceThatIsTooLong() {
        assertThat(check(leaflet(HARDEST.repeat(12) + LONG)).get(0).hint())
                .isEqualTo(
                        Optional.of(
                                "Aim for 9 to 11: everyday words, and at most 20 words a sentence."
                                        + " The longest has 38: “Hold your baby close and talk …”"));
    }

    @Test
    void readsItemsCalloutsQuotesAndMeanings() {
        String blocks =
                """
                sections:
                  - body:
                      - bullets: {intro: HARDEST, items: [HARDEST, HARDEST]}
                      - callout: {kind: tip, heading: Tip, body: HARDEST}
                      - quote: {text: HARDEST, by: A mother}
                      - terms: [{term: Colic, meaning: HARDEST}]
                      - HARDEST
                      - HARDEST
                      - HARDEST
                      - HARDEST
                """
                        .replace("HARDEST", '"' + HARDEST + '"');
        assertThat(check(Fixtures.HEAD + blocks)).hasSize(1);
    }

    private static List<Diagnostic> check(String leaflet) {
        return Fixtures.check(leaflet, Map.of("reading-age", CheckLevel.WARNING));
    }

    private static String leaflet(String body) {
        return Fixtures.HEAD + "sections:\n  - body: " + body + "\n";
    }
}
