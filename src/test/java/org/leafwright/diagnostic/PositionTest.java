package org.leafwright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PositionTest {
    private static Position at(String text, int line, int column) {
        return new Position(SourceFile.of("a.yaml", text), line, column, 1);
    }

    @Test
    void findsWordsFromItsColumnOn() {
        Position start = at("one 😀 one\ntwo one", 1, 2);
        assertThat(start.at("one")).isEqualTo(new Position(start.file(), 1, 7, 3));
        assertThat(start.at("two")).isEqualTo(new Position(start.file(), 2, 1, 3));
        assertThat(start.at("none")).isEqualTo(start);
        assertThat(at("one", 1, 9).find("one")).isEmpty();
    }

    @Test
    void findsTheFirstOfSomeSpellings() {
        Position start = at("a😀 \\u00e9 é\né", 1, 1);
        assertThat(start.findFirst(List.of("é", "\\u00e9")))
                .contains(new Position(start.file(), 1, 4, 6));
        assertThat(start.findFirst(List.of("x", "y"))).isEmpty();
    }

    @Test
    @Timeout(60)
    void findsWordsFarAlongALineWithoutWalkingThere() {
        Position far = at("😀" + "x".repeat(4_000_000) + "word", 1, 3_999_999);
        for (int i = 0; i < 100_000; i++) {
            assertThat(far.at("word").column()).isEqualTo(4_000_002);
        }
    }
}
