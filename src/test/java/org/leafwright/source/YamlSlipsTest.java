package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;

/** What YAML reads otherwise than its writer meant. */
class YamlSlipsTest {
    private static final String HEAD = "leaflet: 1\npublished: 2010-12\n";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Room #4\nsections: [{body: Text.}]",
                "title: \"Room\" #4\nsections: [{body: Text.}]",
                "title: T\nreference: LT #9\nsections: [{body: Text.}]",
                "title: T\nauthors:\n  - Ward #7\nsections: [{body: Text.}]",
                "title: T\nsections:\n  - body:\n      - table: {columns: [A, B], rows: [[a, b #2\n      ]]}",
            })
    void warnsOfWordsInAComment(String leaflet) {
        read(leaflet);
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("From # on this is a comment, which isn't printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {" # a comment", "  # 4", " ## part", " #--- part"})
    void saysNothingOfCommentsThatAreMeant(String comment) {
        read("title: T" + comment + "\nsections: [{body: Text.}]" + comment);
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void keepsParagraphsAndListsOfFoldedText() {
        assertThat(body(">\n      One\n      two.\n\n      Three:\n      - a\n      - b\n"))
                .isEqualTo("P(One two.) P(Three:) BL(P(a) | P(b))");
        assertThat(body(">-\n\n      One\r\n      two.\r\n\r\n      Three.\n"))
                .isEqualTo("P(One two.) P(Three.)");
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void warnsOfANumberThatACommaParts() {
        read("title: T\nsections: [{body: [{bullets: [Take 1,5 ml, Rest]}]}]");
        assertThat(problems.inFileOrder())
                .extracting(d -> d.position().orElseThrow().column() + " " + d.message())
                .containsExactly("37 This comma parts two values of the list");
    }

    @Test
    void saysNothingOfFiguresInAList() {
        read("title: T\nsections: [{body: [{table: {columns: [A, B], rows: [[1,2], [a, 3]]}}]}]");
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "title: > 38 degrees # 3 # quotes",
                "title: | 38 degrees # 3 # quotes",
                "title: - 38 degrees # 3 # quotes",
                "title: [Draft] Feeds # 3 # quotes",
                "title: *Never* shake # 3 # quotes",
                "title: & more # 3 # quotes",
                "title: %20 # 3 # quotes",
                "title: @home # 3 # quotes",
                "title: `Sleep` # 3 # quotes",
                "title: Sleep: a guide # 3 # quotes",
                "title: “Sleep: a guide” # 3 # straight quotes",
                "title: null # 3 # quotes",
                "title:\u00A0Sleep # 3 # ordinary spaces",
                "title: T⏎\u00A0\u00A0subtitle: S # 4 # ordinary spaces",
                "title: T⏎sections:⏎  - heading: H⏎\u00A0\u00A0\u00A0\u00A0body: B # 6 # ordinary spaces",
                "published: “2010-12” # 3 # straight quotation marks",
            })
    void tellsWhatToWrite(String leaflet, int line, String order) {
        String head = leaflet.startsWith("published") ? "leaflet: 1\ntitle: T\n" : HEAD;
        readWhole(head + leaflet.replace('⏎', '\n') + "\n");
        assertThat(problems.inFileOrder())
                .anySatisfy(
                        d -> {
                            assertThat(d.position().orElseThrow().line()).isEqualTo(line);
                            assertThat(d.hint().orElse("")).contains(order);
                        });
    }

    private String body(String body) {
        Optional<Sourced<Leaflet>> leaflet =
                read("title: T\nsections:\n  - body: " + body.replace("\r\n", "\n"));
        return BlockNotation.of(leaflet.orElseThrow().value().sections().get(0).body());
    }

    private Optional<Sourced<Leaflet>> read(String leaflet) {
        return readWhole(HEAD + leaflet + "\n");
    }

    private Optional<Sourced<Leaflet>> readWhole(String yaml) {
        return LeafletReader.read(
                new SourceInput("leaflet.yaml", "", yaml.getBytes(StandardCharsets.UTF_8)),
                "leaflet",
                Workspace.DEFAULT,
                problems);
    }
}
