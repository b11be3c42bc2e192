package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** The helpline panel on pages that hardly hold it, or don't. */
class HelplineTest {
    private static final int SHORTEST = 250;
    private static final int TALLEST = 620;

    @Test
    void isWholeWhereAPageHoldsIt() {
        int whole = 0;
        for (int height = SHORTEST; height < TALLEST; height += 10) {
            if (holdsPanel(height)) {
                whole++;
                for (int above = 1; above < 25; above += 3) {
                    Draft draft = draft(height, above);
                    draft.sections.remove(1);
                    draft.colophon =
                            List.of(
                                    new Edition.LabelledText(
                                            Text.of("label"), Draft.text("value", 9)));
                    List<Integer> pages = pages(draft, "ring");
                    assertThat(pages)
                            .as("%d high, below %d lines", height, above)
                            .containsOnly(pages.get(0));
                }
            }
        }
        assertThat(whole).isGreaterThan(5);
    }

    private static boolean holdsPanel(int height) {
        // Room between blocks that is only made to save a page doesn't count.
        Draft draft = draft(height - 20, 1);
        draft.sections.clear();
        draft.section("", Draft.lines("above", 1), new Block.PageBreak());
        return pages(draft, "ring").stream().distinct().count() == 1;
    }

    @Test
    void keepsItsNameAndTheHeadingAboveItWithTheFirstWay() {
        for (int height = SHORTEST; height < TALLEST; height += 10) {
            for (int above = 1; above < 25; above += 3) {
                Draft draft = draft(height, above);
                LaidOutLeaflet leaflet = draft.layOut();
                List<Integer> name = Seen.pagesOf(leaflet, "ring name");

                assertThat(name).hasSize(3).containsOnly(name.get(0));
                assertThat(Seen.pagesOf(leaflet, "heading")).containsExactly(name.get(0));
                assertThat(Seen.pagesOf(leaflet, "ring first").get(0)).isEqualTo(name.get(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 180, 240, 420})
    void setsANumberOnOneLineHoweverNarrowThePage(int width) {
        Draft draft = new Draft();
        draft.page = new PageSetup(width, 500, OptionalInt.empty());
        draft.helpline =
                Optional.of(
                        new Edition.HelplinePanel(
                                Text.of("name"),
                                List.of(
                                        new Edition.ContactRow(
                                                Edition.ContactKind.PHONE,
                                                Text.of("label"),
                                                List.of(Text.of("0808 801 032")),
                                                Optional.empty())),
                                List.of()));

        assertThat(Seen.runs(draft.section("", Draft.lines("above", 1)).layOut()))
                .extracting(Seen.Run::text)
                .contains("0808 801 032");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "ur", "bn", "th", "te"})
    void setsAddressesAtOneDistanceWhateverTheScriptAroundThem(String language) {
        assertThat(leadingOfAddress(language)).isCloseTo(leadingOfAddress("en"), within(0.01));
    }

    private static double leadingOfAddress(String language) {
        Draft draft = new Draft();
        draft.shaped = true;
        draft.language = Locale.forLanguageTag(language);
        draft.helpline =
                Optional.of(
                        new Edition.HelplinePanel(
                                Text.of("name"),
                                List.of(
                                        new Edition.ContactRow(
                                                Edition.ContactKind.EMAIL,
                                                Text.of("label"),
                                                List.of(Draft.text("address", 2)),
                                                Optional.empty())),
                                List.of()));
        List<Seen.Run> lines =
                Seen.runs(draft.section("", Draft.lines("above", 1)).layOut()).stream()
                        .filter(run -> run.text().startsWith("address"))
                        .toList();
        return lines.get(1).baseline() - lines.get(0).baseline();
    }

    @Test
    void partsAWayTallerThanAPage() {
        Draft draft = draft(400, 3);
        draft.helpline = Optional.of(panel(80));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(Seen.pagesOf(leaflet, "ring second")).hasSize(80).isSorted();
        assertThat(
                        Seen.runs(leaflet).stream()
                                .filter(run -> run.text().startsWith("ring second"))
                                .filter(run -> run.box().bottom() > 380)
                                .collect(Collectors.toList()))
                .isEmpty();
    }

    private static List<Integer> pages(Draft draft, String start) {
        return Seen.pagesOf(draft.layOut(), start);
    }

    private static Draft draft(int height, int above) {
        Draft draft = new Draft();
        draft.page = new PageSetup(300, height, OptionalInt.empty());
        draft.section("", Draft.lines("above", above)).section("heading");
        draft.helpline = Optional.of(panel(3));
        return draft;
    }

    private static Edition.HelplinePanel panel(int lines) {
        return new Edition.HelplinePanel(
                Draft.text("ring name", 3),
                List.of(way("first", 1), way("second", lines), way("third", 1)),
                List.of());
    }

    private static Edition.ContactRow way(String name, int lines) {
        return new Edition.ContactRow(
                Edition.ContactKind.HOURS,
                Text.of("ring label"),
                List.of(Draft.text("ring " + name, lines)),
                Optional.empty());
    }
}
