package org.leafwright.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A PDF read back: its structure tree, what its pages mark, and the parent tree between the two.
 *
 * @param root what the structure tree's root holds
 * @param pages what each page's content marks
 * @param parents the parent tree by its keys
 */
record TaggedFile(List<Element> root, List<MarkedPage> pages, Map<Integer, COSBase> parents) {
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;

    /** A child of an element. */
    sealed interface Kid {
        <R> R accept(Visitor<R> visitor);
    }

    /** One method for each kind of child. */
    interface Visitor<R> {
        R element(Element element);

        R content(Content content);

        R annotation(Annotation annotation);
    }

    /** A structure element. */
    record Element(COSDictionary object, String type, List<Kid> kids) implements Kid {
        /** Returns the elements among its kids. */
        List<Element> children() {
            return kids.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /**
     * Marked content that an element claims.
     *
     * @param page the page's index, or -1 if it names none of the document's
     */
    record Content(int page, int mcid) implements Kid {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.content(this);
        }
    }

    /** An annotation that an element claims. */
    record Annotation(@Nullable COSDictionary object) implements Kid {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.annotation(this);
        }
    }

    /**
     * A page's marks.
     *
     * @param key its key in the parent tree, or -1
     * @param content what it marks and draws
     * @param annotations the link annotations on it
     */
    record MarkedPage(int key, MarkedContent content, List<COSDictionary> annotations) {}

    /** Reads a PDF back. */
    static TaggedFile read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Reader(document).read();
        }
    }

    private static final class Reader {
        private final PDDocument document;
        private final List<COSDictionary> pageObjects = new ArrayList<>();

        Reader(PDDocument document) {
            this.document = document;
        }

        TaggedFile read() throws IOException {
            List<MarkedPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                COSDictionary object = page.getCOSObject();
                pageObjects.add(object);
                pages.add(
                        new MarkedPage(
                                object.getInt(STRUCT_PARENTS, -1),
                                MarkedContent.of(page),
                                links(object)));
            }
            COSDictionary root =
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            if (root == null) {
                return new TaggedFile(List.of(), pages, Map.of());
            }
            List<Element> top = new ArrayList<>();
            for (Kid kid : kids(root)) {
                elementOf(kid).ifPresent(top::add);
            }
            Map<Integer, COSBase> parents = new TreeMap<>();
            numbers(root.getCOSDictionary(COSName.PARENT_TREE), parents);
            return new TaggedFile(top, pages, parents);
        }

        private static List<COSDictionary> links(COSDictionary page) {
            List<COSDictionary> links = new ArrayList<>();
            COSArray annotations = page.getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                dictionary(annotations.getObject(i)).ifPresent(links::add);
            }
            return links;
        }

        private static void numbers(@Nullable COSDictionary node, Map<Integer, COSBase> into) {
            if (node == null) {
                return;
            }
            COSArray pairs = node.getCOSArray(COSName.NUMS);
            for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
                into.put(pairs.getInt(i), pairs.getObject(i + 1));
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                dictionary(kids.getObject(i)).ifPresent(kid -> numbers(kid, into));
            }
        }

        private List<Kid> kids(COSDictionary parent) {
            COSBase value = parent.getDictionaryObject(COSName.K);
            List<Kid> kids = new ArrayList<>();
            COSArray array = parent.getCOSArray(COSName.K);
            if (array != null) {
                for (int i = 0; i < array.size(); i++) {
                    kids.add(kid(parent, array.getObject(i)));
                }
            } else if (value != null) {
                kids.add(kid(parent, value));
            }
            return kids;
        }

        private Kid kid(COSDictionary parent, COSBase value) {
            Optional<COSDictionary> dictionary = dictionary(value);
            if (dictionary.isEmpty()) {
                int mcid = value instanceof COSInteger number ? number.intValue() : -1;
                return new Content(page(parent), mcid);
            }
            COSDictionary entries = dictionary.get();
            if (OBJR.equals(entries.getCOSName(COSName.TYPE))) {
                return new Annotation(entries.getCOSDictionary(OBJ));
            }
            if (entries.containsKey(MCID)) {
                int own = page(entries);
                return new Content(own < 0 ? page(parent) : own, entries.getInt(MCID));
            }
            return new Element(
                    entries, String.valueOf(entries.getNameAsString(COSName.S)), kids(entries));
        }

        private int page(COSDictionary entries) {
            COSDictionary page = entries.getCOSDictionary(COSName.PG);
            for (int i = 0; i < pageObjects.size(); i++) {
                if (pageObjects.get(i) == page) {
                    return i;
                }
            }
            return -1;
        }

        private static Optional<COSDictionary> dictionary(@Nullable COSBase value) {
            return value instanceof COSDictionary dictionary
                    ? Optional.of(dictionary)
                    : Optional.empty();
        }

        private static Optional<Element> elementOf(Kid kid) {
            return kid.accept(
                    new Visitor<Optional<Element>>() {
                        @Override
                        public Optional<Element> element(Element element) {
                            return Optional.of(element);
                        }

                        @Override
                        public Optional<Element> content(Content content) {
                            return Optional.empty();
                        }

                        @Override
                        public Optional<Element> annotation(Annotation annotation) {
                            return Optional.empty();
                        }
                    });
        }
    }
}
