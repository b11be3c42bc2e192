package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes, their lines and where their transforms bring them. */
class ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L3 4 5 6 | M1 2 L3 4 L5 6",
                "m1,2l3-4z l1 1 | M1 2 L4 -2 Z M1 2 L2 3",
                "M0 0 10 10 h-5V0 | M0 0 L10 10 L5 10 L5 0",
                "M0 0C1 2 3 4 5 6s1 1 2 2 | M0 0 C1 2 3 4 5 6 C7 8 6 7 7 8",
                "M0 0Q3 3 6 0T12 0 | M0 0 C2 2 4 2 6 0 C8 -2 10 -2 12 0",
                "M0 0S3 3 6 0 | M0 0 C0 0 3 3 6 0",
                "M.5.5-1e1+2 | M0.5 0.5 L-10 2",
                "M0 0A5 5 0 0110 0 | M0 0 C0 -2.761 2.239 -5 5 -5 C7.761 -5 10 -2.761 10 0",
                "M0 0a1 1 0 0 1 0 0L9 9 | M0 0 L9 9",
                "M0 0A0 5 0 0 1 9 9 | M0 0 L9 9",
                "M0 0L9 9L | M0 0 L9 9",
                "M0 0L9 9 8,, 7 | M0 0 L9 9",
                "M0 0L9 9x8 | M0 0 L9 9",
                "M0 0A5 5 0 2 1 9 9L3 3 | M0 0",
            })
    void readsPathData(String data, String contour) {
        assertThat(PathData.read(data)).hasToString(contour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect x='1' y='2' width='3' height='4'/> | M1 2 L4 2 L4 6 L1 6 Z",
                "<rect width='50%' height='1in'/> | M0 0 L50 0 L50 96 L0 96 Z",
                "<line x1='1' x2='2em'/> | M1 0 L32 0",
                "<polyline points='1,2 3-4 5'/> | M1 2 L3 -4",
                "<polygon points='1 2 3 4 5 6x'/> | M1 2 L3 4 L5 6 Z",
                "<path style='d:path(\"M1 1h2\")' d='M0 0'/> | M1 1 L3 1",
                "<rect width='9' style='height:4px' height='1'/> | M0 0 L9 0 L9 4 L0 4 Z",
                "<rect width='9' style='height:4' height='1'/> | M0 0 L9 0 L9 1 L0 1 Z",
            })
    void drawsShapes(String shape, String contour) {
        String drawn = Drawn.of(shape.replace("/>", " stroke='red' fill='none'/>"));
        assertThat(drawn).isEqualTo("stroke 1 #ff0000: " + contour + "\n");
    }

    @Test
    void roundsCorners() {
        assertThat(Drawn.of("<rect width='20' height='10' rx='40' ry='5'/>"))
                .isEqualTo(
                        "fill #000000: M10 0 L10 0 C15.523 0 20 2.239 20 5 L20 5"
                                + " C20 7.761 15.523 10 10 10 L10 10 C4.477 10 0 7.761 0 5 L0 5"
                                + " C0 2.239 4.477 0 10 0 Z\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translate(1 2) | move 1 2",
                "translate(1,2)scale(3) | matrix 3 0 0 3 1 2",
                "rotate(90) | matrix 0 1 -1 0 0 0",
                "rotate(90 5 5) | matrix 0 1 -1 0 10 0",
                "skewX(45) | matrix 1 0 1 1 0 0",
                "matrix(1 2 3 4 5 6) | matrix 1 2 3 4 5 6",
                "rotate(0.25turn) | matrix 0 1 -1 0 0 0",
                "translate(10%, 1em) | move 10 16",
            })
    void moves(String transform, String matrix) {
        assertThat(Drawn.of("<path d='M0 0h9' transform='" + transform + "'/>"))
                .isEqualTo(matrix + "\n  fill #000000: M0 0 L9 0\n");
    }

    @Test
    void passesOverATransformWithAFault() {
        assertThat(Drawn.of("<path d='M0 0h9' transform='scale(2) turn(3)'/>"))
                .isEqualTo("fill #000000: M0 0 L9 0\n");
    }

    @Test
    void movesAboutAnOrigin() {
        assertThat(
                        Drawn.of(
                                "<path d='M0 0h9' transform='scale(2)'"
                                        + " transform-origin='right 10px'/>"))
                .startsWith("matrix 2 0 0 2 -100 -10\n");
    }

    @Test
    void drawsLinesAsAsked() {
        assertThat(
                        Drawn.of(
                                "<path d='M0 0h9' fill='none' stroke='#123' stroke-width='5%'"
                                        + " stroke-linecap='round' stroke-linejoin='bevel'"
                                        + " stroke-dasharray='1,2 3' stroke-dashoffset='-1'/>"))
                .isEqualTo(
                        "stroke 5 round bevel dashes [1.0, 2.0, 3.0, 1.0, 2.0, 3.0]+11 #112233:"
                                + " M0 0 L9 0\n");
    }

    @Test
    void drawsLinesWithoutLengthByTheirEnds() {
        String line = "<path d='M5 5z' fill='none' stroke='red' stroke-width='4' stroke-linecap='";
        assertThat(Drawn.of(line + "square'/>")).contains("fill #ff0000: M3 3 L7 3 L7 7 L3 7 Z");
        assertThat(Drawn.of(line + "round'/>")).contains("fill #ff0000: M5 3");
        assertThat(Drawn.of(line + "butt'/>")).doesNotContain("fill");
    }

    @Test
    void paintsInTheOrderAsked() {
        String path = "<path d='M0 0h9' stroke='red' paint-order='";
        assertThat(Drawn.of(path + "normal'/>")).startsWith("fill");
        assertThat(Drawn.of(path + "stroke'/>")).startsWith("stroke");
        assertThat(Drawn.of(path + "stroke nonsense'/>")).startsWith("fill");
    }

    @Test
    void setsMarkersAtEachPoint() {
        String marker =
                "<marker id='m' orient='auto' refX='1'><path d='M0 0h1' fill='context-stroke'/>"
                        + "</marker>";
        assertThat(
                        Drawn.of(
                                marker
                                        + "<path d='M0 0h10v10' fill='none' stroke='red'"
                                        + " marker-start='url(#m)' marker-end='url(#m)'/>"))
                .isEqualTo(
                        """
                        stroke 1 #ff0000: M0 0 L10 0 L10 10
                        move -1 0
                          clip [M0 0 L3 0 L3 3 L0 3 Z]
                            fill #ff0000: M0 0 L1 0
                        matrix 0 1 -1 0 10 9
                          clip [M0 0 L3 0 L3 3 L0 3 Z]
                            fill #ff0000: M0 0 L1 0
                        """);
    }
}
