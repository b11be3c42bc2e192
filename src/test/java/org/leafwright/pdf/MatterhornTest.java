package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@link MatterhornLedger} on the PDF of a leaflet that holds all that a leaflet may. */
class MatterhornTest {
    private static final Set<String> STANDARD =
            Set.of(
                    "Document",
                    "Sect",
                    "Div",
                    "BlockQuote",
                    "Caption",
                    "H1",
                    "H2",
                    "H3",
                    "H4",
                    "H5",
                    "P",
                    "L",
                    "LI",
                    "Lbl",
                    "LBody",
                    "Table",
                    "THead",
                    "TBody",
                    "TR",
                    "TH",
                    "TD",
                    "Span",
                    "Link",
                    "Figure");

    private static MatterhornFile file;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        file = MatterhornFile.build(folder);
    }

    @AfterAll
    static void close() throws IOException {
        file.close();
    }

    @Test
    void tagsAllInkOrMarksItAsArtifact() throws Exception {
        assertThat(StructureChecker.check(file.pdf())).isEmpty();
        assertThat(PdfStandards.failures(file.pdf())).isEmpty();
        assertThat(file.document().getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(file.document().getDocumentCatalog().getMarkInfo().isSuspect()).isFalse();
    }

    @Test
    void mapsEachTypeToAStandardOne() throws IOException {
        assertThat(file.document().getDocumentCatalog().getStructureTreeRoot().getRoleMap())
                .hasSize(2)
                .containsEntry("Em", "Span")
                .containsEntry("Strong", "Span");
        Set<String> own = new HashSet<>(file.types());
        assertThat(own.removeAll(Set.of("Em", "Strong"))).isTrue();
        assertThat(own).isEqualTo(STANDARD);
    }

    @Test
    void annotatesNothingButLinks() throws IOException {
        List<COSDictionary> annotations = file.annotations();
        assertThat(annotations).isNotEmpty();
        for (COSDictionary annotation : annotations) {
            assertThat(annotation.getNameAsString(COSName.SUBTYPE)).isEqualTo("Link");
            assertThat(annotation.containsKey(COSName.AA)).isFalse();
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            assertThat(action.getNameAsString(COSName.S)).isEqualTo("URI");
            assertThat(action.containsKey(COSName.NEXT)).isFalse();
        }
        for (PDPage page : file.document().getPages()) {
            assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
        }
    }

    @Test
    void tellsKindsOfCalloutsInWords() {
        assertThat(file.tags()).contains("H4 \"Warning: Never on a sofa\"").contains("H4 \"Tip\"");
    }

    @Test
    void tellsItsTitleAndStandard() throws IOException {
        assertThat(
                        new String(
                                file.document().getDocumentCatalog().getMetadata().toByteArray(),
                                StandardCharsets.UTF_8))
                .contains("<pdfuaid:part>1</pdfuaid:part>")
                .contains(
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                                + "Everything that a leaflet may hold</rdf:li>")
                .contains("<rdf:li>A writer</rdf:li><rdf:li>A nurse</rdf:li>");
    }

    @Test
    void showsItsTitleInTheWindow() {
        assertThat(file.document().getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    /** Words read from a scan would stand there unseen, in a rendering mode of their own. */
    @Test
    void hasNoTextBehindPictures() throws IOException {
        List<String> operators = new ArrayList<>();
        for (PDPage page : file.document().getPages()) {
            operators.addAll(MatterhornFile.operators(new PDFStreamParser(page)));
            for (PDXObject object : MatterhornFile.objects(page)) {
                if (object instanceof PDFormXObject form) {
                    List<String> inside = MatterhornFile.operators(new PDFStreamParser(form));
                    assertThat(inside).doesNotContain("Tj", "TJ");
                    operators.addAll(inside);
                }
            }
        }
        assertThat(operators).contains("TJ", "Do").doesNotContain("Tr");
    }

    @Test
    void saysWhatTheLeafletSaysInItsOrder() throws IOException {
        assertThat(StructureChecker.check(file.pdf(), file.pages())).isEmpty();
        assertThat(file.tags())
                .containsSubsequence(
                        "\"Razem od pierwszego dnia\"",
                        "H1 \"Everything that a leaflet may hold\"",
                        "\"12 Example Street Exampleton\"",
                        "H2 \"Lists\"",
                        "Lbl \"Colic\"",
                        "BlockQuote",
                        "Caption \"The week\"",
                        "\"Telefon pomocy\"",
                        "H2 \"Sources\"",
                        "Lbl \"Published\"");
    }

    @Test
    void declaresEachLanguage() {
        assertThat(file.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(file.tags())
                .contains("Figure [lang: pl] [alt: Słońce]")
                .contains("Figure [alt: A sun]")
                .contains("Span [lang: pl] \"Razem od pierwszego dnia\"")
                .contains("Link [lang: pl] \"Kolka u niemowląt\" -> polish.pdf")
                .containsPattern("H2\n *Span \\[lang: pl\\] \"Telefon pomocy\"");
    }

    @Test
    void givesEachFigureWordsAndABox() throws IOException {
        List<String> alts = new ArrayList<>();
        for (TaggedFile.Element figure : file.elements("Figure")) {
            alts.add(figure.object().getString(COSName.ALT));
            assertThat(figure.object().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX))
                    .hasSize(4);
        }
        assertThat(alts).containsExactly("Słońce", "A sun");
    }

    @Test
    void numbersHeadingsWithoutGaps() throws IOException {
        List<Integer> levels = file.levels();
        assertThat(levels).startsWith(1, 2, 2, 3, 4, 5).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void tellsWhatHeadersHead() {
        assertThat(file.tags().replaceAll("\n +", "\n"))
                .contains(
                        """
                        TR
                        TD
                        TH [scope: Column] "What"
                        TBody
                        TR
                        TH [scope: Row] "Monday"
                        TD "Massage"
                        TR
                        TH [scope: Row] "Tuesday"
                        TD
                        """);
    }

    @Test
    void tellsHowListsAreMarked() throws IOException {
        List<String> marks = new ArrayList<>();
        for (TaggedFile.Element list : file.elements("L")) {
            marks.add(list.object().getCOSDictionary(COSName.A).getNameAsString("ListNumbering"));
        }
        assertThat(marks)
                .containsExactly("Disc", "None", "Decimal", "None", "None", "None", "None", "None");
        assertThat(file.elements("LI")).hasSizeGreaterThan(marks.size());
    }

    @Test
    void marksFootersAsPagination() throws IOException {
        assertThat(file.tags()).doesNotContain("Page 1").doesNotContain("factsheet December 2010");
        for (PDPage page : file.document().getPages()) {
            assertThat(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC");
        }
    }

    @Test
    void holdsNoLayersFilesThreadsOrForms() {
        COSDictionary catalog = file.document().getDocumentCatalog().getCOSObject();
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
    }

    @Test
    void isNotEncrypted() {
        assertThat(file.document().isEncrypted()).isFalse();
    }

    @Test
    void outlinesTheHeadings() throws IOException {
        List<String> outline = new ArrayList<>();
        MatterhornFile.outline(
                file.document().getDocumentCatalog().getDocumentOutline().children(), 1, outline);
        List<String> headings = new ArrayList<>();
        file.tags()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("H[1-6]( .*)?"))
                .forEach(line -> headings.add(line));
        assertThat(outline).hasSameSizeAs(headings);
        for (int i = 0; i < outline.size(); i++) {
            // The words of a foreign heading stand in an element below it.
            assertThat(outline.get(i)).startsWith(headings.get(i));
        }
    }

    @Test
    void tagsEachAnnotationAsItsLink() throws IOException {
        assertThat(StructureChecker.check(file.pdf())).isEmpty();
        assertThat(file.annotations()).hasSizeGreaterThan(file.elements("Link").size());
        for (COSDictionary annotation : file.annotations()) {
            assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
            assertThat(annotation.containsKey(COSName.STRUCT_PARENT)).isTrue();
        }
        for (PDPage page : file.document().getPages()) {
            assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void drawsPicturesAsPlainForms() throws IOException {
        int pictures = 0;
        for (PDPage page : file.document().getPages()) {
            for (PDXObject object : MatterhornFile.objects(page)) {
                pictures++;
                COSDictionary dictionary = object.getCOSObject();
                assertThat(dictionary.containsKey(COSName.getPDFName("Ref"))).isFalse();
                assertThat(dictionary.containsKey(COSName.STRUCT_PARENTS)).isFalse();
                if (object instanceof PDFormXObject form) {
                    assertThat(MatterhornFile.operators(new PDFStreamParser(form)))
                            .doesNotContain("BDC", "BMC");
                } else {
                    assertThat(object).isInstanceOf(PDImageXObject.class);
                }
            }
        }
        assertThat(pictures).isPositive();
    }
}
