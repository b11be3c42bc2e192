package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.InkBox;

/**
 * Lines stand at a steady distance in every script, and further apart only where ink would touch.
 */
class BaselinesTest {
    private static final List<String> TALL_AND_DEEP =
            List.of("گھنٹے کچھ کمپنی گھنٹے", "پہلے چکے آرام پورے ہیلپ", "دو");

    @ParameterizedTest
    @CsvSource({
        "ar, أمسيات لأن, مع, يبكي في, در",
        "fa, آرام, در, شب‌های کوچکی, پنج",
        "ps, ارامې, نوي, ورځ ږدئ, له",
        "ur, مشکل کریں, میں, سے دو, بچے ہے",
        "hi, शुरू हुन्छ, कम, र्कि, दूध",
        "bn, পরবর্তী, কম, মৃদু, ছুটির",
        "te, పద్ధతి, కల, మీ, స్త్రీ",
        "ta, பிறந்த, கட, ஏன், சாப்பிட்டு",
        "th, ปี่ กู่, กบ, อาหาร, ค่ำ",
        "lo, ກີ່ ນ້ຳ, ກບ, ຫຼື, ຄູ່",
        "km, ពេល, ប្តូរ, ខ្ញុំ, ដ៏ស្ងប់",
        "my, ကလ, ကြောင့်, မွေးကင်း, သူ",
        "he, שלום, קל, בוקר, יום",
        "zh-Hans, 孩子, 一, 睡眠。, 夜里",
    })
    void keepAnEvenDistanceWhateverTheirWords(
            String language, String one, String two, String three, String four) {
        Draft draft = draft(language).section("", lines(one, two, three, "Bliss 12", four, one));

        assertThat(new TreeSet<>(distances(draft.layOut(), 6))).hasSize(1);
    }

    @Test
    void standFurtherApartOnlyWhereInkWouldTouch() {
        Draft draft = draft("ur");
        draft.section("", lines(TALL_AND_DEEP.get(1), TALL_AND_DEEP.get(0), "دو", "دو", "دو"));

        LaidOutLeaflet leaflet = draft.layOut();

        List<Double> distances = distances(leaflet, 5);
        assertThat(distances.get(0)).isGreaterThan(distances.get(2));
        assertThat(distances.get(3)).isEqualTo(distances.get(2));
        assertNothingTouches(leaflet);
    }

    @Test
    void neverLetInkTouch() {
        Draft draft = draft("ur");
        for (int i = 0; i < 3; i++) {
            String first = TALL_AND_DEEP.get(i);
            String second = TALL_AND_DEEP.get((i + 1) % 3);
            draft.section(
                    first,
                    lines(first, second, first, first, second, second),
                    lines(second),
                    Draft.callout(lines(first, second)),
                    new Block.Terms(
                            List.of(new Block.Term(Text.of(first), List.of(lines(second))))),
                    table(List.of(first, second), List.of(List.of(second, first))));
        }

        assertNothingTouches(draft.layOut());
    }

    @Test
    void areSharedByTheFirstLinesOfARow() {
        List<String> words = List.of("گھنٹے کچھ", "ہے", "Bliss", "12", "دو");
        Draft draft = draft("ur");
        draft.section("", table(words, List.of(words, words)));

        LaidOutLeaflet leaflet = draft.layOut();

        Map<Integer, Double> baselines = new HashMap<>();
        for (Seen.Run run : Seen.runs(leaflet)) {
            run.leaf().ifPresent(leaf -> baselines.putIfAbsent(leaf, run.baseline()));
        }
        List<Structure.Element> rows = Seen.elements(leaflet.root(), StructureType.TR);
        assertThat(rows).hasSize(3);
        for (Structure.Element row : rows) {
            List<Integer> cells = Seen.leaves(row);
            assertThat(cells).hasSameSizeAs(words);
            for (int cell : cells) {
                assertThat(baselines.get(cell))
                        .isCloseTo(baselines.get(cells.get(0)), within(1e-6));
            }
        }
    }

    private static Draft draft(String language) {
        Draft draft = new Draft();
        draft.language = Locale.forLanguageTag(language);
        draft.rightToLeft = List.of("ar", "fa", "ps", "ur", "he").contains(language);
        draft.shaped = true;
        return draft;
    }

    private static Block.Paragraph lines(String... lines) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(new Inline.Characters(line));
        }
        return new Block.Paragraph(new Text(inlines));
    }

    private static Block.Table table(List<String> head, List<List<String>> rows) {
        return new Block.Table(
                Optional.empty(),
                head.stream().map(Text::of).toList(),
                rows.stream().map(row -> row.stream().map(Text::of).toList()).toList(),
                false);
    }

    /** Returns the distances between the lines of the longest paragraph, rounded. */
    private static List<Double> distances(LaidOutLeaflet leaflet, int lines) {
        List<Double> baselines =
                Seen.elements(leaflet.root(), StructureType.P).stream()
                        .map(paragraph -> baselines(leaflet, Seen.leaves(paragraph)))
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow();
        assertThat(baselines).hasSize(lines);
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines; i++) {
            double distance = baselines.get(i) - baselines.get(i - 1);
            distances.add(Math.round(distance * 1000) / 1000.0);
        }
        return distances;
    }

    private static List<Double> baselines(LaidOutLeaflet leaflet, List<Integer> leaves) {
        return Seen.runs(leaflet).stream()
                .filter(run -> run.leaf().isPresent())
                .filter(run -> leaves.contains(run.leaf().getAsInt()))
                .map(Seen.Run::baseline)
                .distinct()
                .toList();
    }

    private static void assertNothingTouches(LaidOutLeaflet leaflet) {
        for (Page page : leaflet.pages()) {
            List<InkBox> boxes = new ArrayList<>();
            for (PlacedItem item : page.items()) {
                item.accept(
                        new Seen.NothingOf() {
                            @Override
                            public Boolean textRun(PlacedItem.TextRun run) {
                                return boxes.addAll(InkBox.of(run.run(), run.x(), run.baseline()));
                            }
                        });
            }
            for (InkBox box : boxes) {
                for (InkBox other : boxes) {
                    assertThat(box.baseline() != other.baseline() && box.overlaps(other))
                            .as("%s and %s", box, other)
                            .isFalse();
                }
            }
        }
    }
}
