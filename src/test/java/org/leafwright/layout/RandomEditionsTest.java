package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** What holds of every edition, tried on many that chance has made. */
class RandomEditionsTest {
    private static final String[] WORDS = {
        "baby", "massage", "a", "of", "premature", "nurse", "touch", "incubator", "to", "with"
    };

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsWhatHoldsOfEveryEdition(int seed) {
        LaidOutLeaflet leaflet = new Chance(seed).draft().layOut();

        KeepsTest.assertInside(leaflet);
        assertNothingOverlaps(leaflet);
        assertReadsAsTheTreeSays(leaflet);
        assertEveryLinkHasAnAreaAndEveryAreaALink(leaflet);
        assertRowsHaveAsManyCellsAsTheirTableHasColumns(leaflet);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesOutTheSameEachTime(int seed) {
        assertThat(LayoutDump.of(new Chance(seed).draft().layOut()))
                .isEqualTo(LayoutDump.of(new Chance(seed).draft().layOut()));
    }

    private static void assertEveryLinkHasAnAreaAndEveryAreaALink(LaidOutLeaflet leaflet) {
        assertThat(Seen.linkAreas(leaflet))
                .isEqualTo(
                        Seen.elements(leaflet.root(), StructureType.LINK).stream()
                                .map(Structure.Element::id)
                                .collect(Collectors.toSet()));
    }

    private static void assertRowsHaveAsManyCellsAsTheirTableHasColumns(LaidOutLeaflet leaflet) {
        for (Structure.Element table : Seen.elements(leaflet.root(), StructureType.TABLE)) {
            List<Integer> cells =
                    Seen.elements(table, StructureType.TR).stream()
                            .map(row -> row.children().size())
                            .toList();
            assertThat(cells).containsOnly(cells.get(0));
        }
    }

    /** Every leaf has ink, and the leaves come to the pages in the order of the tree. */
    private static void assertReadsAsTheTreeSays(LaidOutLeaflet leaflet) {
        Set<Integer> placed = new LinkedHashSet<>();
        Set<Integer> drawn = new LinkedHashSet<>();
        for (Page page : leaflet.pages()) {
            for (PlacedItem item : page.items()) {
                leafOf(item).ifPresent(drawn::add);
            }
        }
        Seen.runs(leaflet).forEach(run -> run.leaf().ifPresent(placed::add));
        List<Integer> leaves = Seen.leaves(leaflet.root());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(placed)
                .containsExactlyElementsOf(leaves.stream().filter(placed::contains).toList());
    }

    private static OptionalInt leafOf(PlacedItem item) {
        return item.accept(
                new PlacedItem.Visitor<>() {
                    @Override
                    public OptionalInt textRun(PlacedItem.TextRun run) {
                        return Seen.leaf(run.role());
                    }

                    @Override
                    public OptionalInt fill(PlacedItem.Fill fill) {
                        return Seen.leaf(fill.role());
                    }

                    @Override
                    public OptionalInt stroke(PlacedItem.Stroke stroke) {
                        return Seen.leaf(stroke.role());
                    }

                    @Override
                    public OptionalInt placedPicture(PlacedItem.PlacedPicture picture) {
                        return Seen.leaf(picture.role());
                    }

                    @Override
                    public OptionalInt linkArea(PlacedItem.LinkArea area) {
                        return OptionalInt.empty();
                    }
                });
    }

    private static void assertNothingOverlaps(LaidOutLeaflet leaflet) {
        List<Seen.Run> runs =
                Seen.runs(leaflet).stream().filter(run -> !run.text().isBlank()).toList();
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Seen.Run one = runs.get(i);
            for (int j = i + 1; j < runs.size() && runs.get(j).page() == one.page(); j++) {
                if (overlap(one.box(), runs.get(j).box())) {
                    overlapping.add(one + " and " + runs.get(j));
                }
            }
        }
        assertThat(overlapping).isEmpty();
    }

