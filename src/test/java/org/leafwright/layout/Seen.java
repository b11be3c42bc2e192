package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.leafwright.text.Glyphs;

/** What stands on laid-out pages, as tests ask for it. */
final class Seen {
    /**
     * A run of text.
     *
     * @param box around its ink: without the spaces at its ends
     * @param leaf the leaf it shows, if it is content
     */
    record Run(int page, Rect box, double baseline, String text, OptionalInt leaf) {}

    private Seen() {}

    /** Returns all runs in the order they were placed. */
    static List<Run> runs(LaidOutLeaflet leaflet) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < leaflet.pages().size(); i++) {
            for (PlacedItem item : leaflet.pages().get(i).items()) {
                item.accept(new RunsOf(i, runs));
            }
        }
        return runs;
    }

    /**
     * Returns the page of each run of content that starts with some words, in order; there is one.
     */
    static List<Integer> pagesOf(LaidOutLeaflet leaflet, String start) {
        List<Integer> pages =
                runs(leaflet).stream()
                        .filter(run -> run.leaf.isPresent() && run.text.startsWith(start))
                        .map(Run::page)
                        .toList();
        assertThat(pages).as("runs that start with “%s”", start).isNotEmpty();
        return pages;
    }

    /** Returns the leaf that an item shows, if it is content. */
    static OptionalInt leaf(Role role) {
        return role.accept(
                new Role.Visitor<>() {
                    @Override
                    public OptionalInt content(Role.Content content) {
                        return OptionalInt.of(content.leaf());
                    }

                    @Override
                    public OptionalInt artifact(Role.Artifact artifact) {
                        return OptionalInt.empty();
                    }
                });
    }

    /** Returns the boxes of all pictures. */
    static List<Rect> pictures(Page page) {
        List<Rect> boxes = new ArrayList<>();
        page.items().forEach(item -> item.accept(new PicturesOf(boxes)));
        return boxes;
    }

    /** Returns the leaves of the structure in reading order. */
    static List<Integer> leaves(Structure structure) {
        List<Integer> leaves = new ArrayList<>();
        structure.accept(
                new Structure.Visitor<Boolean>() {
                    @Override
                    public Boolean element(Structure.Element element) {
                        element.children().forEach(child -> child.accept(this));
                        return true;
                    }

                    @Override
                    public Boolean leaf(Structure.Leaf leaf) {
                        return leaves.add(leaf.id());
                    }
                });
        return leaves;
    }

    /** Returns how many elements of a type there are. */
    static int count(Structure structure, StructureType type) {
        return structure.accept(
                new Structure.Visitor<>() {
                    @Override
                    public Integer element(Structure.Element element) {
                        int inside = element.type() == type ? 1 : 0;
                        for (Structure child : element.children()) {
                            inside += child.accept(this);
                        }
                        return inside;
                    }

                    @Override
                    public Integer leaf(Structure.Leaf leaf) {
                        return 0;
                    }
                });
    }

    /** Returns the elements of a type in reading order. */
    static List<Structure.Element> elements(Structure structure, StructureType type) {
        List<Structure.Element> found = new ArrayList<>();
        structure.accept(
                new Structure.Visitor<Boolean>() {
                    @Override
                    public Boolean element(Structure.Element element) {
                        if (element.type() == type) {
                            found.add(element);
                        }
                        element.children().forEach(child -> child.accept(this));
                        return true;
                    }

                    @Override
                    public Boolean leaf(Structure.Leaf leaf) {
                        return false;
                    }
                });
        return found;
    }

    /** Returns the elements that areas of links name. */
    static Set<Integer> linkAreas(LaidOutLeaflet leaflet) {
        Set<Integer> found = new HashSet<>();
        for (Page page : leaflet.pages()) {
            for (PlacedItem item : page.items()) {
                item.accept(
                        new NothingOf() {
                            @Override
                            public Boolean linkArea(PlacedItem.LinkArea area) {
                                return found.add(area.element());
                            }
                        });
            }
        }
        return found;
    }

    static class NothingOf implements PlacedItem.Visitor<Boolean> {
        @Override
        public Boolean textRun(PlacedItem.TextRun item) {
            return false;
        }

        @Override
        public Boolean fill(PlacedItem.Fill item) {
            return false;
        }

        @Override
        public Boolean stroke(PlacedItem.Stroke item) {
            return false;
        }

        @Override
        public Boolean placedPicture(PlacedItem.PlacedPicture item) {
            return false;
        }

        @Override
        public Boolean linkArea(PlacedItem.LinkArea item) {
            return false;
        }
    }

    private static final class RunsOf extends NothingOf {
        private final int page;
        private final List<Run> runs;

        RunsOf(int page, List<Run> runs) {
            this.page = page;
            this.runs = runs;
        }

        @Override
        public Boolean textRun(PlacedItem.TextRun item) {
            double size = item.run().sizePt();
            Glyphs glyphs = item.run().glyphs();
            String text = item.run().text();
            int first = 0;
            int last = glyphs.count() - 1;
            double left = item.x();
            double right = left + item.run().width();
            while (first < last && text.charAt(glyphs.cluster(first)) == ' ') {
                left += glyphs.advance(first++);
            }
            while (last > first && text.charAt(glyphs.cluster(last)) == ' ') {
                right -= glyphs.advance(last--);
            }
            double width = right - left;
            double y = item.baseline();
            Rect box =
                    switch (item.turn()) {
                        case NONE -> new Rect(left, y - 0.7 * size, width, 0.9 * size);
                        case ANTICLOCKWISE ->
                                new Rect(left - 0.7 * size, y - width, 0.9 * size, width);
                        case CLOCKWISE -> new Rect(left - 0.2 * size, y, 0.9 * size, width);
                    };
            return runs.add(new Run(page, box, item.baseline(), text, leaf(item.role())));
        }
    }

    private static final class PicturesOf extends NothingOf {
        private final List<Rect> boxes;

        PicturesOf(List<Rect> boxes) {
            this.boxes = boxes;
        }

        @Override
        public Boolean placedPicture(PlacedItem.PlacedPicture item) {
            return boxes.add(item.box());
        }
    }
}
