package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Edition;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

class ColophonTest {
    private static final double SMALL_PT = 10;

    @Test
    void putsAsManyEntriesOnALineAsItHolds() {
        List<Seen.Run> runs = entries(of("a", 30), of("b", 20), of("c", 30));

        assertThat(runs)
                .extracting(Seen.Run::text)
                .containsExactly("a", "x".repeat(30), "b", "x".repeat(20), "c", "x".repeat(30));
        assertThat(runs.subList(0, 4)).allMatch(run -> run.baseline() == runs.get(0).baseline());
        assertThat(runs.get(4).baseline()).isGreaterThan(runs.get(0).baseline());
        assertThat(runs.get(4).box().x()).isEqualTo(runs.get(0).box().x());
    }

    /** Wider gaps are the end of a line for readers that sort words by where they stand. */
    @Test
    void leavesLessThanAnEmBetweenEntries() {
        List<Seen.Run> runs = entries(of("a", 8), of("b", 8), of("c", 8));

        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).box().x() - runs.get(i - 1).box().right())
                    .isBetween(SMALL_PT / 4, SMALL_PT);
        }
    }

    @Test
    void setsAValueOfSeveralLinesBesideItsLabel() {
        List<Seen.Run> runs =
                entries(of("a", 8), new Edition.LabelledText(Text.of("label"), Draft.text("b", 3)));

        assertThat(runs).extracting(Seen.Run::text).endsWith("label", "b 1 ", "b 2 ", "b 3");
        Seen.Run label = runs.get(2);
        assertThat(label.baseline()).isEqualTo(runs.get(3).baseline());
        assertThat(label.baseline()).isGreaterThan(runs.get(0).baseline());
        assertThat(runs.subList(3, 6)).allMatch(run -> run.box().x() == runs.get(3).box().x());
        assertThat(runs.get(3).box().x()).isGreaterThan(label.box().right());
    }

    /** A faulty leaflet is laid out too, for what else is wrong with it. */
    @Test
    void setsALabelWhoseValueIsEmpty() {
        List<Seen.Run> runs =
                entries(new Edition.LabelledText(Text.of("label"), Text.of("")), of("b", 3));

        assertThat(runs).extracting(Seen.Run::text).containsExactly("label", "b", "xxx");
    }

    @Test
    void setsAValueBelowALabelThatTakesMostOfTheLine() {
        List<Seen.Run> runs =
                entries(new Edition.LabelledText(Text.of("l".repeat(50)), Draft.text("b", 2)));

        assertThat(runs.get(1).box().x()).isEqualTo(runs.get(0).box().x());
        assertThat(runs.get(1).baseline()).isGreaterThan(runs.get(0).baseline());
    }

    private static Edition.LabelledText of(String label, int letters) {
        return new Edition.LabelledText(Text.of(label), Text.of("x".repeat(letters)));
    }

    /** Returns the runs of a colophon, on a page that holds 75 letters of its size. */
    private static List<Seen.Run> entries(Edition.LabelledText... entries) {
        Draft draft = new Draft();
        draft.page = new PageSetup(500, 700, OptionalInt.empty());
        draft.colophon = List.of(entries);
        List<Seen.Run> runs =
                Seen.runs(draft.layOut()).stream().filter(run -> run.leaf().isPresent()).toList();
        int first =
                (int)
                        runs.stream()
                                .takeWhile(
                                        run ->
                                                !run.text().equals("a")
                                                        && !run.text().startsWith("l"))
                                .count();
        return runs.subList(first, runs.size());
    }
}
