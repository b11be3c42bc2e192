package org.leafwright.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Role;
import org.leafwright.layout.Structure;

/**
 * Compares a PDF's tags with the leaflet it was written from: the same elements in the same order,
 * each once, with the same words.
 */
final class LeafletComparison {
    private final TaggedFile file;
    private final Map<Integer, StringBuilder> words = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private LeafletComparison(TaggedFile file, LaidOutLeaflet leaflet) {
        this.file = file;
        for (Page page : leaflet.pages()) {
            page.items().forEach(item -> item.accept(new Words()));
        }
    }

    static List<String> differences(TaggedFile file, LaidOutLeaflet leaflet) {
        LeafletComparison comparison = new LeafletComparison(file, leaflet);
        List<String> expected = new ArrayList<>();
        comparison.expected(leaflet.root(), 0, expected);
        List<String> found = new ArrayList<>();
        file.root().forEach(e -> comparison.found(e, 0, found));
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String want = i < expected.size() ? expected.get(i) : "nothing";
            String got = i < found.size() ? found.get(i) : "nothing";
            if (!want.equals(got)) {
                comparison.differences.add("the leaflet has " + want + ", its tags " + got);
                break;
            }
        }
        return comparison.differences;
    }

    private boolean expected(Structure.Element element, int depth, List<String> into) {
        List<String> below = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] any = {element.attributes().link().isPresent()};
        for (Structure child : element.children()) {
            any[0] |=
                    child.accept(
                            new Structure.Visitor<Boolean>() {
                                @Override
                                public Boolean element(Structure.Element inner) {
                                    return expected(inner, depth + 1, below);
                                }

                                @Override
                                public Boolean leaf(Structure.Leaf leaf) {
                                    StringBuilder own = words.get(leaf.id());
                                    if (own == null) {
                                        return false;
                                    }
                                    text.append(own);
                                    return true;
                                }
                            });
        }
        String type = StructureTree.name(element.type());
        if (any[0] || type.equals("TD") || type.equals("TH")) {
            String alt = element.attributes().alt().orElse("");
            String language =
                    element.attributes().language().map(l -> l.toLanguageTag()).orElse("");
            into.add(line(depth, type, alt, language, text.toString()));
            into.addAll(below);
            return true;
        }
        return false;
    }

    private void found(TaggedFile.Element element, int depth, List<String> into) {
        into.add(
                line(
                        depth,
                        element.type(),
                        element.object().getString(COSName.ALT, ""),
                        element.object().getString(COSName.LANG, ""),
                        TagTree.ownText(file, element).replace(" / ", "")));
        for (TaggedFile.Element child : element.children()) {
            found(child, depth + 1, into);
        }
    }

    private static String line(int depth, String type, String alt, String language, String text) {
        return type
                + " at depth "
                + depth
                + " "
                + language
                + " "
                + alt
                + " \""
                + comparable(text.replace(" / ", ""))
                + "\"";
    }

    /**
     * Leaves out what may be told otherwise than it was written, where readers need that: marks of
     * direction, and spaces between runs.
     */
    private static String comparable(String text) {
        String unmarked = text.replace("\u200e", "").replace("\u200f", "").replace('\u00a0', ' ');
        boolean mixed = Bidi.requiresBidi(unmarked.toCharArray(), 0, unmarked.length());
        return mixed ? unmarked.replace(" ", "") : unmarked.strip();
    }

    /** Gathers what each leaf says, in the order of the items. */
    private final class Words implements PlacedItem.Visitor<Boolean> {
        private boolean add(Role role, String text) {
            return role.accept(
                    new Role.Visitor<Boolean>() {
                        @Override
                        public Boolean content(Role.Content content) {
                            words.computeIfAbsent(content.leaf(), l -> new StringBuilder())
                                    .append(text);
                            return true;
                        }

                        @Override
                        public Boolean artifact(Role.Artifact artifact) {
                            return false;
                        }
                    });
        }

        @Override
        public Boolean textRun(PlacedItem.TextRun run) {
            return add(run.role(), run.run().text());
        }

        @Override
        public Boolean fill(PlacedItem.Fill fill) {
            return add(fill.role(), "");
        }

        @Override
        public Boolean stroke(PlacedItem.Stroke stroke) {
            return add(stroke.role(), "");
        }

        @Override
        public Boolean placedPicture(PlacedItem.PlacedPicture picture) {
            return add(picture.role(), "");
        }

        @Override
        public Boolean linkArea(PlacedItem.LinkArea area) {
            return false;
        }
    }
}
