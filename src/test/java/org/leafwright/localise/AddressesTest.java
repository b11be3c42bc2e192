package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0808 801-0322       | tel:08088010322
                    +44 (808) 801.0322  | tel:+448088010322
                    0808 801 + 03       | tel:080880103
                    ٠٨٠٨ ٨٠١            | tel:0808801
                    ০৮০৮                | tel:0808
                    """)
    void dialsTheDigitsOfANumber(String written, String target) {
        assertThat(Addresses.telephone(written)).isEqualTo(target);
    }
}
