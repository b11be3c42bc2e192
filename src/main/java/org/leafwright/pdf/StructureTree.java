package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Structure;
import org.leafwright.layout.StructureType;

/** Writes the structure tree (ISO 32000-1, 14.7) and the parent tree that leads back to it. */
final class StructureTree {
    private final PdfFile file;
    private final LaidOutLeaflet leaflet;
    private final TaggedContent tagged;
    private final int[] pages;
    private final List<Link> links;

    private final Map<Integer, List<Link>> linksByElement = new HashMap<>();
    private final Map<Integer, Integer> objects = new HashMap<>();
    private final Set<Integer> shown = new HashSet<>();

    /**
     * A link annotation.
     *
     * @param object the annotation
     * @param page its page's index
     * @param element the structure element it belongs to
     */
    record Link(int object, int page, int element) {}

    /**
     * Prepares to write.
     *
     * @param pages the objects of the pages
     * @param links the link annotations, in the order of their keys in the parent tree, which
     *     follow those of the pages
     */
    StructureTree(
            PdfFile file,
            LaidOutLeaflet leaflet,
            TaggedContent tagged,
            int[] pages,
            List<Link> links) {
        this.file = file;
        this.leaflet = leaflet;
        this.tagged = tagged;
        this.pages = pages;
        this.links = links;
        for (Link link : links) {
            linksByElement.computeIfAbsent(link.element(), e -> new ArrayList<>()).add(link);
        }
    }

    /** Returns a type's name (14.8.4). */
    static String name(StructureType type) {
        return switch (type) {
            case DOCUMENT -> "Document";
            case SECT -> "Sect";
            case DIV -> "Div";
            case H1 -> "H1";
            case H2 -> "H2";
            case H3 -> "H3";
            case H4 -> "H4";
            case H5 -> "H5";
            case H6 -> "H6";
            case P -> "P";
            case L -> "L";
            case LI -> "LI";
            case LBL -> "Lbl";
            case L_BODY -> "LBody";
            case TABLE -> "Table";
            case T_HEAD -> "THead";
            case T_BODY -> "TBody";
            case TR -> "TR";
            case TH -> "TH";
            case TD -> "TD";
            case FIGURE -> "Figure";
            case CAPTION -> "Caption";
            case BLOCK_QUOTE -> "BlockQuote";
            case LINK -> "Link";
            case SPAN -> "Span";
            case EM -> "Em";
            case STRONG -> "Strong";
        };
    }

    /** Writes the tree and returns its root. */
    int write() {
        int root = file.reserve();
        number(leaflet.root());
        element(leaflet.root(), root);
        Syntax out =
                new Syntax()
                        .raw("<</Type/StructTreeRoot/K[")
                        .reference(object(leaflet.root()))
                        .raw("]/ParentTree")
                        .reference(parentTree())
                        .raw("/ParentTreeNextKey")
                        .integer(pages.length + links.size())
                        .raw("/RoleMap<</Em/Span/Strong/Span>>");
        file.put(root, out.raw(">>"));
        return root;
    }

    /**
     * Numbers the elements that show something, in reading order; returns whether this one does.
     */
    private boolean number(Structure.Element element) {
        int object = file.reserve();
        boolean any = keptWhenEmpty(element.type()) || linksByElement.containsKey(element.id());
        for (Structure child : element.children()) {
            any |=
                    child.accept(
                            new Structure.Visitor<Boolean>() {
                                @Override
                                public Boolean element(Structure.Element inner) {
                                    return number(inner);
                                }

                                @Override
                                public Boolean leaf(Structure.Leaf leaf) {
                                    return !tagged.stretches(leaf.id()).isEmpty();
                                }
                            });
        }
        if (objects.put(element.id(), object) != null) {
            throw new IllegalArgumentException("two elements with one id: " + element.id());
        }
        if (any) {
            shown.add(element.id());
        }
        return any;
    }

    /** A table's rows stay equally long even where a cell is empty. */
    private static boolean keptWhenEmpty(StructureType type) {
        return type == StructureType.TD || type == StructureType.TH;
    }

