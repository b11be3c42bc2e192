package org.leafwright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KEYS = List.of("title", "body", "items", "language");

    @Test
    void findsNameWithTwoLettersSwapped() {
        assertThat(Suggestion.nearest("titel", KEYS)).contains("title");
        assertThat(Suggestion.nearest("bdoy", KEYS)).contains("body");
        assertThat(Suggestion.nearest("langauge", KEYS)).contains("language");
    }

    @Test
    void findsNothingNearAnotherWord() {
        assertThat(Suggestion.nearest("colour", KEYS)).isEmpty();
    }
}
