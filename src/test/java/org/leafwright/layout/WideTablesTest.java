package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** How wide tables and their columns are, and headings that are turned. */
class WideTablesTest {
    private static final List<String> ALLERGENS =
            List.of(
                    "Dish",
                    "Celery",
                    "Gluten",
                    "Crustaceans",
                    "Eggs",
                    "Fish",
                    "Lupin",
                    "Milk",
                    "Molluscs",
                    "Mustard",
                    "Nuts",
                    "Peanuts",
                    "Sesame",
                    "Soya",
                    "Sulphites");

    @Test
    void reachesIntoTheMarginsOfLandscapePaperRatherThanBreakWords() {
        Draft draft = new Draft();
        draft.shaped = true;
        draft.page = new PageSetup(842, 595, OptionalInt.empty());

        LaidOutLeaflet leaflet = draft.section("", chart(Block.TableLook.USUAL)).layOut();

        assertThat(draft.codes()).isEmpty();
        assertThat(texts(leaflet)).containsAll(ALLERGENS);
        for (Seen.Run run : Seen.runs(leaflet)) {
            assertThat(run.box().x()).isGreaterThanOrEqualTo(15 * PageSetup.MM);
            assertThat(run.box().right()).isLessThanOrEqualTo(842 - 15 * PageSetup.MM);
        }
    }

    @Test
    void turnsHeadingsSoThatAChartStandsOnUprightPaper() {
        Draft draft = new Draft();
        draft.shaped = true;

        LaidOutLeaflet leaflet = draft.section("", chart(turned())).layOut();

        assertThat(draft.codes()).isEmpty();
        KeepsTest.assertInside(leaflet);
        assertThat(texts(leaflet)).containsAll(ALLERGENS);
        assertThat(run(leaflet, "Dish").box()).matches(box -> box.width() > box.height());
        Rect first = run(leaflet, "Celery").box();
        for (String heading : ALLERGENS.subList(1, ALLERGENS.size())) {
            Rect box = run(leaflet, heading).box();
            assertThat(box).as(heading).matches(b -> b.height() > b.width());
            assertThat(box.bottom()).as(heading).isCloseTo(first.bottom(), within(0.01));
        }
        assertThat(Seen.count(leaflet.root(), StructureType.TH)).isEqualTo(17);
    }

    @Test
    void mirrorsTurnedHeadings() {
        Draft draft = new Draft().section("", chart(turned()));
        List<Seen.Run> ltr = Seen.runs(draft.layOut());
        draft.rightToLeft = true;
        List<Seen.Run> rtl = Seen.runs(draft.layOut());

        for (int i = 0; i < ltr.size(); i++) {
            Rect left = ltr.get(i).box();
            Rect right = rtl.get(i).box();
            assertThat(right.bottom()).as(ltr.get(i).text()).isCloseTo(left.bottom(), within(0.01));
            assertThat(right.x() + right.width() / 2)
                    .isCloseTo(595.28 - left.x() - left.width() / 2, within(6.0));
        }
    }

    @Test
    void givesColumnsTheSharesThatTheAuthorAsksFor() {
        Block.TableLook look = new Block.TableLook(List.of(3.0, 1.0, 1.0), false, Optional.empty());
        LaidOutLeaflet leaflet =
                new Draft()
                        .section("", table(look, row("a", "b", "c"), row("1", "2", "3"), 1))
                        .layOut();

        double second = run(leaflet, "b").box().x() - run(leaflet, "a").box().x();
        double third = run(leaflet, "c").box().x() - run(leaflet, "b").box().x();
        assertThat(second).isCloseTo(3 * third, within(0.1));
    }

    @Test
    void breaksNoWordForTheSakeOfShares() {
        Block.TableLook look = new Block.TableLook(List.of(50.0, 1.0), false, Optional.empty());
        Draft draft =
                new Draft()
                        .section(
                                "", table(look, row("a", "Crustaceans"), row("1", "Sulphites"), 1));

        assertThat(texts(draft.layOut())).contains("Crustaceans", "Sulphites");
        assertThat(draft.codes()).isEmpty();
    }

    @Test
    void leavesRoomToWriteInEmptyColumns() {
        String task = "A neighbour who has a key, lives near and can come at night";
        LaidOutLeaflet leaflet =
                new Draft()
                        .section(
                                "",
                                table(
                                        Block.TableLook.USUAL,
                                        row("Who", "Name", "Date"),
                                        row(task, "", ""),
                                        2))
                        .layOut();

        double end = 595.28 - run(leaflet, "Who").box().x();
        double room = 22 * PageSetup.MM - 0.01;
        assertThat(run(leaflet, "Date").box().x() - run(leaflet, "Name").box().x())
                .isGreaterThan(room);
        assertThat(end - run(leaflet, "Date").box().x()).isGreaterThan(room);
    }

    @Test
    void sharesWhatRoomThereIsAmongColumnsToWriteIn() {
        Draft draft = new Draft();
        draft.page = new PageSetup(420, 595, OptionalInt.empty());
        draft.section(
                "",
                table(
                        Block.TableLook.USUAL,
                        row("Age", "Vaccine", "Dose", "On", "By"),
                        row("12 weeks", "pneumococcal, rotavirus, MenB and MenC", "0.5 ml", "", ""),
                        2));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(run(leaflet, "By").box().x() - run(leaflet, "On").box().x())
                .isGreaterThan(20 * PageSetup.MM);
    }

    @Test
    void leavesSharesThatCannotHoldTheirWordsToTheContent() {
        Block.TableLook look = new Block.TableLook(List.of(1.0, 9.0, 1.0), false, Optional.empty());
        String word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen".repeat(2);
        Draft draft =
                new Draft().section("", table(look, row("a", "b", "c"), row(word, word, "c"), 1));

        draft.layOut();

        assertThat(draft.codes()).hasSize(1);
        assertThat(draft.problems.hasErrors()).isFalse();
    }

    @Test
    void saysNothingOfAddressesAndDatesThatGoOverLines() {
        Draft draft = new Draft();
        draft.shaped = true;
        draft.page = new PageSetup(300, 420, OptionalInt.empty());
        draft.section(
                "",
                table(
                        Block.TableLook.USUAL,
                        row("Usual day", "Where", "Web"),
                        row(
                                "24 December",
                                "Town hall",
                                "https://advice.example.org/england/section-21/council"),
                        1));

        draft.layOut();

        assertThat(draft.codes()).isEmpty();
    }

    private static Block.TableLook turned() {
        return new Block.TableLook(List.of(), true, Optional.empty());
    }

    private static Block.Table chart(Block.TableLook look) {
        List<Text> dish =
                IntStream.range(0, ALLERGENS.size())
                        .mapToObj(i -> Text.of(i == 0 ? "Crumble" : i % 3 == 0 ? "yes" : ""))
                        .toList();
        return new Block.Table(
                Optional.empty(),
                ALLERGENS.stream().map(Text::of).toList(),
                List.of(dish, dish),
                true,
                look,
                List.of());
    }

    private static Block.Table table(
            Block.TableLook look, List<Text> columns, List<Text> cells, int rows) {
        return new Block.Table(
                Optional.empty(),
                columns,
                Collections.nCopies(rows, cells),
                false,
                look,
                List.of());
    }

    private static List<Text> row(String... cells) {
        return Stream.of(cells).map(Text::of).toList();
    }

    private static List<String> texts(LaidOutLeaflet leaflet) {
        return Seen.runs(leaflet).stream().map(run -> run.text().strip()).toList();
    }

    private static Seen.Run run(LaidOutLeaflet leaflet, String text) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.text().strip().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