    private static boolean overlap(Rect one, Rect other) {
        double slack = 0.5;
        return one.x() + slack < other.right()
                && other.x() + slack < one.right()
                && one.y() + slack < other.bottom()
                && other.y() + slack < one.bottom();
    }

    /** Makes editions by chance. */
    private static final class Chance {
        private final Random random;

        Chance(int seed) {
            random = new Random(seed);
        }

        Draft draft() {
            Draft draft = new Draft();
            draft.pictures.put("picture.png", KeepsTest.picture(10 + among(900), 10 + among(900)));
            draft.page =
                    random.nextBoolean()
                            ? PageSetup.A4
                            : new PageSetup(
                                    260 + among(500), 450 + among(700), OptionalInt.empty());
            draft.rightToLeft = among(4) == 0;
            draft.charityStatement = List.of(text(6), text(4));
            draft.colophon =
                    IntStream.range(0, among(9))
                            .mapToObj(
                                    i ->
                                            new Edition.LabelledText(
                                                    text(1 + among(3)), text(1 + among(9))))
                            .toList();
            int sections = 1 + among(6);
            for (int i = 0; i < sections; i++) {
                draft.section(
                        among(4) == 0 ? "" : "heading " + i,
                        blocks(1 + among(6), 0).toArray(Block[]::new));
            }
            return draft;
        }

        private int among(int count) {
            return random.nextInt(count);
        }

        private Text text(int words) {
            List<Inline> inlines = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                Inline word = new Inline.Characters(WORDS[among(WORDS.length)]);
                int kind = among(12);
                if (i > 0) {
                    inlines.add(new Inline.Characters(" "));
                }
                inlines.add(
                        kind == 0
                                ? new Inline.Strong(List.of(word))
                                : kind == 1
                                        ? new Inline.Link("https://example.org", List.of(word))
                                        : word);
            }
            return new Text(inlines);
        }

        private List<Block> blocks(int count, int depth) {
            return IntStream.range(0, count).mapToObj(i -> block(depth)).toList();
        }

        private Block block(int depth) {
            return switch (among(depth < 2 ? 10 : 3)) {
                case 0, 1, 2 -> new Block.Paragraph(text(1 + among(80)));
                case 3 -> new Block.Subheading(3 + among(2), text(1 + among(9)));
                case 4 -> list(depth);
                case 5 ->
                        new Block.Callout(
                                Block.CalloutKind.WARNING,
                                random.nextBoolean() ? Optional.of(text(3)) : Optional.empty(),
                                blocks(1 + among(3), depth + 1));
                case 6 -> table();
                case 7 ->
                        new Block.Image(
                                "picture.png",
                                Optional.of(text(4)),
                                random.nextBoolean() ? Optional.of(text(9)) : Optional.empty(),
                                Optional.empty());
                case 8 -> new Block.Quote(blocks(1, 2), Optional.of(text(2)));
                default ->
                        new Block.Terms(
                                List.of(
                                        new Block.Term(text(2), blocks(1, 2)),
                                        new Block.Term(text(2), blocks(1, 2))));
            };
        }

        private Block list(int depth) {
            Block.ListKind[] kinds = Block.ListKind.values();
            return new Block.ItemList(
                    kinds[among(kinds.length)],
                    random.nextBoolean() ? Optional.of(text(5)) : Optional.empty(),
                    1,
                    IntStream.range(0, 1 + among(12))
                            .mapToObj(i -> new Block.Item(blocks(1 + among(5) / 4, depth + 1)))
                            .toList());
        }

        private Block table() {
            int columns = 1 + among(3);
            return new Block.Table(
                    Optional.empty(),
                    row(columns),
                    IntStream.range(0, 1 + among(20)).mapToObj(i -> row(columns)).toList(),
                    random.nextBoolean());
        }

        private List<Text> row(int columns) {
            return IntStream.range(0, columns).mapToObj(i -> text(1 + among(12))).toList();
        }
    }
}
