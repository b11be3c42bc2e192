package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void marksTheEndOfALine() {
        assertThat(MarkedLine.of("abc", 4, 1).marks()).isEqualTo("   ^");
        assertThat(MarkedLine.of("abc", 40, 9).marks()).isEqualTo("   ^");
    }
}
