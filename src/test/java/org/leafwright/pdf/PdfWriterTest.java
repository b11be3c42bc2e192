package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Rect;

class PdfWriterTest {
    private static Sketch everything() {
        return new Sketch("en-GB", "The benefits of baby massage")
                .paragraph("Touch is the first sense. Offered (often) with care \\ by you.")
                .heading(2, "What is it?")
                .bullets("Weight gain", "Alertness", "Stronger bones")
                .link("Read more at example.org", "https://www.example.org/x?y=1&z=ü")
                .link("The other leaflet", "leaflet:coping-with-colic")
                .newPage()
                .heading(2, "Wann anrufen?")
                .paragraph("Jeden Tag", Locale.GERMAN)
                .table(List.of("Day", "Hours"), List.of("Monday", "9am to 9pm"));
    }

    @Test
    void meetsBothStandards() throws Exception {
        assertThat(PdfStandards.failures(everything().pdf())).isEmpty();
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        assertThat(everything().pdf()).isEqualTo(everything().pdf());
    }

    @Test
    void writesTheSameBytesWhateverItWroteBeforeAndOnAnyThread() throws Exception {
        PdfWriter shared = new PdfWriter("Leafwright test");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                LaidOutLeaflet leaflet = numbered(i % 6).leaflet();
                tasks.add(() -> bytes(shared, leaflet));
            }
            List<Future<byte[]>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(numbered(i % 6).pdf());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Sketch numbered(int number) {
        return new Sketch("en-GB", "Leaflet " + number).paragraph("Text " + (char) ('A' + number));
    }

    @Test
    void tellsVersionsOfADocumentFromOtherDocuments() throws Exception {
        List<String> first = ids("a", numbered(1));
        List<String> second = ids("a", numbered(2));
        assertThat(second.get(0)).isEqualTo(first.get(0));
        assertThat(second.get(1)).isNotEqualTo(first.get(1));
        assertThat(ids("b", numbered(1)).get(0)).isNotEqualTo(first.get(0));
        assertThat(ids("a", new Sketch("pl", "Leaflet 1")).get(0)).isNotEqualTo(first.get(0));
    }

