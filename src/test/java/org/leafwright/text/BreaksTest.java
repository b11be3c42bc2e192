package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafwright.text.Setting.counted;
import static org.leafwright.text.Setting.texts;

import org.junit.jupiter.api.Test;

class BreaksTest {
    @Test
    void endsALineBetweenWordsRatherThanAtASoftHyphenThatFillsItALittleMore() {
        String shy = "one two three four five six e\u00ADleven twelve";
        assertThat(texts(counted(shy, "en").lines(30 * 6)))
                .containsExactly("one two three four five six ", "e\u00ADleven twelve");
        assertThat(texts(counted(shy.replace("six", "7"), "en").lines(30 * 6)))
                .containsExactly("one two three four five 7 e\u00AD", "leven twelve");
    }

    @Test
    void partsAnAddressAtASignOnlyIfThatFillsAThirdOfTheLine() {
        assertThat(texts(counted("a.bcdefghijklm", "en").lines(60)))
                .containsExactly("a.bcdefghi", "jklm");
        assertThat(texts(counted("abc.defghijklm", "en").lines(60)))
                .containsExactly("abc.", "defghijklm");
    }
}
