package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gradients and patterns. */
class PaintServerTest {
    private static final String STOPS = "<stop stop-color='red'/><stop offset='1'/>";
    private static final String SQUARE = "<path d='M10 20h20v10h-20z' fill='url(#g)'/>";
    private static final String RAMP = " 0 #ff0000 1 #000000: M10 20 L30 20 L30 30 L10 30 Z\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<linearGradient id='g'>S</linearGradient>"
                        + " | fill linear 0 0 1 0 matrix 20 0 0 10 10 20",
                "<linearGradient id='g' x1='50%' y2='.5' spreadMethod='repeat'>S</linearGradient>"
                        + " | fill linear 0.5 0 1 0.5 matrix 20 0 0 10 10 20 repeat",
                "<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='50%'"
                        + " gradientTransform='translate(5)'>S</linearGradient>"
                        + " | fill linear 0 0 50 0 move 5 0",
                "<linearGradient id='g' href='#h'/><linearGradient id='h' y1='1'>S</linearGradient>"
                        + " | fill linear 0 1 1 0 matrix 20 0 0 10 10 20",
                "<radialGradient id='g' href='#h' fx='.2'/><linearGradient id='h' x1='1'>S"
                        + "</linearGradient>"
                        + " | fill radial 0.2 0.5 0 0.5 0.5 0.5 matrix 20 0 0 10 10 20",
            })
    void readsGradients(String gradient, String drawn) {
        assertThat(Drawn.of(gradient.replace("S<", STOPS + "<") + SQUARE)).isEqualTo(drawn + RAMP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<stop stop-color='red'/> | #ff0000",
                "<stop/><stop stop-color='red' stop-opacity='.5'/> | #ff0000/0.5",
            })
    void paintsOneColourWhereAGradientHasNoLength(String stops, String colour) {
        String gradient = "<linearGradient id='g' x2='0'>" + stops + "</linearGradient>";
        assertThat(Drawn.of(gradient + SQUARE)).startsWith("fill " + colour + ":");
    }

    @Test
    void keepsStopsInOrder() {
        String stops = "<stop offset='60%'/><stop offset='.3' stop-color='red'/>";
        assertThat(Drawn.of("<linearGradient id='g'>" + stops + "</linearGradient>" + SQUARE))
                .contains("0.6 #000000 0.6 #ff0000");
    }

    @Test
    void paintsNothingByTheBoxOfALine() {
        String gradient = "<linearGradient id='g'>" + STOPS + "</linearGradient>";
        assertThat(Drawn.of(gradient + "<path d='M0 0h9' stroke='url(#g) blue'/>"))
                .contains("stroke 1 #0000ff");
        assertThat(Drawn.of(gradient + "<path d='M0 0h9' stroke='url(#g)'/>"))
                .doesNotContain("stroke");
    }

    @Test
    void readsPatterns() {
        assertThat(
                        Drawn.of(
                                "<pattern id='g' x='5' width='4' height='2' viewBox='0 0 2 1'"
                                        + " patternUnits='userSpaceOnUse'><path d='M0 0h1'/></pattern>"
                                        + SQUARE))
                .isEqualTo(
                        """
                        fill tiles 0 0 4 2 move 5 0 {matrix 2 0 0 2 0 0
                          fill #000000: M0 0 L1 0}: M10 20 L30 20 L30 30 L10 30 Z
                        """);
    }

    @Test
    void fadesPatternsAsAWhole() {
        assertThat(
                        Drawn.of(
                                "<pattern id='g' width='.5' height='.5'><path d='M0 0h1'/></pattern>"
                                        + SQUARE.replace("/>", " fill-opacity='.5'/>")))
                .startsWith("opacity 0.5\n  fill tiles 0 0 10 5 move 10 20");
    }

    @Test
    void refusesBoxesThatProgramsMeasureDifferently() {
        String clip =
                "<clipPath id='c' clipPathUnits='objectBoundingBox'><circle r='1'/></clipPath>";
        String turned = "<g clip-path='url(#c)'><path transform='rotate(45)' d='M0 0h9L0 9z'/></g>";
        assertThat(Drawn.faults(clip + turned))
                .singleElement()
                .asString()
                .contains("programs measure differently");
    }
}