    @Test
    void saysItsIdsInItsMetadataToo() throws Exception {
        byte[] pdf = everything().pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            List<String> ids = ids(pdf);
            assertThat(xmp.replace("-", ""))
                    .contains("<xmpMM:DocumentID>uuid:" + ids.get(0) + "<")
                    .contains("<xmpMM:InstanceID>uuid:" + ids.get(1) + "<");
        }
    }

    private static List<String> ids(String name, Sketch sketch) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("test").write(name, sketch.leaflet(), out);
        return ids(out.toByteArray());
    }

    private static List<String> ids(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray ids = document.getDocument().getDocumentID();
            return List.of(
                    ((COSString) ids.getObject(0)).toHexString().toLowerCase(Locale.ROOT),
                    ((COSString) ids.getObject(1)).toHexString().toLowerCase(Locale.ROOT));
        }
    }

    /** Rows are equally long, or readers count the columns wrongly. */
    @Test
    void keepsEmptyCellsOfHeadAndBody() throws Exception {
        Sketch sketch = new Sketch("en-GB", "Table");
        sketch.table(List.of("", "Weekday", "Weekend"), List.of("Morning", "", "10:00"));
        try (PDDocument document = Loader.loadPDF(sketch.pdf())) {
            assertThat(rows(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly(List.of("TH", "TH", "TH"), List.of("TD", "TD", "TD"));
        }
    }

    private static List<List<String>> rows(PDStructureNode node) {
        List<List<String>> rows = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    rows.add(
                            element.getKids().stream()
                                    .map(cell -> ((PDStructureElement) cell).getStructureType())
                                    .toList());
                } else {
                    rows.addAll(rows(element));
                }
            }
        }
        return rows;
    }

    @Test
    void keepsInfoAndXmpInStep() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            PDDocumentInformation info = document.getDocumentInformation();
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(info.getTitle()).isEqualTo("The benefits of baby massage");
            assertThat(info.getAuthor()).isEqualTo("A nurse, Bliss; B & C");
            assertThat(info.getSubject()).isEqualTo("For <families>");
            assertThat(info.getCOSObject().getString(COSName.CREATION_DATE))
                    .isEqualTo("D:20101201000000Z");
            assertThat(xmp)
                    .contains(">The benefits of baby massage<")
                    .contains(
                            "<dc:creator><rdf:Seq><rdf:li>A nurse, Bliss</rdf:li>"
                                    + "<rdf:li>B &amp; C</rdf:li></rdf:Seq></dc:creator>")
                    .contains(
                            "<dc:publisher><rdf:Bag><rdf:li>Bliss &amp; Partners</rdf:li>"
                                    + "</rdf:Bag></dc:publisher>")
                    .contains(">For &lt;families&gt;<")
                    .contains("<xmp:CreateDate>2010-12-01T00:00:00Z<")
                    .contains("<pdf:Producer>Leafwright test<");
        }
    }

    @Test
    void showsTheTitleInTheWindow() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void runsPagesFromRightToLeftWhereTheLanguageDoes() throws Exception {
        try (PDDocument document = Loader.loadPDF(new Sketch("ar", "عنوان").pdf())) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo("R2L");
        }
    }

    @Test
    void placesWordsAlikeAfterAMarkThatIsNotSeen() throws Exception {
        assertThat(xOf('b', new Sketch("ar", "عنوان").paragraph("ثم و \u200Eabc. ثم").pdf()))
                .isEqualTo(xOf('b', new Sketch("ar", "عنوان").paragraph("ثم و abc. ثم").pdf()));
    }

    private static float xOf(char letter, byte[] pdf) throws IOException {
        List<Float> places = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        if (position.getUnicode().indexOf(letter) >= 0) {
                            places.add(position.getX());
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    @Test
    void tagsForeignLanguages() throws Exception {
        assertThat(TagTree.dump(everything().pdf())).contains("P [lang: de] \"Jeden Tag\"");
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void marksFootersAsArtifacts() throws Exception {
        assertThat(TagTree.dump(everything().pdf())).doesNotContain("Page 1");
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            String content =
                    new String(
                            document.getPage(0).getContents().readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertThat(content)
                    .contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC")
                    .contains("/Artifact<</Type/Background/BBox[0 801.89 595 841.89]>>BDC");
        }
    }

    @Test
    void outlinesTheHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("The benefits of baby massage");
            assertThat(title.children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("What is it?", "Wann anrufen?");
            assertThat(document.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void linksOnlyToAddresses() throws Exception {
        assertThat(TagTree.dump(everything().pdf()))
                .contains("-> https://www.example.org/x?y=1&z=%C3%BC")
                .contains("-> coping-with-colic.pdf");
    }

    @Test
    void writesNothingThatRuns() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything().pdf())) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.keySet().stream().map(COSName::getName))
                    .containsExactlyInAnyOrder(
                            "Type",
                            "Pages",
                            "Lang",
                            "MarkInfo",
                            "StructTreeRoot",
                            "ViewerPreferences",
                            "Metadata",
                            "OutputIntents",
                            "PageLabels",
                            "Outlines");
            assertThat(document.isEncrypted()).isFalse();
        }
    }

    @Test
    void writesMoreClustersThanAFontHasCodesFor() throws Exception {
        StringBuilder text = new StringBuilder();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            for (int marks = 0; marks < 14 * 14 * 14; marks++) {
                text.append(letter)
                        .append((char) (0x300 + marks % 14))
                        .append((char) (0x300 + marks / 14 % 14))
                        .append((char) (0x300 + marks / 14 / 14))
                        .append(' ');
            }
        }
        byte[] pdf = Sketch.untitled("en").paragraph(text.toString()).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getFontNames()).hasSizeGreaterThan(1);
            assertThat(letters(new PDFTextStripper().getText(document)))
                    .isEqualTo(letters(text.toString()));
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\s", "");
    }

    @Test
    void refusesItemsThatNameNoLeaf() {
        LaidOutLeaflet sound = everything().leaflet();
        Page page =
                new Page(100, 100, List.of(new PlacedItem.LinkArea(4711, new Rect(0, 0, 10, 10))));
        LaidOutLeaflet broken =
                new LaidOutLeaflet(
                        List.of(page),
                        sound.root(),
                        List.of(),
                        java.util.Map.of(),
                        sound.language(),
                        false,
                        sound.metadata());
        assertThatThrownBy(() -> bytes(new PdfWriter("test"), broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4711");
    }

    private static byte[] bytes(PdfWriter writer, LaidOutLeaflet leaflet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write("sketch", leaflet, out);
        return out.toByteArray();
    }
}
