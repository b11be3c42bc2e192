package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be drawn is refused by name and place, if it would be seen. */
class RefusalTest {
    private static final String RECT = "<rect width='9' height='9'/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>Logo</text> | live text",
                "<g><a><text><tspan>Logo</tspan></text></a></g> | live text",
                "<foreignObject width='9' height='9'/> | <foreignObject>",
                "<image href='x.png' width='9' height='9'/> | a picture in another file",
                "<image href='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width='9' height='9'/>"
                        + " | neither PNG nor JPEG nor SVG",
                "<use href='http://example.org/a.svg#a'/> | another file",
                "<rect width='9' height='9' style='fill:url(http://example.org/a)'/> | another file",
                "<rect width='9' height='9' fill='url(file:///etc/passwd#a)'/> | another file",
                "<style>@import url(x.css);</style> | a style sheet in another file",
                "<filter id='f'/><rect width='9' height='9' filter='url(#f)'/> | the filter “f”",
                "<g filter='blur(5)'><rect width='9' height='9'/></g> | the filter “blur(5)”",
                "<rect width='9' height='9'><animate attributeName='x'/></rect> | animation",
                "<rect width='9' height='9' style='fill: var(--a)'/> | “var()”",
                "<rect width='9' height='9' style='zoom: 2'/> | “zoom: 2”",
                "<path d='M0 0h9' stroke='red' vector-effect='non-scaling-stroke'/>"
                        + " | “vector-effect: non-scaling-stroke”",
                "<rect width='9' height='9' clip-path='circle(5px)'/> | the clip “circle(5px)”",
                "<style>rect:nth-child(2) { fill: red }</style> | “rect:nth-child(2)”",
                "<path d='M0 0h9' stroke='red' stroke-width='-2'/> | negative width",
                "<path d='M0 0h9' stroke='red' stroke-dasharray='1e-9 0'/> | dashes",
                "<path d='M0 0h9e12' stroke='red'/> | too large",
                "<rect x='1lh' width='9' height='9'/> | depends on a font",
                "<symbol id='s' transform='scale(2)'/><use href='#s'/> | a transform of the symbol",
                "<rect width='9' height='9' filter='drop-shadow(1px 1px red)'/> | the filter",
                "<marker id='m' orient='auto'><path d='M0 0h1'/></marker>"
                        + "<path d='M0 0h9h-9' marker-mid='url(#m)'/> | a line turns back",
                "<marker id='m'><path d='M0 0h1'/></marker>"
                        + "<path d='M0 0a1 1 0 0 1 9 9' marker-mid='url(#m)'/> | along an arc",
            })
    void names(String content, String what) {
        assertThat(Drawn.faults(RECT + content))
                .singleElement()
                .asString()
                .contains(what)
                .containsPattern("in line 1, column \\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><use href='#a'/></g>",
                "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
                "<mask id='m' mask='url(#n)'/><mask id='n' mask='url(#m)'/>"
                        + "<rect width='9' height='9' mask='url(#m)'/>",
            })
    void refusesWhatUsesItself(String content) {
        assertThat(Drawn.faults(RECT + content)).allMatch(why -> why.contains("uses itself"));
    }

    /** Which is nothing, as the standard has it, and as programs draw it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<linearGradient id='a' href='#b'><stop/></linearGradient>"
                        + "<linearGradient id='b' href='#a'/>"
                        + "<rect width='9' height='9' fill='url(#b)'/>",
                "<clipPath id='c'><path clip-path='url( #c )' d='M0 0h9v9z'/></clipPath>"
                        + "<rect width='9' height='9' clip-path='url(#c)'/>",
                "<mask id='m' mask='url(#m)'/><rect width='9' height='9' mask='url(#m)'/>",
                "<style>path { marker: url(#m) }</style><marker id='m'><path d='M0 0h9'/></marker>"
                        + "<path d='M0 0h9'/>",
            })
    void drawsAReferenceToItselfAsNone(String content) {
        assertThat(Drawn.of(RECT + content)).startsWith("fill #000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<filter id='f'><feGaussianBlur/></filter>",
                "<defs><text>Logo</text><image href='x.png'/></defs>",
                "<text/>",
                "<g display='none'><text>Logo</text></g>",
                "<metadata><x xmlns='http://example.org'/></metadata>",
                "<style>@font-face { src: url(http://example.org/a) } rect:hover{fill:red}</style>",
                "<use href='#nothing'/>",
            })
    void passesOverWhatIsNotSeen(String content) {
        assertThat(Drawn.of(RECT + content)).isEqualTo("fill #000000: M0 0 L9 0 L9 9 L0 9 Z\n");
    }

    @Test
    void tellsTheLineAndColumnWhereATagStarts() {
        String svg =
                "<?xml version='1.0'?>\r\n<!-- a > b -->\n<svg xmlns='http://www.w3.org/2000/svg'"
                        + "\n  width='9' height='9'>\n  <g>å <text\n x='1'>Logo</text></g></svg>";
        assertThat(Drawn.faultsOf(svg))
                .singleElement()
                .asString()
                .endsWith(", in line 5, column 8");
    }

    @Test
    void refusesEntities() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>&b;</svg>";
        assertThat(Drawn.faultsOf(bomb))
                .containsExactly("is an SVG that defines entities, in line 1, column 16");
    }

    @Test
    void readsADocumentTypeThatDefinesNothing() {
        String svg =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/svg11.dtd'>"
                        + Drawn.svg(RECT);
        assertThat(Drawn.of(svg, "en")).startsWith("fill #000000");
    }

    @Test
    void refusesUsesThatMultiply() {
        StringBuilder content = new StringBuilder("<g id='l0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 30; i++) {
            content.append("<g id='l").append(i).append("'>");
            content.append(("<use href='#l" + (i - 1) + "'/>").repeat(4)).append("</g>");
        }
        assertThat(Drawn.faults(content.toString()))
                .singleElement()
                .asString()
                .contains("more than 100000 shapes");
    }

    @Test
    void refusesMarkersWithoutEnd() {
        String svg =
                "<marker id='m'>"
                        + "<path d='M0 0h1' stroke='red'/>".repeat(50)
                        + "</marker><path marker-mid='url(#m)' d='M0 0"
                        + "h1".repeat(100_000)
                        + "'/>";
        assertThat(Drawn.faults(svg)).singleElement().asString().contains("more than");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000})
    void refusesDeepNesting(int depth) {
        assertThat(Drawn.faults("<g>".repeat(depth) + RECT + "</g>".repeat(depth)))
                .singleElement()
                .asString()
                .contains("nested too deeply, in line 1");
    }

    @Test
    void refusesALongChainOfUses() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append("<g id='l" + i + "'><use href='#l" + (i + 1) + "'/></g>");
        }
        assertThat(Drawn.faults(chain.toString()))
                .singleElement()
                .asString()
                .contains("nested too deeply");
    }

    @Test
    void refusesAMillionSegments() {
        assertThat(Drawn.faults("<path d='M0 0" + "h1".repeat(1_000_000) + "'/>"))
                .singleElement()
                .asString()
                .contains("more than 500000 lines and curves, in line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='50%'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e9 1e9'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='1e300' height='1e300'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='-9'/>",
            })
    void refusesAPictureWithoutASize(String svg) {
        assertThat(Drawn.faultsOf(svg)).singleElement().asString().contains("line 1, column 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<html svg/>"})
    void refusesWhatIsNoSvg(String svg) {
        assertThat(Drawn.faultsOf(svg)).hasSize(1);
    }
}
