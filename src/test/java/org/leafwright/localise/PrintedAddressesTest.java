package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.PrintedLinks;
import org.leafwright.model.Text;

/** Where links lead, as those learn who read on paper. */
class PrintedAddressesTest {
    private static final Inline PAGE = link("https://www.example.org/feeds/", "our page");
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource({
        "MORE, our page, Naps (example.org/naps)",
        "BESIDE, our page (www.example.org/feeds), Naps (example.org/naps)",
        "NOTES, our page\u00A0[1], Naps\u00A0[2]",
        "NONE, our page, Naps",
    })
    void standWhereTheyAreAskedFor(PrintedLinks place, String text, String more) {
        given.links = Optional.of(place);
        given.body =
                List.of(
                        new Block.Paragraph(Given.text(PAGE)),
                        new Block.More(
                                Optional.empty(),
                                "https://example.org/naps",
                                Optional.of(Text.of("Naps"))));
        List<Block> body = given.edition("en-GB").leaflet().sections().get(0).body();

        assertThat(((Block.Paragraph) body.get(0)).text().plain()).isEqualTo(text);
        Block.More line = (Block.More) body.get(1);
        assertThat(line.text().orElseThrow().plain() + line.address().map(Text::plain).orElse(""))
                .isEqualTo(more);
    }

    @Test
    void standOnceAtTheEndHoweverOftenTheyAreLinked() {
        given.links = Optional.of(PrintedLinks.NOTES);
        Inline other = link("mailto:help@example.org?subject=Hello", "write");
        given.body = List.of(new Block.Paragraph(Given.text(PAGE, other, PAGE)));
        Edition edition = given.edition("en-GB");

        assertThat(edition.linkNotes())
                .extracting(Text::plain)
                .containsExactly("www.example.org/feeds", "help@example.org");
        assertThat(
                        ((Block.Paragraph) edition.leaflet().sections().get(0).body().get(0))
                                .text()
                                .plain())
                .isEqualTo("our page\u00A0[1]write\u00A0[2]our page\u00A0[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/, www.example.org",
        "mailto:help@example.org, help@example.org",
        "tel:+441632960142, 01632 960142",
        "tel:01632960142, 01632 960 142",
        "'#what', below",
        "leaflet:calm-evenings, Calm evenings",
    })
    void areLeftOutWhereTheWordsTellThemOrPaperCannot(String target, String words) {
        given.links = Optional.of(PrintedLinks.BESIDE);
        given.body = List.of(new Block.Paragraph(Given.text(link(target, words))));

        Block.Paragraph paragraph =
                (Block.Paragraph) given.edition("en-GB").leaflet().sections().get(0).body().get(0);
        assertThat(paragraph.text().plain()).isEqualTo(words);
    }

    @Test
    void refusesALinkToASectionThatIsNotThere() {
        given.body = List.of(new Block.Paragraph(Given.text(link("#wath", "below"))));
        given.edition("en-GB");

        assertThat(given.problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("No section of this leaflet has the id “wath”");
        assertThat(given.problems.inFileOrder().get(0).hint()).contains("The sections are what");
    }

    private static Inline link(String target, String words) {
        return new Inline.Link(target, List.of(new Inline.Characters(words)));
    }
}
