package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceWeightTest {
    @ParameterizedTest
    @CsvSource({
        "Regular, 400, false, 400",
        "Medium, 500, false, 500",
        "SemiBold Italic, 600, true, 600",
        "Demi Bold, 700, false, 600",
        "Bold, 700, true, 700",
        "Bold, 400, true, 700",
        "ExtraBold, 800, false, 800",
        "Extra-Light, 275, false, 200",
        "Condensed, 700, false, 700",
        "Condensed, 400, true, 700",
        "Book, 4, false, 400",
        "Book, 0, false, 400",
    })
    void takesTheNameBeforeTheNumber(String style, int number, boolean marked, int weight) {
        assertThat(FaceWeight.of(style, number, marked)).isEqualTo(weight);
        assertThat(FaceWeight.isBold(weight)).isEqualTo(weight >= 700);
    }
}
