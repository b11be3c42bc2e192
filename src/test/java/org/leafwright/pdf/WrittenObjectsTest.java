package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.model.Colour;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.HarfBuzzShaper;
import org.leafwright.text.Line;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;
import org.leafwright.text.Typesetter;

/** What the file's objects say, read back. */
class WrittenObjectsTest {
    private static final Typesetter TYPESETTER =
            new Typesetter(
                    FontLibrary.ofProgram(Path.of("fonts"), new Problems()), new HarfBuzzShaper());

    /** A paragraph that runs on over the page is one element; what isn't on its page says so. */
    @Test
    void namesThePageOfContentThatRunsOn() throws Exception {
        LaidOutLeaflet one = Sketch.untitled("en-GB").paragraph("Said twice").leaflet();
        Page page = one.pages().get(0);
        byte[] pdf = pdf(one, page, page, page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureElement root =
                    (PDStructureElement)
                            document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement paragraph = (PDStructureElement) root.getKids().get(0);
            List<Object> kids = paragraph.getKids();
            assertThat(paragraph.getPage()).isEqualTo(document.getPage(0));
            assertThat(kids).hasSize(3);
            assertThat(kids.get(0)).isEqualTo(0);
            for (int i = 1; i < 3; i++) {
                PDMarkedContentReference content = (PDMarkedContentReference) kids.get(i);
                assertThat(content.getPage()).isEqualTo(document.getPage(i));
                assertThat(content.getMCID()).isZero();
            }
        }
    }

    @Test
    void describesFontsAsTheirFacesAre() throws Exception {
        PDFontDescriptor regular = descriptor(false, false);
        PDFontDescriptor italic = descriptor(false, true);
        PDFontDescriptor bold = descriptor(true, false);
        assertThat(regular.isItalic()).isFalse();
        assertThat(regular.getItalicAngle()).isZero();
        assertThat(italic.isItalic()).isTrue();
        assertThat(italic.getItalicAngle()).isBetween(-20f, -5f);
        assertThat(bold.getStemV()).isGreaterThan(regular.getStemV());
        for (PDFontDescriptor descriptor : List.of(regular, italic, bold)) {
            assertThat(descriptor.isSymbolic()).isTrue();
            assertThat(descriptor.getCapHeight()).isBetween(500f, descriptor.getAscent());
            assertThat(descriptor.getDescent()).isBetween(-500f, -100f);
            assertThat(descriptor.getFontBoundingBox().getUpperRightY())
                    .isGreaterThan(descriptor.getCapHeight());
            assertThat(descriptor.getFontName()).matches("[A-Z]{6}\\+SourceSans3-.*");
        }
    }

    @Test
    void printsLinksWithoutAFrame() throws Exception {
        byte[] pdf = Sketch.untitled("en-GB").link("words", "https://example.org/").pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
            assertThat(link.isPrinted()).isTrue();
            assertThat(link.getBorder().toFloatArray()).containsExactly(0, 0, 0);
            assertThat(link.getContents()).isEqualTo("words");
        }
    }

    @Test
    void opensTheWholeOutline() throws Exception {
        byte[] pdf =
                new Sketch("en-GB", "Title")
                        .heading(2, "One")
                        .heading(3, "Two")
                        .heading(2, "Three")
                        .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(document.getDocumentCatalog().getDocumentOutline().getOpenCount())
                    .isEqualTo(4);
            assertThat(title.getOpenCount()).isEqualTo(3);
            assertThat(title.getFirstChild().getOpenCount()).isEqualTo(1);
            assertThat(title.getLastChild().getCOSObject().containsKey(COSName.COUNT)).isFalse();
        }
    }

    @Test
    void numbersPagesFromOne() throws Exception {
        byte[] pdf = new Sketch("en-GB", "Title").newPage().paragraph("More").pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "2");
            COSArray box = document.getPage(1).getCOSObject().getCOSArray(COSName.MEDIA_BOX);
            assertThat(box.toFloatArray()).containsExactly(0, 0, 595.28f, 841.89f);
        }
    }

    private static PDFontDescriptor descriptor(boolean bold, boolean italic) throws Exception {
        LaidOutLeaflet like = Sketch.untitled("en-GB").paragraph("x").leaflet();
        PlacedItem.TextRun run = (PlacedItem.TextRun) like.pages().get(0).items().get(1);
        TextStyle style = new TextStyle("Source Sans 3", 12, bold, italic);
        List<PlacedItem> items = new ArrayList<>();
        for (Line line :
                TYPESETTER
                        .paragraph(List.of(new Span("Words", style, Locale.UK)), Locale.UK)
                        .lines(300)) {
            for (Line.PlacedRun set : line.runs()) {
                items.add(new PlacedItem.TextRun(run.role(), set.run(), 50, 50, Colour.BLACK));
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf(like, new Page(400, 500, items)))) {
            PDResources resources = document.getPage(0).getResources();
            return resources
                    .getFont(resources.getFontNames().iterator().next())
                    .getFontDescriptor();
        }
    }

    private static byte[] pdf(LaidOutLeaflet like, Page... pages) throws Exception {
        LaidOutLeaflet leaflet =
                new LaidOutLeaflet(
                        List.of(pages),
                        like.root(),
                        List.of(),
                        Map.of(),
                        like.language(),
                        false,
                        like.metadata());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("test").write("objects", leaflet, out);
        return out.toByteArray();
    }
}
