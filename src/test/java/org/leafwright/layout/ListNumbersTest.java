package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.model.Block;

/** Numbers of lists stand before their words, however many figures they have. */
class ListNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1, false",
        "98, false",
        "1986, false",
        "9999999, false",
        "998, true",
        "99999, true"
    })
    void standBeforeTheirWords(int start, boolean nested) {
        Block list = steps(start);
        if (nested) {
            list =
                    new Block.ItemList(
                            Block.ListKind.BULLETS,
                            Optional.empty(),
                            1,
                            List.of(new Block.Item(List.of(Draft.lines("outer", 1), list))));
        }

        LaidOutLeaflet leaflet = new Draft().section("", list).layOut();

        List<Seen.Run> words = runs(leaflet, "step");
        assertThat(words).hasSize(3).extracting(run -> run.box().x()).containsOnly(x(words));
        for (int i = 0; i < 3; i++) {
            Seen.Run number = runs(leaflet, String.valueOf(start + i)).get(0);
            // A number's ground reaches beyond it on both sides.
            assertThat(number.box().right() + 3).isLessThan(x(words));
            assertThat(number.box().x()).isGreaterThanOrEqualTo(99);
        }
    }

    private static double x(List<Seen.Run> words) {
        return words.get(0).box().x();
    }

    private static List<Seen.Run> runs(LaidOutLeaflet leaflet, String start) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.leaf().isPresent() && run.text().startsWith(start))
                .toList();
    }

    private static Block steps(int start) {
        Block.Item item = new Block.Item(List.of(Draft.lines("step", 1)));
        return new Block.ItemList(
                Block.ListKind.STEPS, Optional.empty(), start, List.of(item, item, item));
    }
}
