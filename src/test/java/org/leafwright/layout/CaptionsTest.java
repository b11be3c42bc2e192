package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.model.Block;
import org.leafwright.model.Extent;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** Words that go with a picture or a QR code, however many. */
class CaptionsTest {
    private static final PageSetup A5 = new PageSetup(419.5, 595.3, OptionalInt.empty());

    /** The least part of a page's height or of the column's width that a picture takes. */
    private static final double LEAST = 0.25;

    @ParameterizedTest
    @CsvSource({
        "595, 842, 300, 200, 1, 90",
        "298, 420, 300, 200, 0.6, 40",
        "420, 595, 20, 3000, 0.3, 40",
        "210, 298, 300, 200, 1, 12",
        "210, 298, 300, 3000, 1, 5",
        "420, 595, 300, 200, 1, 9"
    })
    void setsACaptionOfAnyLengthBelowItsPicture(
            double pageWidth, double pageHeight, int width, int height, double share, int lines) {
        Draft draft = new Draft();
        draft.page = new PageSetup(pageWidth, pageHeight, OptionalInt.empty());
        draft.pictures.put("picture.png", KeepsTest.picture(width, height));

        LaidOutLeaflet leaflet =
                draft.section("", Draft.lines("before", 2), image(share, "caption", lines))
                        .layOut();

        Rect box = onlyPicture(leaflet);
        assertThat(box.width() / box.height())
                .isCloseTo((double) width / height, within(0.01 * width / height));
        assertThat(Math.max(box.height() / pageHeight, box.width() / pageWidth))
                .isGreaterThan(LEAST);
        assertThat(Seen.pagesOf(leaflet, "caption")).hasSize(lines).isSorted();
        assertInTheRoom(leaflet);
    }

    @Test
    void leavesNoLineOfALongCaptionAlone() {
        for (int lines = 2; lines < 60; lines++) {
            Draft draft = new Draft();
            draft.page = A5;
            draft.pictures.put("picture.png", KeepsTest.picture(300, 200));

            LaidOutLeaflet leaflet =
                    draft.section("", Draft.lines("before", 2), image(1, "caption", lines))
                            .layOut();

            List<Integer> pages = Seen.pagesOf(leaflet, "caption");
            int picture = pageOfPicture(leaflet);
            assertThat(pages.get(0)).isEqualTo(pages.get(1)).isEqualTo(picture);
            assertThat(pages.get(lines - 1)).isEqualTo(pages.get(lines - 2));
        }
    }

    @Test
    void keepsAShortCaptionWholeBelowItsPicture() {
        for (int above = 1; above < 40; above++) {
            Draft draft = new Draft();
            draft.page = A5;
            draft.pictures.put("picture.png", KeepsTest.picture(300, 100));

            LaidOutLeaflet leaflet =
                    draft.section(
                                    "",
                                    Draft.lines("above", above),
                                    image(1, "caption", 6),
                                    Draft.lines("below", 30))
                            .layOut();

            assertThat(Seen.pagesOf(leaflet, "caption"))
                    .hasSize(6)
                    .containsOnly(pageOfPicture(leaflet));
        }
    }

    @Test
    void tagsTheCaptionOfADecorativePictureAsAParagraph() {
        assertThat(captions(Optional.of(Text.of("alt")))).isEqualTo(1);
        assertThat(captions(Optional.empty())).isZero();
    }

    @Test
    void tagsTheCaptionAsPartOfItsFigureWhereverItStands() {
        for (double share : List.of(0.3, 1.0)) {
            Draft draft = new Draft();
            draft.pictures.put("picture.png", KeepsTest.picture(300, 100));

            LaidOutLeaflet leaflet = draft.section("", image(share, "caption", 1)).layOut();

            Structure.Element figure = Seen.elements(leaflet.root(), StructureType.FIGURE).get(0);
            assertThat(Seen.elements(figure, StructureType.CAPTION)).hasSize(1);
            assertThat(figure.children()).hasSize(2);
        }
    }

    private static int captions(Optional<Text> alt) {
        Draft draft = new Draft();
        draft.pictures.put("picture.png", KeepsTest.picture(300, 100));
        Block image =
                new Block.Image(
                        "picture.png", alt, Optional.of(Text.of("caption")), Optional.empty());
        return Seen.count(draft.section("", image).layOut().root(), StructureType.CAPTION);
    }

