package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelshAndTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Awst      | ac Awst
                    ŵyn       | ac ŵyn
                    1 Ionawr  | ac 1 Ionawr
                    8         | ac 8
                    08:00     | ac 08:00
                    11 Mai    | ac 11 Mai
                    18 Mai    | a 18 Mai
                    10:00     | a 10:00
                    Ionawr    | a Ionawr
                    iechyd    | a iechyd
                    Hydref    | a Hydref
                    dydd Sul  | a dydd Sul
                    Tachwedd  | a Thachwedd
                    Chwefror  | a Chwefror
                    plant     | a phlant
                    cyngor    | a chyngor
                    therapi   | a therapi
                    """)
    void changesWithTheSoundThatFollows(String word, String joined) {
        assertThat(WelshAnd.before(word)).isEqualTo(joined);
    }
}
