package org.leafwright.pdf;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Prints a PDF's structure tree as text, for golden tests and for people. */
public final class TagTree {
    private final TaggedFile file;
    private final StringBuilder out = new StringBuilder();

    private TagTree(TaggedFile file) {
        this.file = file;
    }

    /**
     * Returns the tree: a line for each element, indented, with what it says of itself in brackets
     * and its own text in quotation marks; text of one element that stands on several pages is
     * joined by " / ".
     */
    public static String dump(byte[] pdf) throws IOException {
        TagTree tree = new TagTree(TaggedFile.read(pdf));
        tree.file.root().forEach(e -> tree.element(e, 0));
        return tree.out.toString();
    }

    /** Returns the text that an element shows itself, without that of the elements in it. */
    static String ownText(TaggedFile file, TaggedFile.Element element) {
        StringBuilder text = new StringBuilder();
        int[] page = {-1};
        for (TaggedFile.Kid kid : element.kids()) {
            kid.accept(
                    new TaggedFile.Visitor<Boolean>() {
                        @Override
                        public Boolean element(TaggedFile.Element child) {
                            return false;
                        }

                        @Override
                        public Boolean content(TaggedFile.Content content) {
                            if (content.page() < 0) {
                                return false;
                            }
                            if (page[0] >= 0 && page[0] != content.page()) {
                                text.append(" / ");
                            }
                            page[0] = content.page();
                            MarkedContent marked = file.pages().get(content.page()).content();
                            text.append(marked.text(content.mcid()));
                            return true;
                        }

                        @Override
                        public Boolean annotation(TaggedFile.Annotation annotation) {
                            return false;
                        }
                    });
        }
        return text.toString();
    }

    private void element(TaggedFile.Element element, int depth) {
        out.append("  ".repeat(depth)).append(element.type());
        COSDictionary object = element.object();
        String lang = object.getString(COSName.LANG, "");
        attribute("lang", lang);
        attribute("alt", object.getString(COSName.ALT, ""));
        COSDictionary own = object.getCOSDictionary(COSName.A);
        if (own != null) {
            attribute("scope", own.getNameAsString("Scope", ""));
            attribute("numbering", own.getNameAsString("ListNumbering", ""));
        }
        String text = ownText(file, element);
        if (!text.isEmpty()) {
            out.append(" \"").append(text).append('"');
        }
        out.append(element.kids().stream().map(this::target).collect(Collectors.joining()));
        out.append('\n');
        for (TaggedFile.Element child : element.children()) {
            element(child, depth + 1);
        }
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(" [").append(name).append(": ").append(value).append(']');
        }
    }

    private String target(TaggedFile.Kid kid) {
        return kid.accept(
                new TaggedFile.Visitor<String>() {
                    @Override
                    public String element(TaggedFile.Element child) {
                        return "";
                    }

                    @Override
                    public String content(TaggedFile.Content content) {
                        return "";
                    }

                    @Override
                    public String annotation(TaggedFile.Annotation annotation) {
                        COSDictionary object = annotation.object();
                        COSDictionary action =
                                object == null ? null : object.getCOSDictionary(COSName.A);
                        return action == null ? "" : " -> " + action.getString(COSName.URI);
                    }
                });
    }
}
