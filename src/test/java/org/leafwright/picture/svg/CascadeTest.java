package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of all that is said of an element holds. */
class CascadeTest {
    private static final String GREEN = "fill #00ff00: M0 0 L9 0\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path { fill: lime }",
                "* { fill: lime }",
                ".a { fill: lime }",
                "#p { fill: lime }",
                "g path.a { fill: lime }",
                "svg > g > path { fill: lime }",
                "circle + path { fill: lime }",
                "desc ~ path { fill: lime }",
                "path:last-child { fill: lime }",
                "g:first-child path { fill: lime }",
                "[class] { fill: lime }",
                "[class='b a'] { fill: lime }",
                "[class~=a] { fill: lime }",
                "[class^=b] { fill: lime }",
                "rect, path { fill: lime }",
                "path { fill: lime; fill: nonsense }",
                "path { fill: red } .a { fill: lime } path { fill: blue }",
                "#p { fill: red } path { fill: lime !important }",
                "/* a { } */ path { /* ; */ FILL: lime; }",
                "<!-- path { fill: lime } -->",
                "@media print { path { fill: lime } } @media screen { path { fill: red } }",
                "@media (prefers-color-scheme: dark) { path { fill: red } } path { fill: lime }",
                "path { fill: lime } path:hover { fill: red }",
                "path { fill: red } g path % { fill: blue } path { fill: lime }",
                "@charset 'utf-8'; @font-face { src: url(x) } path { fill: lime }",
                "path { fill: rgb(0 255 0 / 100%) }",
                "g { color: lime } path { fill: currentColor }",
                "g { fill: lime } path { fill: inherit }",
            })
    void holds(String css) {
        assertThat(
                        Drawn.of(
                                "<g><style>"
                                        + css.replace("<", "&lt;").replace(">", "&gt;")
                                        + "</style><desc/><circle/>"
                                        + "<path id='p' class='b a' fill='blue' d='M0 0h9'/></g>"))
                .isEqualTo(GREEN);
    }

    @Test
    void putsTheOwnStyleBeforeSheetsAndSheetsBeforeAttributes() {
        String sheet = "<style>path { fill: blue }</style>";
        assertThat(Drawn.of(sheet + "<path fill='red' style='fill:lime' d='M0 0h9'/>"))
                .isEqualTo(GREEN);
        assertThat(Drawn.of(sheet + "<path fill='red' d='M0 0h9'/>")).startsWith("fill #0000ff");
    }

    @Test
    void readsSheetsOfOtherKindsNot() {
        assertThat(
                        Drawn.of(
                                "<style type='text/x'>path { fill: red }</style>"
                                        + "<style media='screen'>path { fill: red }</style>"
                                        + "<path fill='lime' d='M0 0h9'/>"))
                .isEqualTo(GREEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0f08 | #00ff00/0.533",
                "#00FF0080 | #00ff00/0.502",
                "rgb(0, 255, 0) | #00ff00",
                "rgba(0% 100% 0% / .5) | #00ff00/0.5",
                "rgb(-5, 300, 0) | #00ff00",
                "hsl(120, 100%, 50%) | #00ff00",
                "hsl(0.3333turn 100% 50%) | #00ff00",
                "hwb(120 0% 0%) | #00ff00",
                "Lime | #00ff00",
                "rebeccapurple | #663399",
                "rgb(0, 50%, 0) | #000000",
                "#12 | #000000",
                "#12345g | #000000",
                "nonsense | #000000",
            })
    void readsColours(String colour, String paint) {
        assertThat(Drawn.of("<path d='M0 0h9' fill='" + colour + "'/>"))
                .isEqualTo("fill " + paint + ": M0 0 L9 0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url(#no) lime | fill #00ff00: M0 0 L9 0",
                "url(#no)lime | fill #00ff00: M0 0 L9 0",
                "url( '#no' ) lime | fill #00ff00: M0 0 L9 0",
            })
    void fallsBackWhereAReferenceLeadsNowhere(String fill, String drawn) {
        assertThat(Drawn.of("<path d='M0 0h9' fill=\"" + fill + "\"/>")).isEqualTo(drawn + "\n");
    }
}
