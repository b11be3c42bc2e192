package org.leafwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingSystemTest {
    @Test
    void agreesWithIcuOnEveryLanguage() {
        for (String code : Locale.getISOLanguages()) {
            ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(code));
            // Avestan has a script of its own that nobody has written for centuries.
            if (!full.getScript().isEmpty() && !code.equals("ae")) {
                Locale language = Locale.forLanguageTag(code);
                assertThat(WritingSystem.script(language)).as(code).isEqualTo(full.getScript());
                assertThat(WritingSystem.isRightToLeft(language))
                        .as(code)
                        .isEqualTo(full.isRightToLeft());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "prs, fa, Arab",
        "pbu, ps, Arab",
        "pbt, ps, Arab",
        "pst, ps, Arab",
        "pes, fa, Arab",
        "arz, arz, Arab",
        "ary, ary, Arab",
        "mzn, mzn, Arab",
        "nqo, nqo, Nkoo",
        "syr, syr, Syrc",
        "iw, he, Hebr",
        "ji, yi, Hebr",
        "tl, fil, Latn",
        "ku, ku, Latn",
        "ku-Arab, ckb, Arab",
        "ku-IQ, ckb, Arab",
        "cmn, zh, Hans",
        "cmn-TW, zh, Hant",
        "zh-HK, zh, Hant",
        "zh-Hant-CN, zh, Hant",
        "yue, yue, Hant",
        "pa-PK, pa, Arab",
        "pa-Guru-PK, pa, Guru",
        "ur-Aran, ur, Arab",
        "sr-Latn, sr, Latn",
        "uz-AF, uz, Arab",
        "qaa, qaa, Latn"
    })
    void knowsNamesAndScripts(String tag, String language, String script) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(WritingSystem.canonical(locale)).isEqualTo(language);
        assertThat(WritingSystem.script(locale)).isEqualTo(script);
        assertThat(WritingSystem.isRightToLeft(locale))
                .isEqualTo(List.of("Arab", "Hebr", "Nkoo", "Syrc").contains(script));
    }
}
