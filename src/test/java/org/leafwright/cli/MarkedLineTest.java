package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkedLineTest {
    @Test
    void standsUnderThePlace() {
        assertThat(MarkedLine.of("titel: x", 1, 5)).isEqualTo(new MarkedLine("titel: x", "^^^^^"));
        assertThat(MarkedLine.of("a: b", 4, 1).marks()).isEqualTo("   ^");
    }

    @Test
    void countsWideAndCombiningCharactersAsATerminalDoes() {
        assertThat(MarkedLine.of("一二: x", 5, 1).marks()).isEqualTo(" ".repeat(6) + "^");
        assertThat(MarkedLine.of("e\u0301a: x", 6, 1).marks()).isEqualTo("    ^");
        assertThat(MarkedLine.of("\tx", 2, 1)).isEqualTo(new MarkedLine("    x", "    ^"));
        assertThat(MarkedLine.of("𐘀x", 2, 1).marks()).isEqualTo(" ^");
    }

    @Test
    void repeatsThePlaceWhereTheLineRunsFromTheRight() {
        assertThat(MarkedLine.of("title: مرحبا", 8, 5).marks()).isEqualTo("here: مرحبا");
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        MarkedLine marked = MarkedLine.of("a".repeat(500) + "b" + "c".repeat(500), 501, 1);
        assertThat(marked.text()).hasSizeLessThan(125).startsWith("…").endsWith("…");
        assertThat(marked.text().charAt(marked.marks().indexOf('^'))).isEqualTo('b');
    }

    @Test
    @Timeout(60)
    void looksAtNoMoreOfALineThanItShows() {
        String line = "a".repeat(4_000_000) + "b" + "c".repeat(500);
        for (int i = 0; i < 3_000; i++) {
            assertThat(MarkedLine.of(line, 4_000_001, 1).text()).startsWith("…a").contains("b");
        }
    }

    @Test
    void cutsALineOnlyWhereThatLeavesOutMoreThanAFewCharacters() {
        assertThat(MarkedLine.of("a".repeat(60) + "b" + "c".repeat(70), 61, 1).text()).hasSize(131);
        assertThat(MarkedLine.of("a".repeat(61) + "b" + "c".repeat(71), 62, 1).text())
                .isEqualTo("…" + "a".repeat(50) + "b" + "c".repeat(60) + "…");
    }

    @Test
    void marksTheEndOfALine() {
        assertThat(MarkedLine.of("abc", 4, 1).marks()).isEqualTo("   ^");
        assertThat(MarkedLine.of("abc", 40, 9).marks()).isEqualTo("   ^");
    }
}