    private int object(Structure.Element element) {
        return objects.getOrDefault(element.id(), 0);
    }

    private void element(Structure.Element element, int parent) {
        int object = object(element);
        Syntax out =
                new Syntax().raw("<</S").name(name(element.type())).raw("/P").reference(parent);
        kids(element, out);
        attributes(element, out);
        file.put(object, out.raw(">>"));
    }

    private void kids(Structure.Element element, Syntax out) {
        List<TaggedContent.Stretch> first = new ArrayList<>();
        Syntax kids = new Syntax();
        for (Structure child : element.children()) {
            child.accept(
                    new Structure.Visitor<Syntax>() {
                        @Override
                        public Syntax element(Structure.Element inner) {
                            if (shown.contains(inner.id())) {
                                kids.reference(object(inner));
                                StructureTree.this.element(inner, object(element));
                            }
                            return kids;
                        }

                        @Override
                        public Syntax leaf(Structure.Leaf leaf) {
                            for (TaggedContent.Stretch stretch : tagged.stretches(leaf.id())) {
                                first.add(stretch);
                                stretch(stretch, first.get(0).page(), kids);
                            }
                            return kids;
                        }
                    });
        }
        for (Link link : linksByElement.getOrDefault(element.id(), List.of())) {
            kids.raw("<</Type/OBJR/Obj")
                    .reference(link.object())
                    .raw("/Pg")
                    .reference(pages[link.page()])
                    .raw(">>");
        }
        if (!first.isEmpty()) {
            out.raw("/Pg").reference(pages[first.get(0).page()]);
        }
        out.raw("/K[").raw(kids).raw(']');
    }

    private void stretch(TaggedContent.Stretch stretch, int elementPage, Syntax kids) {
        if (stretch.page() == elementPage) {
            kids.integer(stretch.mcid());
        } else {
            kids.raw("<</Type/MCR/Pg")
                    .reference(pages[stretch.page()])
                    .raw("/MCID")
                    .integer(stretch.mcid())
                    .raw(">>");
        }
    }

    private void attributes(Structure.Element element, Syntax out) {
        Structure.Attributes attributes = element.attributes();
        attributes.language().ifPresent(l -> out.raw("/Lang").text(l.toLanguageTag()));
        attributes.alt().ifPresent(alt -> out.raw("/Alt").text(alt));
        attributes
                .scope()
                .ifPresent(
                        s ->
                                out.raw("/A<</O/Table/Scope")
                                        .raw(
                                                switch (s) {
                                                    case ROW -> "/Row";
                                                    case COLUMN -> "/Column";
                                                })
                                        .raw(">>"));
        attributes
                .numbering()
                .ifPresent(
                        n ->
                                out.raw("/A<</O/List/ListNumbering")
                                        .raw(
                                                switch (n) {
                                                    case NONE -> "/None";
                                                    case DISC -> "/Disc";
                                                    case DECIMAL -> "/Decimal";
                                                })
                                        .raw(">>"));
        tagged.area(element.id())
                .ifPresent(
                        area -> {
                            double height = leaflet.pages().get(area.page()).heightPt();
                            out.raw("/A<</O/Layout/BBox")
                                    .raw(PathSyntax.box(area.box(), height))
                                    .raw(">>");
                        });
    }

    private int parentTree() {
        Syntax out = new Syntax().raw("<</Nums[");
        for (int page = 0; page < pages.length; page++) {
            Syntax parents = new Syntax().raw('[');
            tagged.owners(page).forEach(owner -> parents.reference(object(owner)));
            out.integer(page).reference(file.add(parents.raw(']')));
        }
        for (int i = 0; i < links.size(); i++) {
            Integer object = objects.get(links.get(i).element());
            if (object == null) {
                throw new IllegalArgumentException("no element " + links.get(i).element());
            }
            out.integer(pages.length + i).reference(object);
        }
        return file.add(out.raw("]>>"));
    }
}
