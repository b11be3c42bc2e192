package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final List<String> KEYS = List.of("title", "body", "items", "language");

    @Test
    void findsWordWithTwoLettersSwapped() {
        assertThat(Words.nearest("titel", KEYS)).contains("title");
        assertThat(Words.nearest("bdoy", KEYS)).contains("body");
        assertThat(Words.nearest("langauge", KEYS)).contains("language");
    }

    @Test
    void findsNothingNearAnotherWord() {
        assertThat(Words.nearest("colour", KEYS)).isEmpty();
    }
}
