package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, information, Information
                    en, ǆ is one letter, ǅ is one letter
                    en, 24 hours, 24 hours
                    tr, iletişim, İletişim
                    tr, ısı, Isı
                    az, iş saatları, İş saatları
                    ka, ტელეფონი, ტელეფონი
                    uk, інформація, Інформація
                    """)
    void startsAPhraseAsItsLanguageDoes(String language, String phrase, String written) {
        assertThat(Capitals.first(phrase, Locale.forLanguageTag(language))).isEqualTo(written);
    }
}
