package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Role;

/**
 * The order in which a page's items go into its content stream: their own, but for lines that hold
 * text from right to left. The runs of such a line go from left to right, as readers that pay no
 * heed to the structure tree expect it (see docs/text-extraction.md); the tree keeps the reading
 * order.
 */
final class PaintOrder {
    private final TaggedContent tagged;
    private final List<Ordered> ordered = new ArrayList<>();
    private final List<Ordered> line = new ArrayList<>();

    /**
     * An item in its place.
     *
     * @param order its place in reading order
     * @param alone whether its marked content is its own
     */
    record Ordered(PlacedItem item, int order, boolean alone) {}

    private PaintOrder(TaggedContent tagged) {
        this.tagged = tagged;
    }

    static List<Ordered> of(Page page, TaggedContent tagged) {
        PaintOrder order = new PaintOrder(tagged);
        for (int i = 0; i < page.items().size(); i++) {
            order.add(new Ordered(page.items().get(i), i, false));
        }
        order.endLine();
        return order.ordered;
    }

    private void add(Ordered next) {
        Optional<PlacedItem.TextRun> run = text(next);
        if (run.isEmpty() || (!line.isEmpty() && !sameLine(line.get(0), run.get()))) {
            endLine();
        }
        (run.isPresent() ? line : ordered).add(next);
    }

    private boolean sameLine(Ordered first, PlacedItem.TextRun run) {
        return text(first)
                .filter(f -> f.baseline() == run.baseline() && sameBlock(f.role(), run.role()))
                .isPresent();
    }

    private boolean sameBlock(Role first, Role second) {
        return first.equals(second)
                || (leaf(first).isPresent()
                        && leaf(second).isPresent()
                        && tagged.inOneBlock(leaf(first).get(), leaf(second).get()));
    }

    private void endLine() {
        boolean reversed =
                line.size() > 1
                        && line.stream()
                                .anyMatch(
                                        o -> text(o).map(t -> t.run().rightToLeft()).orElse(false));
        if (reversed) {
            line.sort(
                    Comparator.comparingDouble(
                            o -> text(o).map(PlacedItem.TextRun::x).orElse(0.0)));
            line.forEach(o -> ordered.add(new Ordered(o.item(), o.order(), true)));
        } else {
            ordered.addAll(line);
        }
        line.clear();
    }

    private static Optional<Integer> leaf(Role role) {
        return role.accept(
                new Role.Visitor<Optional<Integer>>() {
                    @Override
                    public Optional<Integer> content(Role.Content content) {
                        return Optional.of(content.leaf());
                    }

                    @Override
                    public Optional<Integer> artifact(Role.Artifact artifact) {
                        return Optional.empty();
                    }
                });
    }

    private static Optional<PlacedItem.TextRun> text(Ordered ordered) {
        return ordered.item().accept(TextOnly.INSTANCE);
    }

    private enum TextOnly implements PlacedItem.Visitor<Optional<PlacedItem.TextRun>> {
        INSTANCE;

        @Override
        public Optional<PlacedItem.TextRun> textRun(PlacedItem.TextRun run) {
            return Optional.of(run);
        }

        @Override
        public Optional<PlacedItem.TextRun> fill(PlacedItem.Fill fill) {
            return Optional.empty();
        }

        @Override
        public Optional<PlacedItem.TextRun> stroke(PlacedItem.Stroke stroke) {
            return Optional.empty();
        }

        @Override
        public Optional<PlacedItem.TextRun> placedPicture(PlacedItem.PlacedPicture picture) {
            return Optional.empty();
        }

        @Override
        public Optional<PlacedItem.TextRun> linkArea(PlacedItem.LinkArea area) {
            return Optional.empty();
        }
    }
}
