package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.Extent;
import org.leafwright.model.Text;

/** What is larger than the place there is for it. */
class OversizeTest {
    private static final String WORD =
            "Donaudampfschifffahrtsgesellschaftskapitaensmuetze".repeat(3);

    @Test
    void breaksAWordWiderThanTheColumnAndSaysSo() {
        Draft draft = new Draft().section("", new Block.Paragraph(Text.of(WORD)));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).containsExactly(Code.TOO_LARGE);
        KeepsTest.assertInside(leaflet);
    }

    @Test
    void breaksWordsOfATableThatCannotFitAndSaysSo() {
        List<Text> cells =
                IntStream.range(0, 5).mapToObj(i -> Text.of(WORD.substring(0, 40))).toList();
        Draft draft =
                new Draft()
                        .section(
                                "",
                                new Block.Table(Optional.empty(), cells, List.of(cells), false));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).containsExactly(Code.TOO_LARGE);
        assertThat(draft.problems.inFileOrder().get(0).message()).contains("table");
        KeepsTest.assertInside(leaflet);
    }

    @Test
    void partsARowTallerThanAPage() {
        Draft draft =
                new Draft()
                        .section(
                                "",
                                new Block.Table(
                                        Optional.empty(),
                                        List.of(Text.of("a"), Text.of("b")),
                                        List.of(
                                                List.of(
                                                        Draft.text("tall", 120),
                                                        Draft.text("low", 3))),
                                        false));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).containsExactly(Code.TOO_LARGE);
        assertThat(draft.problems.inFileOrder().get(0).message()).contains("row");
        assertThat(Seen.pagesOf(leaflet, "tall")).hasSize(120).isSorted().contains(0, 1, 2);
        assertThat(Seen.pagesOf(leaflet, "low")).hasSize(3).containsOnly(0);
        assertThat(
                        Seen.runs(leaflet).stream()
                                .filter(run -> run.page() == 0)
                                .map(Seen.Run::text)
                                .filter(text -> text.startsWith("tall") || text.startsWith("low")))
                .as("cell by cell")
                .isSortedAccordingTo(Comparator.comparing((String text) -> text.startsWith("low")));
        assertThat(Seen.count(leaflet.root(), StructureType.TR)).isEqualTo(2);
        KeepsTest.assertInside(leaflet);
    }

    @ParameterizedTest
    @CsvSource({"5000, 100, 0", "100, 5000, 1", "5000, 5000, 0", "900, 1200, 0", "3, 3, 0"})
    void scalesAPictureToThePageAndSaysSoOfASliver(int width, int height, int warnings) {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(width, height));
        draft.section(
                "heading",
                Draft.lines("line", 2),
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.of(Text.of("caption")),
                        Optional.empty()));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).hasSize(warnings).allMatch(code -> code == Code.TOO_LARGE);
        Rect box = leaflet.pages().stream().flatMap(p -> Seen.pictures(p).stream()).toList().get(0);
        assertThat(box.width() / box.height()).isCloseTo((double) width / height, within(0.01));
        KeepsTest.assertInside(leaflet);
    }

    @Test
    void saysWhenAPictureIsSmallerThanItsAuthorAskedFor() {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(400, 400));
        draft.section(
                "",
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.empty(),
                        Optional.of(new Extent.Length(5000))));

        KeepsTest.assertInside(draft.layOut());

        assertThat(draft.codes()).containsExactly(Code.TOO_LARGE, Code.PICTURE_RESOLUTION);
    }

    @Test
    void partsWhatIsTallerThanAPageBetweenItsLines() {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(100, 100));
        draft.section(
                "",
                new Block.Image(
                        "picture.png",
                        Optional.of(Text.of("alt")),
                        Optional.of(Draft.text("caption", 90)),
                        Optional.empty()),
                new Block.QrCode("https://example.org/", Draft.text("scan", 90)));
        draft.colophon =
                List.of(new Edition.LabelledText(Text.of("Written by"), Draft.text("name", 90)));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.codes()).doesNotContain(Code.TOO_LARGE);
        assertThat(Seen.pagesOf(leaflet, "caption")).hasSize(90);
        assertThat(Seen.pagesOf(leaflet, "scan")).hasSize(90);
        assertThat(Seen.pagesOf(leaflet, "name")).hasSize(90);
        KeepsTest.assertInside(leaflet);
    }
}
