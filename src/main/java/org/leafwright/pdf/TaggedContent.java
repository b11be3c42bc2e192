package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.layout.Rect;
import org.leafwright.layout.Role;
import org.leafwright.layout.Structure;
import org.leafwright.layout.StructureType;

/**
 * Which stretch of which page's content shows which leaf of the structure tree, and where its links
 * lead.
 */
final class TaggedContent {
    private final Map<Integer, Shown> leaves = new HashMap<>();
    private final Map<Integer, Structure.LinkTarget> links = new HashMap<>();

    /** For each page the elements of its marked content, in the order of their numbers. */
    private final List<List<Structure.Element>> owners = new ArrayList<>();

    private final Map<Integer, Area> areas = new HashMap<>();

    /** A leaf's element and where its ink is. */
    private record Shown(Structure.Element owner, List<Stretch> stretches) {}

    /** A marked-content sequence. */
    record Stretch(int page, int mcid) {}

    /** Where an element's graphics stand, if all are on one page. */
    record Area(int page, Rect box) {}

    TaggedContent(Structure.Element root, int pages) {
        for (int i = 0; i < pages; i++) {
            owners.add(new ArrayList<>());
        }
        collect(root);
    }

    private void collect(Structure.Element element) {
        element.attributes().link().ifPresent(link -> links.put(element.id(), link));
        for (Structure child : element.children()) {
            boolean added =
                    child.accept(
                            new Structure.Visitor<Boolean>() {
                                @Override
                                public Boolean element(Structure.Element inner) {
                                    collect(inner);
                                    return true;
                                }

                                @Override
                                public Boolean leaf(Structure.Leaf leaf) {
                                    Shown shown = new Shown(element, new ArrayList<>());
                                    return leaves.putIfAbsent(leaf.id(), shown) == null;
                                }
                            });
            if (!added) {
                throw new IllegalArgumentException("two leaves with one id: " + child);
            }
        }
    }

    /** Adds a marked-content sequence of a leaf and returns its number on its page. */
    int add(int leaf, int page) {
        Shown shown = shown(leaf);
        List<Structure.Element> onPage = owners.get(page);
        shown.stretches().add(new Stretch(page, onPage.size()));
        onPage.add(shown.owner());
        return onPage.size() - 1;
    }

    /** Returns the tag of a leaf's content. */
    String tag(int leaf) {
        return StructureTree.name(shown(leaf).owner().type());
    }

    /** Notes where graphics of a figure stand. */
    void extend(Role role, int page, Rect box) {
        role.accept(
                new Role.Visitor<Boolean>() {
                    @Override
                    public Boolean content(Role.Content content) {
                        Structure.Element owner = shown(content.leaf()).owner();
                        if (owner.type() == StructureType.FIGURE) {
                            areas.merge(owner.id(), new Area(page, box), TaggedContent::union);
                        }
                        return true;
                    }

                    @Override
                    public Boolean artifact(Role.Artifact artifact) {
                        return false;
                    }
                });
    }

    /** Returns a leaf's marked-content sequences in reading order. */
    List<Stretch> stretches(int leaf) {
        return shown(leaf).stretches();
    }

    List<Structure.Element> owners(int page) {
        return owners.get(page);
    }

    Optional<Area> area(int element) {
        return Optional.ofNullable(areas.get(element));
    }

    /** Returns where an element that is a link leads. */
    Structure.LinkTarget link(int element) {
        Structure.LinkTarget link = links.get(element);
        if (link == null) {
            throw new IllegalArgumentException("element " + element + " is no link");
        }
        return link;
    }

    private Shown shown(int leaf) {
        Shown shown = leaves.get(leaf);
        if (shown == null) {
            throw new IllegalArgumentException("no leaf " + leaf + " in the structure tree");
        }
        return shown;
    }

    private static Area union(Area a, Area b) {
        if (a.page() != b.page()) {
            return a;
        }
        double left = Math.min(a.box().x(), b.box().x());
        double top = Math.min(a.box().y(), b.box().y());
        double right = Math.max(a.box().right(), b.box().right());
        double bottom = Math.max(a.box().bottom(), b.box().bottom());
        return new Area(a.page(), new Rect(left, top, right - left, bottom - top));
    }
}
