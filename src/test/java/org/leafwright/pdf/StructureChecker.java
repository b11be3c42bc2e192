package org.leafwright.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.model.Leaflet;

/**
 * Reads a tagged PDF back and walks between pages and structure tree both ways. It finds what
 * validators pass: content that two elements claim or none does, parents that don't match, links
 * without their annotation, empty elements, and tags that say something else than the leaflet.
 */
public final class StructureChecker {
    private static final Map<String, Set<String>> CHILDREN =
            Map.of(
                    "L", Set.of("LI", "L", "Caption"),
                    "LI", Set.of("Lbl", "LBody"),
                    "Table", Set.of("THead", "TBody", "TR", "Caption"),
                    "THead", Set.of("TR"),
                    "TBody", Set.of("TR"),
                    "TR", Set.of("TH", "TD"));
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

    private final TaggedFile file;
    private final List<String> problems = new ArrayList<>();
    private final Map<TaggedFile.Content, COSDictionary> claims = new HashMap<>();
    private final IdentityHashMap<COSDictionary, COSDictionary> annotations =
            new IdentityHashMap<>();
    private final ReadingOrder order = new ReadingOrder();
    private int headingLevel;

    private StructureChecker(TaggedFile file) {
        this.file = file;
    }

    /** Returns what is wrong with a file's tags, in reading order; empty if nothing is. */
    public static List<String> check(byte[] pdf) throws IOException {
        StructureChecker checker = new StructureChecker(TaggedFile.read(pdf));
        checker.check();
        return checker.problems;
    }

    /**
     * Returns what is wrong with a file's tags, or differs from the leaflet it was written from.
     */
    public static List<String> check(byte[] pdf, LaidOutLeaflet leaflet) throws IOException {
        TaggedFile file = TaggedFile.read(pdf);
        StructureChecker checker = new StructureChecker(file);
        checker.check();
        checker.problems.addAll(LeafletComparison.differences(file, leaflet));
        return checker.problems;
    }

    /**
     * Returns what is wrong with a file's tags, or differs from the leaflet it was written from, or
     * from that leaflet's definition.
     */
    public static List<String> check(byte[] pdf, LaidOutLeaflet pages, Leaflet definition)
            throws IOException {
        List<String> problems = check(pdf, pages);
        problems.addAll(DefinitionComparison.differences(TaggedFile.read(pdf), definition));
        return problems;
    }

    private void check() {
        if (file.root().size() != 1 || !file.root().get(0).type().equals("Document")) {
            problems.add("the structure tree doesn't start with one Document");
        }
        file.root().forEach(this::element);
        for (int i = 0; i < file.pages().size(); i++) {
            page(i);
        }
        annotationsOfPages();
    }

    private void element(TaggedFile.Element element) {
        heading(element.type());
        if (element.kids().isEmpty() && !MAY_BE_EMPTY.contains(element.type())) {
            problems.add("an empty " + element.type());
        }
        boolean[] linked = {false};
        for (TaggedFile.Kid kid : element.kids()) {
            kid.accept(
                    new TaggedFile.Visitor<Boolean>() {
                        @Override
                        public Boolean element(TaggedFile.Element child) {
                            child(element, child);
                            return true;
                        }

                        @Override
                        public Boolean content(TaggedFile.Content content) {
                            claim(element, content);
                            return true;
                        }

                        @Override
                        public Boolean annotation(TaggedFile.Annotation annotation) {
                            linked[0] = true;
                            refer(element, annotation);
                            return true;
                        }
                    });
        }
        if (element.type().equals("Link") && !linked[0]) {
            problems.add("a Link without an annotation");
        }
    }

    private void child(TaggedFile.Element parent, TaggedFile.Element child) {
        if (child.object().getCOSDictionary(COSName.P) != parent.object()) {
            problems.add("a " + child.type() + " that names another parent than its own");
        }
        Set<String> allowed = CHILDREN.get(parent.type());
        if (allowed != null && !allowed.contains(child.type())) {
            problems.add("a " + child.type() + " in a " + parent.type());
        }
        boolean row = child.type().equals("TR");
        if (row) {
            order.startRow();
        }
        if (parent.type().equals("TR")) {
            order.startCell();
        }
        element(child);
        if (row) {
            order.endRow();
        }
    }

    private void heading(String type) {
        if (type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1))) {
            int level = type.charAt(1) - '0';
            if (level > headingLevel + 1) {
                problems.add(
                        "an H"
                                + level
                                + " after "
                                + (headingLevel == 0 ? "none" : "H" + headingLevel));
            }
            headingLevel = level;
        }
    }

    private void claim(TaggedFile.Element element, TaggedFile.Content content) {
        String name = element.type() + "'s content " + content.mcid();
        if (content.page() < 0
                || !file.pages().get(content.page()).content().mcids().contains(content.mcid())) {
            problems.add(name + " is on no page");
            return;
        }
        if (claims.putIfAbsent(content, element.object()) != null) {
            problems.add(name + " on page " + (content.page() + 1) + " is claimed twice");
        }
        TaggedFile.MarkedPage page = file.pages().get(content.page());
        if (!page.content().inked(content.mcid())) {
            problems.add(name + " on page " + (content.page() + 1) + " shows nothing");
        }
        if (!order.goesOn(content.page(), content.mcid())) {
            problems.add(name + " on page " + (content.page() + 1) + " is out of order");
        }
    }

    private void refer(TaggedFile.Element element, TaggedFile.Annotation annotation) {
        COSDictionary object = annotation.object();
        if (object == null) {
            problems.add("a " + element.type() + " that refers to no annotation");
            return;
        }
        if (annotations.put(object, element.object()) != null) {
            problems.add("an annotation that two elements refer to");
        }
        int key = object.getInt(COSName.STRUCT_PARENT, -1);
        if (file.parents().get(key) != element.object()) {
            problems.add("an annotation whose parent isn't its " + element.type());
        }
        if (object.getString(COSName.CONTENTS, "").isBlank()) {
            problems.add("an annotation without words");
        }
    }

    private void page(int index) {
        TaggedFile.MarkedPage page = file.pages().get(index);
        String where = " on page " + (index + 1);
        MarkedContent content = page.content();
        if (content.unmarked() > 0) {
            problems.add("ink that nothing marks" + where);
        }
        if (content.unbalanced() > 0) {
            problems.add("marks that don't nest" + where);
        }
        content.repeated().forEach(m -> problems.add("content " + m + " marked twice" + where));
        COSArray parents = parents(page.key());
        for (int mcid : content.mcids()) {
            COSDictionary claimed = claims.get(new TaggedFile.Content(index, mcid));
            if (claimed == null) {
                problems.add("content " + mcid + " that no element claims" + where);
            } else if (mcid >= parents.size() || parents.getObject(mcid) != claimed) {
                problems.add("content " + mcid + " whose parent isn't its element" + where);
            }
        }
        if (parents.size() > content.mcids().size()) {
            problems.add("parents of content that isn't there" + where);
        }
    }

    private COSArray parents(int key) {
        COSBase value = file.parents().get(key);
        return value instanceof COSArray array ? array : new COSArray();
    }

    private void annotationsOfPages() {
        Set<COSDictionary> onPages = new HashSet<>();
        for (TaggedFile.MarkedPage page : file.pages()) {
            for (COSDictionary annotation : page.annotations()) {
                onPages.add(annotation);
                if (!annotations.containsKey(annotation)) {
                    problems.add("an annotation that no element refers to");
                }
            }
        }
        for (COSDictionary annotation : annotations.keySet()) {
            if (!onPages.contains(annotation)) {
                problems.add("an annotation that is on no page");
            }
        }
    }
}
