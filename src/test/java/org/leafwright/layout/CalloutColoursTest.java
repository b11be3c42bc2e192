package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** What stands in a callout can be seen on its ground, whatever the brand's colours. */
class CalloutColoursTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canBeSeenOnTheirGround(int seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        draft.colours =
                new Brand.Colours(colour(random), colour(random), colour(random), colour(random));

        assertVisible(draft);
    }

    @Test
    void canBeSeenOnAPanelInTheBrandsOwnColour() {
        Optional<Colour> navy = Optional.of(new Colour(0x12, 0x35, 0x5b));
        Draft draft = new Draft();
        draft.colours = new Brand.Colours(navy, Optional.empty(), Optional.empty(), navy);

        assertVisible(draft);
    }

    @Test
    void keepTheBrandsColourOfTextOnAPanelItCanBeReadOn() {
        Colour white = Colour.WHITE;
        Draft draft = new Draft();
        draft.colours =
                new Brand.Colours(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(white),
                        Optional.of(Colour.BLACK));
        callout(draft, Block.CalloutKind.INFO);

        assertThat(LayoutDump.of(draft.layOut()).lines().filter(line -> line.contains("inside 1")))
                .hasSize(1)
                .allMatch(line -> line.contains(white.hex()));
    }

    private static Optional<Colour> colour(Random random) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(
                        new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    private static void callout(Draft draft, Block.CalloutKind kind) {
        Text link = new Text(List.of(new Inline.Link("https://example.org", List.of(word()))));
        draft.section(
                "",
                new Block.Callout(
                        kind,
                        Optional.of(Text.of("inside head")),
                        List.of(
                                Draft.lines("inside", 1),
                                new Block.Paragraph(link),
                                Draft.list(Optional.empty(), "inside item", 2))));
    }

    private static Inline word() {
        return new Inline.Characters("inside link");
    }

    private static void assertVisible(Draft draft) {
        for (Block.CalloutKind kind : Block.CalloutKind.values()) {
            draft.sections.clear();
            callout(draft, kind);
            Grounds grounds = new Grounds();
            for (Page page : draft.layOut().pages()) {
                page.items().forEach(item -> item.accept(grounds));
            }
            assertThat(grounds.texts).as("%s %s", kind, draft.colours).hasSizeGreaterThan(4);
            assertThat(grounds.texts).allMatch(ratio -> ratio >= Contrast.TEXT);
            // The bar, the icon and what is cut out of it.
            assertThat(grounds.graphics).as("%s %s", kind, draft.colours).hasSizeGreaterThan(2);
            assertThat(grounds.graphics).allMatch(ratio -> ratio >= Contrast.LARGE);
        }
    }

    /** Measures the contrast of what is drawn in a panel with what was drawn below it. */
    private static final class Grounds extends Seen.NothingOf {
        /** Wider than an icon, narrower than all that isn't in the callout. */
        private static final double ICON = 40;

        private final List<Double> texts = new ArrayList<>();
        private final List<Double> graphics = new ArrayList<>();
        private final List<PlacedItem.Fill> fills = new ArrayList<>();

        @Override
        public Boolean textRun(PlacedItem.TextRun item) {
            String text = item.run().text();
            return (text.startsWith("inside") || text.equals("Warning") || text.equals("•"))
                    && texts.add(contrast(item.colour(), item.x() + 1, item.baseline() - 1));
        }

        @Override
        public Boolean fill(PlacedItem.Fill item) {
            Rect box = Bounds.of(item.path());
            if (box.width() < ICON) {
                graphics.add(
                        contrast(
                                item.colour(),
                                box.x() + box.width() / 2,
                                box.y() + box.height() / 2));
            }
            return fills.add(item);
        }

        private double contrast(Colour colour, double x, double y) {
            Colour ground = Colour.WHITE;
            for (PlacedItem.Fill fill : fills) {
                Rect box = Bounds.of(fill.path());
                if (box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom()) {
                    ground = fill.colour();
                }
            }
            return colour.contrast(ground);
        }
    }
}
