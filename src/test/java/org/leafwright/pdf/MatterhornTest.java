package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.build.Pipeline;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.picture.PictureStore;

/** Holds {@link MatterhornLedger} on the PDF of a leaflet that holds all that a leaflet may. */
class MatterhornTest {
    private static final Path FOLDER = Path.of("src/test/resources/matterhorn");
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

    private static LaidOutLeaflet pages;
    private static byte[] pdf;
    private static String tags;
    private static PDDocument document;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        copy(folder);
        Problems problems = new Problems();
        pages =
                Objects.requireNonNull(
                        Pipeline.layOutAll(folder.toRealPath(), problems).get("matterhorn"));
        assertThat(problems.inFileOrder()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("Leafwright", PictureStore.NONE).write(pages, out);
        pdf = out.toByteArray();
        tags = TagTree.dump(pdf);
        document = Loader.loadPDF(pdf);
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void tagsAllInkOrMarksItAsArtifact() throws Exception {
        assertThat(StructureChecker.check(pdf)).isEmpty();
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentCatalog().getMarkInfo().isSuspect()).isFalse();
    }

    @Test
    void mapsEachTypeToAStandardOne() throws IOException {
        assertThat(document.getDocumentCatalog().getStructureTreeRoot().getRoleMap())
                .hasSize(2)
                .containsEntry("Em", "Span")
                .containsEntry("Strong", "Span");
        Set<String> own = new HashSet<>(types());
        assertThat(own.removeAll(Set.of("Em", "Strong"))).isTrue();
        assertThat(own).isEqualTo(STANDARD);
    }

    @Test
    void annotatesNothingButLinks() throws IOException {
        List<COSDictionary> annotations = annotations();
        assertThat(annotations).isNotEmpty();
        for (COSDictionary annotation : annotations) {
            assertThat(annotation.getNameAsString(COSName.SUBTYPE)).isEqualTo("Link");
            assertThat(annotation.containsKey(COSName.AA)).isFalse();
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            assertThat(action.getNameAsString(COSName.S)).isEqualTo("URI");
            assertThat(action.containsKey(COSName.NEXT)).isFalse();
        }
        for (PDPage page : document.getPages()) {
            assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
        }
    }

    @Test
    void tellsKindsOfCalloutsInWords() {
        assertThat(tags).contains("H4 \"Warning Never on a sofa\"").contains("P \"Tip\"");
    }

    @Test
    void tellsItsTitleAndStandard() throws IOException {
        assertThat(
                        new String(
                                document.getDocumentCatalog().getMetadata().toByteArray(),
                                StandardCharsets.UTF_8))
                .contains("<pdfuaid:part>1</pdfuaid:part>")
                .contains(
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                                + "Everything that a leaflet may hold</rdf:li>")
                .contains("<rdf:li>A writer</rdf:li><rdf:li>A nurse</rdf:li>");
    }

    @Test
    void showsItsTitleInTheWindow() {
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }

