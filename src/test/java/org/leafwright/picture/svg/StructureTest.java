package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands within what, and what refers to what. */
class StructureTest {
    private static final String LINE = "fill #000000: M0 0 L9 0\n";

    @Test
    void drawsWhatAUseRefersToWithTheLooksOfTheUse() {
        assertThat(
                        Drawn.of(
                                "<defs><path id='a' d='M0 0h9'/></defs>"
                                        + "<use href='#a' x='5' fill='red' opacity='.5'/>"))
                .isEqualTo("opacity 0.5\n  move 5 0\n    fill #ff0000: M0 0 L9 0\n");
    }

    @Test
    void prefersTheNameWithoutAPrefix() {
        assertThat(
                        Drawn.of(
                                "<defs><path id='a' d='M0 0h9'/><path id='b' d='M0 0h1'/></defs>"
                                        + "<use xlink:href='#b' href='#a'/>"))
                .isEqualTo(LINE);
    }

    @Test
    void fitsSymbolsIntoThePlaceOfTheirUse() {
        assertThat(
                        Drawn.of(
                                "<symbol id='s' viewBox='0 0 10 10'><path d='M0 0h9'/></symbol>"
                                        + "<use href='#s' width='20' height='40'/>"))
                .isEqualTo(
                        """
                        clip [M0 0 L20 0 L20 40 L0 40 Z]
                          matrix 2 0 0 2 0 10
                            fill #000000: M0 0 L9 0
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xMidYMid | matrix 2 0 0 2 0 10",
                "xMinYMin | matrix 2 0 0 2 0 0",
                "xMaxYMax | matrix 2 0 0 2 0 20",
                "none | matrix 2 0 0 4 0 0",
                "xMidYMid slice | matrix 4 0 0 4 -10 0",
                "nonsense | matrix 2 0 0 2 0 10",
            })
    void fitsViewBoxes(String ratio, String matrix) {
        assertThat(
                        Drawn.of(
                                "<svg width='20' height='40' viewBox='0 0 10 10' overflow='visible'"
                                        + " preserveAspectRatio='"
                                        + ratio
                                        + "'><path d='M0 0h9'/></svg>"))
                .startsWith(matrix + "\n");
    }

    @ParameterizedTest
    @CsvSource({"cy, 1", "cy-GB, 1", "en-GB, 2", "en-US, 2", "fr, 3", "zh-Hant-TW, 4"})
    void switchesByTheLanguage(String language, int length) {
        String svg =
                Drawn.svg(
                        "<switch><desc/><path systemLanguage='cy' d='M0 0h1'/>"
                                + "<path systemLanguage='de, en' d='M0 0h2'/>"
                                + "<path systemLanguage='zh-Hant-HK,zh' d='M0 0h4'/>"
                                + "<path d='M0 0h3'/></switch>");
        assertThat(Drawn.of(svg, language)).endsWith("L" + length + " 0\n");
    }

    @Test
    void drawsNothingOfOtherLanguagesAndUnknownElements() {
        assertThat(
                        Drawn.of(
                                "<path d='M0 0h9'/><x:g xmlns:x='urn:x'><path d='M1 1h1'/></x:g>"
                                        + "<nonsense><path d='M1 1h1'/></nonsense>"
                                        + "<path visibility='hidden' d='M1 1h1'/>"
                                        + "<g visibility='hidden'><path visibility='visible'"
                                        + " d='M0 0h9'/></g>"))
                .isEqualTo(LINE + LINE);
    }

    @Test
    void clipsToAllThatAClipHolds() {
        assertThat(
                        Drawn.of(
                                "<clipPath id='a'><path d='M0 0h5'/></clipPath>"
                                        + "<clipPath id='c' clip-path='url(#a)' transform='translate(1)'>"
                                        + "<path clip-rule='evenodd' d='M0 0h1'/><g><path d='M0 0h2'/>"
                                        + "</g><use href='#p' x='1'/></clipPath><defs>"
                                        + "<path id='p' d='M0 0h3'/></defs>"
                                        + "<path d='M0 0h9' clip-path='url(#c)'/>"))
                .isEqualTo(
                        """
                        clip [evenodd M1 0 L2 0, M2 0 L5 0] and [M0 0 L5 0]
                          fill #000000: M0 0 L9 0
                        """);
    }

    @Test
    void masksByLightnessOrOpacityWithinABox() {
        String mask = "<mask id='m' style='mask-type:alpha'><circle r='3'/></mask>";
        assertThat(Drawn.of(mask + "<path d='M0 0h10v10' mask='url(#m)'/>"))
                .startsWith("alpha mask -1 -1 12 12\n");
        assertThat(Drawn.of(mask.replace("alpha", "x") + "<path d='M0 0h10v10' mask='url(#m)'/>"))
                .startsWith("mask -1 -1 12 12\n");
    }

    @Test
    void isolatesWhatBlendsWithinAGroup() {
        assertThat(
                        Drawn.of(
                                "<g opacity='.5'><path d='M0 0h9'/>"
                                        + "<path d='M0 0h9' style='mix-blend-mode:color-burn'/></g>"))
                .isEqualTo("opacity 0.5, isolated\n  " + LINE + "  color_burn\n    " + LINE);
    }

    @Test
    void fadesALeafByItself() {
        assertThat(Drawn.of("<path d='M0 0h9' opacity='50%' fill-opacity='.5'/>"))
                .isEqualTo("fill #000000/0.25: M0 0 L9 0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grayscale() | #363636",
                "invert(1) | #00ffff",
                "brightness(50%) | #800000",
                "blur(0) hue-rotate(0) | #ff0000",
                "blur(-1) | #ff0000",
                "nonsense | #ff0000",
                "opacity(.5) | #ff0000/0.5",
            })
    void drawsFiltersThatChangeEachPointByItself(String filter, String colour) {
        String drawn = Drawn.of("<path d='M0 0h9' fill='red' filter='" + filter + "'/>");
        assertThat(drawn).isEqualTo("fill " + colour + ": M0 0 L9 0\n");
    }

    @Test
    void drawsEmbeddedPictures() {
        String png =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                        + "AABJRU5ErkJggg==";
        assertThat(
                        Drawn.of(
                                "<image width='20' height='10' href='data:image/png;base64,"
                                        + png
                                        + "'/>"))
                .isEqualTo("matrix 10 0 0 10 5 0\n  image 1 x 1\n");
        assertThat(
                        Drawn.of(
                                "<image width='9' href=\"data:image/svg+xml,%3Csvg xmlns='http://"
                                        + "www.w3.org/2000/svg' width='9' height='9'%3E%3Cpath"
                                        + " d='M0 0h9'/%3E%3C/svg%3E\"/>"))
                .endsWith(LINE);
    }
}
