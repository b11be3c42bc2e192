package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "baby, 2",
        "massage, 2",
        "stroked, 1",
        "needed, 2",
        "little, 2",
        "bodies, 2",
        "likes, 1",
        "boxes, 2",
        "changes, 2",
        "premature, 3"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void countsSentencesAndWords() {
        assertThat(
                        Readability.of(
                                List.of(
                                        "Hold your baby. Is he calm – and comfortable?",
                                        "No full stop",
                                        "“Yes!”")))
                .isEqualTo(new Readability(4, 12, 16, 1, "Is he calm and comfortable?"));
    }

    @Test
    void gradesBySentencesAndSyllables() {
        Readability text = new Readability(30, 300, 450, 30, "");
        assertThat(text.smogGrade()).isCloseTo(8.8418, Offset.offset(1e-3));
        assertThat(text.fleschKincaidGrade()).isCloseTo(6.01, Offset.offset(1e-9));
    }

    @Test
    void gradesNoTextAtAll() {
        Readability none = Readability.of(List.of());
        assertThat(none.smogGrade()).isZero();
        assertThat(none.fleschKincaidGrade()).isZero();
    }
}