    @Test
    void setsACaptionMuchTallerThanItsPictureBelowIt() {
        Draft draft = new Draft();
        draft.page = A5;
        draft.pictures.put("picture.png", KeepsTest.picture(300, 200));

        LaidOutLeaflet leaflet =
                draft.section("", Draft.lines("before", 2), image(0.55, "caption", 60)).layOut();

        assertThat(startOf(leaflet, "caption 1")).isEqualTo(onlyPicture(leaflet).x());
        assertThat(Seen.pagesOf(leaflet, "caption")).hasSize(60).isSorted();
        assertInTheRoom(leaflet);
    }

    @Test
    void setsACaptionLittleTallerThanItsPictureBesideIt() {
        Draft draft = new Draft();
        draft.page = A5;
        draft.pictures.put("picture.png", KeepsTest.picture(60, 30));

        LaidOutLeaflet leaflet = draft.section("", image(0.3, "caption", 6)).layOut();

        assertThat(startOf(leaflet, "caption 1")).isGreaterThan(onlyPicture(leaflet).right());
    }

    @Test
    void shrinksAPictureInPanelsToTheRoomInside() {
        Draft draft = new Draft();
        draft.page = A5;
        draft.pictures.put("picture.png", KeepsTest.picture(300, 3000));

        Block nested = image(1, "caption", 1);
        for (int i = 0; i < 5; i++) {
            nested = Draft.callout(nested);
        }

        LaidOutLeaflet leaflet = draft.section("", nested).layOut();

        assertInTheRoom(leaflet);
    }

    @ParameterizedTest
    @CsvSource({"420, 595, 90", "595, 842, 200", "210, 298, 9", "298, 420, 30"})
    void partsTheWordsOfAQrCode(double pageWidth, double pageHeight, int lines) {
        Draft draft = new Draft();
        draft.page = new PageSetup(pageWidth, pageHeight, OptionalInt.empty());

        LaidOutLeaflet leaflet =
                draft.section(
                                "",
                                Draft.lines("before", 2),
                                new Block.QrCode("https://example.org", Draft.text("word", lines)))
                        .layOut();

        assertThat(Seen.pagesOf(leaflet, "word")).hasSize(lines).isSorted();
        assertThat(Seen.pagesOf(leaflet, "example.org")).hasSize(1);
        assertInTheRoom(leaflet);
    }

    private static Block.Image image(double share, String name, int lines) {
        return new Block.Image(
                "picture.png",
                Optional.of(Text.of("alt")),
                Optional.of(Draft.text(name, lines)),
                Optional.of(new Extent.Share(share)));
    }

    private static Rect onlyPicture(LaidOutLeaflet leaflet) {
        List<Rect> boxes =
                leaflet.pages().stream().flatMap(page -> Seen.pictures(page).stream()).toList();
        assertThat(boxes).hasSize(1);
        return boxes.get(0);
    }

    private static int pageOfPicture(LaidOutLeaflet leaflet) {
        return IntStream.range(0, leaflet.pages().size())
                .filter(page -> !Seen.pictures(leaflet.pages().get(page)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static double startOf(LaidOutLeaflet leaflet, String text) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .box()
                .x();
    }

    /** Nothing stands in the foot of a page or above its head. */
    private static void assertInTheRoom(LaidOutLeaflet leaflet) {
        for (Seen.Run run : Seen.runs(leaflet)) {
            if (run.leaf().isPresent()) {
                assertThat(run.box().bottom())
                        .as(run.text())
                        .isLessThanOrEqualTo(footer(leaflet, run.page()));
                assertThat(run.box().y()).as(run.text()).isGreaterThan(0);
            }
        }
        for (int i = 0; i < leaflet.pages().size(); i++) {
            for (Rect box : Seen.pictures(leaflet.pages().get(i))) {
                assertThat(box.bottom()).isLessThanOrEqualTo(footer(leaflet, i));
                assertThat(box.y()).isGreaterThan(0);
            }
        }
    }

    /** Returns where the footer's text starts on a page. */
    private static double footer(LaidOutLeaflet leaflet, int page) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.page() == page && run.leaf().isEmpty())
                .mapToDouble(run -> run.box().y())
                .min()
                .orElseThrow();
    }
}
