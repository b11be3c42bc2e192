package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Structure;
import org.leafwright.layout.StructureType;

/** Makes the structure tree (ISO 32000-1, 14.7) and the parent tree that leads back to it. */
final class StructureTree {
    private final LaidOutLeaflet leaflet;
    private final TaggedContent tagged;
    private final List<PDPage> pages;
    private final List<Link> links;

    private final Map<Integer, List<Link>> linksByElement = new HashMap<>();
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();

    /**
     * A link annotation.
     *
     * @param element the structure element it belongs to
     */
    record Link(PDAnnotationLink annotation, PDPage page, int element) {}

    /**
     * Prepares to make it.
     *
     * @param links the link annotations, in the order of their keys in the parent tree, which
     *     follow those of the pages
     */
    StructureTree(
            LaidOutLeaflet leaflet, TaggedContent tagged, List<PDPage> pages, List<Link> links) {
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

    /** Makes the tree and returns its root. */
    PDStructureTreeRoot make() {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.setK(new COSArray());
        element(leaflet.root(), root).ifPresent(root::appendKid);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
        root.setParentTreeNextKey(pages.size() + links.size());
        COSDictionary roles = Cos.inner();
        roles.setName("Em", "Span");
        roles.setName("Strong", "Span");
        root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
        return root;
    }

    /** Makes an element; returns nothing if it would show nothing. */
    private Optional<PDStructureElement> element(
            Structure.Element element, PDStructureNode parent) {
        PDStructureElement made = new PDStructureElement(name(element.type()), parent);
        if (elements.put(element.id(), made) != null) {
            throw new IllegalArgumentException("two elements with one id: " + element.id());
        }
        // Else PDFBox makes an array only of several.
        made.getCOSObject().setItem(COSName.K, new COSArray());
        attributes(element, made);
        boolean shown = keptWhenEmpty(element.type());
        for (Structure child : element.children()) {
            shown |=
                    child.accept(
                            new Structure.Visitor<Boolean>() {
                                @Override
                                public Boolean element(Structure.Element inner) {
                                    Optional<PDStructureElement> kid =
                                            StructureTree.this.element(inner, made);
                                    kid.ifPresent(made::appendKid);
                                    return kid.isPresent();
                                }

                                @Override
                                public Boolean leaf(Structure.Leaf leaf) {
                                    List<TaggedContent.Stretch> stretches =
                                            tagged.stretches(leaf.id());
                                    stretches.forEach(stretch -> content(stretch, made));
                                    return !stretches.isEmpty();
                                }
                            });
        }
        for (Link link : linksByElement.getOrDefault(element.id(), List.of())) {
            PDObjectReference reference = new PDObjectReference();
            reference.setReferencedObject(link.annotation());
            COSDictionary entries = Cos.inner(reference.getCOSObject());
            entries.setItem(COSName.PG, link.page());
            made.appendKid(reference);
            shown = true;
        }
        return shown ? Optional.of(made) : Optional.empty();
    }

    /** A table's rows stay equally long even where a cell is empty. */
    private static boolean keptWhenEmpty(StructureType type) {
        return type == StructureType.TD || type == StructureType.TH;
    }

    /** Adds marked content; that of another page than the element's own names its page. */
    private void content(TaggedContent.Stretch stretch, PDStructureElement element) {
        PDPage page = pages.get(stretch.page());
        COSDictionary entries = element.getCOSObject();
        if (!entries.containsKey(COSName.PG)) {
            element.setPage(page);
        }
        if (entries.getItem(COSName.PG) == page.getCOSObject()) {
            element.appendKid(stretch.mcid());
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(stretch.mcid());
            Cos.inner(reference.getCOSObject());
            element.appendKid(reference);
        }
    }

    private void attributes(Structure.Element element, PDStructureElement made) {
        Structure.Attributes attributes = element.attributes();
        COSDictionary entries = made.getCOSObject();
        attributes.language().ifPresent(l -> made.setLanguage(l.toLanguageTag()));
        attributes.alt().ifPresent(made::setAlternateDescription);
        attributes
                .scope()
                .ifPresent(
                        scope -> {
                            COSDictionary table = Cos.attributes("Table");
                            table.setName(
                                    "Scope",
                                    switch (scope) {
                                        case ROW -> "Row";
                                        case COLUMN -> "Column";
                                    });
                            entries.setItem(COSName.A, table);
                        });
        attributes
                .numbering()
                .ifPresent(
                        numbering -> {
                            COSDictionary list = Cos.attributes("List");
                            list.setName(
                                    "ListNumbering",
                                    switch (numbering) {
                                        case NONE -> "None";
                                        case DISC -> "Disc";
                                        case DECIMAL -> "Decimal";
                                    });
                            entries.setItem(COSName.A, list);
                        });
        tagged.area(element.id())
                .ifPresent(
                        area -> {
                            double height = leaflet.pages().get(area.page()).heightPt();
                            COSDictionary layout = Cos.attributes("Layout");
                            layout.setItem(COSName.BBOX, Cos.box(area.box(), height));
                            entries.setItem(COSName.A, layout);
                        });
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            COSArray parents = new COSArray();
            tagged.owners(page).forEach(owner -> parents.add(made(owner.id())));
            numbers.add(COSInteger.get(page));
            numbers.add(parents);
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.add(COSInteger.get(pages.size() + i));
            numbers.add(made(links.get(i).element()));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private PDStructureElement made(int id) {
        PDStructureElement element = elements.get(id);
        if (element == null) {
            throw new IllegalArgumentException("no element " + id);
        }
        return element;
    }
}
