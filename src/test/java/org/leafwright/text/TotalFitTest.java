package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafwright.text.Setting.counted;
import static org.leafwright.text.Setting.texts;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalFitTest {
    @Test
    void evensLinesOutRatherThanFillingEach() {
        assertThat(texts(counted("aaa bb cc ddddd", "en").lines(36)))
                .containsExactly("aaa ", "bb cc ", "ddddd");
    }

    @Test
    void leavesNoShortWordAloneOnALastLineWhereAnotherMayJoinIt() {
        Paragraph p = counted("please ask us about all of these before any treatment.", "en");
        assertThat(texts(p.lines(52 * 6)))
                .containsExactly("please ask us about all of these before ", "any treatment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere-on-Sea", "Nowhere/on/Sea", "Nowhere–on–Sea"})
    void partsAWordAtAHyphenOnlyWhereThatSavesMuch(String word) {
        Paragraph p = counted("We went along the coast as far as " + word + " and back", "en");
        assertThat(texts(p.lines(45 * 6)))
                .containsExactly("We went along the coast as far as ", word + " and back");
        assertThat(texts(counted("It was near " + word + " then", "en").lines(20 * 6)))
                .containsExactly(
                        "It was near " + word.substring(0, 8), word.substring(8) + " then");
    }

    @Test
    void balancesTheLinesOfATitle() {
        Paragraph title = counted("Your baby and hearing tests", "en");
        assertThat(texts(title.lines(132))).containsExactly("Your baby and hearing ", "tests");
        assertThat(texts(title.balancedLines(132)))
                .containsExactly("Your baby and ", "hearing tests");
        assertThat(title.balancedLines(27 * 6)).hasSize(1);
    }

    @Test
    void balancesEachPartOfATitleThatHoldsLineBreaks() {
        assertThat(texts(counted("one two three four\nfive", "en").balancedLines(96)))
                .containsExactly("one two ", "three four", "five");
    }

    @Test
    void takesNoMoreLinesForBalance() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                words.append("a".repeat(1 + random.nextInt(9))).append(i > 0 ? " " : "");
            }
            Paragraph p = counted(words.toString(), "en");
            assertThat(p.balancedLines(120)).hasSizeLessThanOrEqualTo(p.lines(120).size());
        }
    }

    @Test
    void endsLinesBetweenPhrasesRatherThanWithinThem() {
        String phrases = "ကလေးများ နားနေ ကလေးများ ကလေးများ ";
        assertThat(texts(counted(phrases + "ဖြစ်ကြသည် နားနေ", "my").lines(237)))
                .containsExactly(phrases, "ဖြစ်ကြသည် နားနေ");
    }
}
