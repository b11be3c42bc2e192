package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureCheckerTest {
    private static Sketch sound() {
        return saying("A paragraph of text.");
    }

    private static Sketch saying(String paragraph) {
        return new Sketch("en-GB", "Title")
                .paragraph(paragraph)
                .heading(2, "Section")
                .bullets("One", "Two")
                .link("Read more", "https://www.example.org/")
                .newPage()
                .table(List.of("Day", "Hours"), List.of("Monday", "9am"));
    }

    @Test
    void findsNothingWrongWithASoundFile() throws IOException {
        assertThat(StructureChecker.check(sound().pdf(), sound().leaflet())).isEmpty();
    }

    @Test
    void findsNothingWrongWithMixedDirections() throws IOException {
        Sketch sketch =
                new Sketch("ar", "التدليك")
                        .paragraph("اتصل على 0800 123 456 أو help@example.org قبل الموعد");
        assertThat(StructureChecker.check(sketch.pdf(), sketch.leaflet())).isEmpty();
    }

    @Test
    void seesSwappedParents() throws IOException {
        byte[] broken =
                corrupted(
                        document -> {
                            COSArray parents = parentsOfPage(document, 0);
                            COSBase first = parents.get(0);
                            parents.set(0, parents.get(1));
                            parents.set(1, first);
                        });
        assertThat(StructureChecker.check(broken))
                .contains(
                        "content 0 whose parent isn't its element on page 1",
                        "content 1 whose parent isn't its element on page 1");
    }

    @Test
    void seesLinkWithoutAnnotation() throws IOException {
        byte[] broken =
                corrupted(
                        document -> {
                            COSArray kids = find(root(document), "Link").getCOSArray(COSName.K);
                            kids.remove(kids.size() - 1);
                        });
        assertThat(StructureChecker.check(broken))
                .contains(
                        "a Link without an annotation", "an annotation that no element refers to");
    }

    @Test
    void seesContentThatIsNowhere() throws IOException {
        byte[] broken =
                corrupted(
                        document ->
                                find(root(document), "P")
                                        .getCOSArray(COSName.K)
                                        .add(COSInteger.get(99)));
        assertThat(StructureChecker.check(broken)).contains("P's content 99 is on no page");
    }

    @Test
    void seesContentClaimedTwice() throws IOException {
        byte[] broken =
                corrupted(
                        document ->
                                find(root(document), "P")
                                        .getCOSArray(COSName.K)
                                        .add(COSInteger.get(0)));
        assertThat(StructureChecker.check(broken))
                .contains("P's content 0 on page 1 is claimed twice");
    }

    @Test
    void seesEmptyParagraphAndOrphanedContent() throws IOException {
        byte[] broken =
                corrupted(document -> find(root(document), "P").setItem(COSName.K, new COSArray()));
        assertThat(StructureChecker.check(broken))
                .contains("an empty P", "content 1 that no element claims on page 1");
    }

    @Test
    void seesElementsOutOfOrder() throws IOException {
        byte[] broken =
                corrupted(
                        document -> {
                            COSArray kids = find(root(document), "Document").getCOSArray(COSName.K);
                            COSBase first = kids.get(0);
                            kids.set(0, kids.get(1));
                            kids.set(1, first);
                        });
        assertThat(StructureChecker.check(broken))
                .contains("H1's content 0 on page 1 is out of order");
        assertThat(StructureChecker.check(broken, sound().leaflet()))
                .anyMatch(p -> p.startsWith("the leaflet has H1"));
    }

    @Test
    void seesSkippedHeadingLevel() throws IOException {
        byte[] broken = corrupted(document -> find(root(document), "H2").setName(COSName.S, "H3"));
        assertThat(StructureChecker.check(broken)).contains("an H3 after H1");
    }

    @Test
    void seesListItemOutsideItsList() throws IOException {
        byte[] broken = corrupted(document -> find(root(document), "LI").setName(COSName.S, "P"));
        assertThat(StructureChecker.check(broken)).contains("a P in a L");
    }

    @Test
    void seesInkThatNothingMarks() throws IOException {
        byte[] broken =
                corrupted(
                        document -> {
                            COSStream stream =
                                    (COSStream)
                                            document.getPage(0)
                                                    .getCOSObject()
                                                    .getDictionaryObject(COSName.CONTENTS);
                            byte[] content = stream.createInputStream().readAllBytes();
                            try (OutputStream out =
                                    stream.createOutputStream(COSName.FLATE_DECODE)) {
                                out.write(content);
                                out.write("0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII));
                            }
                        });
        assertThat(StructureChecker.check(broken))
                .containsExactly("ink that nothing marks on page 1");
    }

    @Test
    void seesAnnotationWithAnothersParent() throws IOException {
        byte[] broken =
                corrupted(
                        document ->
                                ((COSDictionary)
                                                document.getPage(0)
                                                        .getCOSObject()
                                                        .getCOSArray(COSName.ANNOTS)
                                                        .getObject(0))
                                        .setInt(COSName.STRUCT_PARENT, 0));
        assertThat(StructureChecker.check(broken))
                .contains("an annotation whose parent isn't its Link");
    }

    @Test
    void seesWordsThatDiffer() throws IOException {
        assertThat(StructureChecker.check(sound().pdf(), saying("Another.").leaflet()))
                .singleElement()
                .asString()
                .contains("Another.", "A paragraph of text.");
    }

    @Test
    void dumpsTheTree() throws IOException {
        assertThat(TagTree.dump(sound().pdf()))
                .isEqualTo(
                        """
                        Document
                          H1 "Title"
                          P "A paragraph of text."
                          H2 "Section"
                          L [numbering: Disc]
                            LI
                              Lbl "•"
                              LBody "One"
                            LI
                              Lbl "•"
                              LBody "Two"
                          P
                            Link "Read more" -> https://www.example.org/
                          Table
                            THead
                              TR
                                TH [scope: Column] "Day"
                                TH [scope: Column] "Hours"
                            TBody
                              TR
                                TD "Monday"
                                TD "9am"
                        """);
    }

    private interface Corruption {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] corrupted(Corruption corruption) throws IOException {
        try (PDDocument document = Loader.loadPDF(sound().pdf())) {
            corruption.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static COSArray parentsOfPage(PDDocument document, int key) {
        COSArray numbers =
                root(document).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        return (COSArray) numbers.getObject(2 * key + 1);
    }

    private static COSDictionary find(COSDictionary from, String type) {
        COSArray kids = from.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                if (type.equals(kid.getNameAsString(COSName.S))) {
                    return kid;
                }
                COSDictionary below = find(kid, type);
                if (type.equals(below.getNameAsString(COSName.S))) {
                    return below;
                }
            }
        }
        return from;
    }
}
