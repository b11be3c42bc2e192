package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Diagnostic;

class OtherScriptTest {
    private static final String SAID = " is in another script than en, and its language isn't told";

    @Test
    void warnsOfWordsInOtherLettersWhereTheyStand() {
        List<Diagnostic> found =
                check("en", "We speak العربية and\n**українська мова**, [中文](https://e.org).");
        assertThat(Fixtures.shown(found))
                .containsExactly(
                        "7:16 WARNING other-script “العربية”" + SAID,
                        "8:9 WARNING other-script “українська мова”" + SAID,
                        "8:29 WARNING other-script “中文”" + SAID);
        assertThat(found.get(1).hint())
                .contains(
                        "Mark it, such as [words]{lang=uk}, or write lang: uk beside its block's key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Give 5 μg of β-carotene, αβ or Ω 3 ½ °C ☎ 😀.",
                "en | Ask for [العربية]{lang=ar} or [中文]{lang=zh-Hant}.",
                "en | Crème brûlée à la Noël, Đặng.",
                "ar | اسم الكتاب Safer sleep for your baby على https://e.org",
                "ja | 赤ちゃん を 抱く ミルク",
                "ko | 한국어 漢字",
                "sr | Добар дан",
                "sr-Latn | Dobar dan",
                "uz-Cyrl | Салом",
                "en | [Ahlan يا]{lang=ar}",
            })
    void saysNothingOfWhatIsAtHome(String language, String text) {
        assertThat(check(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A дrop of Cyrillic",
                "en | [Croeso, добро]{lang=cy}",
                "el | Καλημέρα, добро",
                "zh | 你好 こんにちは",
                "uz | Салом",
                "en | ευχαριστώ",
            })
    void tellsOfWhatIsNot(String language, String text) {
        assertThat(check(language, text)).hasSize(1);
    }

    @Test
    void looksAtBlocksInTheirOwnLanguage() {
        String blocks =
                Fixtures.HEAD
                        + "language: en\nsections:\n  - body:\n"
                        + "      - {lang: ar, bullets: [العربية, українська]}\n"
                        + "      - table: {columns: [A, हिन्दी], rows: [[a, b]]}\n";
        assertThat(Fixtures.shown(Fixtures.check(blocks, Map.of())))
                .containsExactly(
                        "7:39 WARNING other-script “українська” is in another script than ar, and its"
                                + " language isn't told",
                        "8:30 WARNING other-script “हिन्दी”" + SAID);
    }

    @Test
    void sumsUpALeafletInAnotherLanguageThanItSays() {
        List<Diagnostic> found = check("en", "один два\n".repeat(30));
        assertThat(found).hasSize(21);
        assertThat(found.get(20).message())
                .isEqualTo("From here on 10 more texts hold words in other letters");
    }

    private static List<Diagnostic> check(String language, String text) {
        return Fixtures.check(
                Fixtures.HEAD
                        + "language: "
                        + language
                        + "\nsections:\n  - body: |\n      "
                        + text.replace("\n", "\n      ")
                        + "\n",
                Map.of());
    }
}