    /** Words read from a scan would stand there unseen, in a rendering mode of their own. */
    @Test
    void hasNoTextBehindPictures() throws IOException {
        List<String> operators = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            operators.addAll(operators(new PDFStreamParser(page)));
            for (PDXObject object : objects(page)) {
                if (object instanceof PDFormXObject form) {
                    List<String> inside = operators(new PDFStreamParser(form));
                    assertThat(inside).doesNotContain("Tj", "TJ");
                    operators.addAll(inside);
                }
            }
        }
        assertThat(operators).contains("TJ", "Do").doesNotContain("Tr");
    }

    @Test
    void saysWhatTheLeafletSaysInItsOrder() throws IOException {
        assertThat(StructureChecker.check(pdf, pages)).isEmpty();
        assertThat(tags)
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
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(tags)
                .contains("Figure [lang: pl] [alt: Słońce]")
                .contains("Figure [alt: A sun]")
                .contains("Span [lang: pl] \"Razem od pierwszego dnia\"")
                .containsPattern(
                        "Link \\[lang: pl\\] -> polish.pdf\n *Span .* \"Kolka u niemowląt\"")
                .containsPattern("H2\n *Span \\[lang: pl\\] \"Telefon pomocy\"");
    }

    @Test
    void givesEachFigureWordsAndABox() throws IOException {
        List<String> alts = new ArrayList<>();
        for (TaggedFile.Element figure : elements("Figure")) {
            alts.add(figure.object().getString(COSName.ALT));
            assertThat(figure.object().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX))
                    .hasSize(4);
        }
        assertThat(alts).containsExactly("Słońce", "A sun");
    }

    @Test
    void numbersHeadingsWithoutGaps() throws IOException {
        List<Integer> levels = levels();
        assertThat(levels).startsWith(1, 2, 2, 3, 4, 5).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void tellsWhatHeadersHead() {
        assertThat(tags.replaceAll("\n +", "\n"))
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
        for (TaggedFile.Element list : elements("L")) {
            marks.add(list.object().getCOSDictionary(COSName.A).getNameAsString("ListNumbering"));
        }
        assertThat(marks)
                .containsExactly("Disc", "None", "Decimal", "None", "None", "None", "None", "None");
        assertThat(elements("LI")).hasSizeGreaterThan(marks.size());
    }

    @Test
    void marksFootersAsPagination() throws IOException {
        assertThat(tags).doesNotContain("Page 1").doesNotContain("factsheet December 2010");
        for (PDPage page : document.getPages()) {
            assertThat(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC");
        }
    }

    @Test
    void holdsNoLayersFilesThreadsOrForms() {
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
    }

    @Test
    void isNotEncrypted() {
        assertThat(document.isEncrypted()).isFalse();
    }

    @Test
    void outlinesTheHeadings() throws IOException {
        List<String> outline = new ArrayList<>();
        outline(document.getDocumentCatalog().getDocumentOutline().children(), 1, outline);
        List<String> headings = new ArrayList<>();
        tags.lines()
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
        assertThat(StructureChecker.check(pdf)).isEmpty();
        assertThat(annotations()).hasSizeGreaterThan(elements("Link").size());
        for (COSDictionary annotation : annotations()) {
            assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
            assertThat(annotation.containsKey(COSName.STRUCT_PARENT)).isTrue();
        }
        for (PDPage page : document.getPages()) {
            assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void drawsPicturesAsPlainForms() throws IOException {
        int pictures = 0;
        for (PDPage page : document.getPages()) {
            for (PDXObject object : objects(page)) {
                pictures++;
                COSDictionary dictionary = object.getCOSObject();
                assertThat(dictionary.containsKey(COSName.getPDFName("Ref"))).isFalse();
                assertThat(dictionary.containsKey(COSName.STRUCT_PARENTS)).isFalse();
                if (object instanceof PDFormXObject form) {
                    assertThat(operators(new PDFStreamParser(form))).doesNotContain("BDC", "BMC");
                } else {
                    assertThat(object).isInstanceOf(PDImageXObject.class);
                }
            }
        }
        assertThat(pictures).isPositive();
    }

    private static List<PDXObject> objects(PDPage page) throws IOException {
        List<PDXObject> objects = new ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            objects.add(page.getResources().getXObject(name));
        }
        return objects;
    }

    private static List<String> operators(PDFStreamParser parser) throws IOException {
        return parser.parse().stream()
                .filter(Operator.class::isInstance)
                .map(token -> ((Operator) token).getName())
                .toList();
    }

    private static List<COSDictionary> annotations() throws IOException {
        List<COSDictionary> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                all.add(annotation.getCOSObject());
            }
        }
        return all;
    }

    private static void outline(Iterable<PDOutlineItem> items, int level, List<String> into) {
        for (PDOutlineItem item : items) {
            into.add("H" + level + " \"" + item.getTitle() + "\"");
            outline(item.children(), level + 1, into);
        }
    }

    private static List<Integer> levels() throws IOException {
        return types().stream()
                .filter(type -> type.matches("H[1-6]"))
                .map(type -> type.charAt(1) - '0')
                .toList();
    }

    private static List<String> types() throws IOException {
        return elements().map(TaggedFile.Element::type).toList();
    }

    private static List<TaggedFile.Element> elements(String type) throws IOException {
        return elements().filter(element -> element.type().equals(type)).toList();
    }

    private static Stream<TaggedFile.Element> elements() throws IOException {
        return TaggedFile.read(pdf).root().stream().flatMap(MatterhornTest::withThoseBelow);
    }

    private static Stream<TaggedFile.Element> withThoseBelow(TaggedFile.Element element) {
        return Stream.concat(
                Stream.of(element),
                element.kids().stream()
                        .filter(TaggedFile.Element.class::isInstance)
                        .flatMap(kid -> withThoseBelow((TaggedFile.Element) kid)));
    }
}
