package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.leafwright.build.Pipeline;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;

/** The PDF of a leaflet that holds all that a leaflet may, and what is found in it. */
@SuppressWarnings("ArrayRecordComponent")
record MatterhornFile(LaidOutLeaflet pages, byte[] pdf, String tags, PDDocument document)
        implements Closeable {
    private static final Path FOLDER = Path.of("src/test/resources/matterhorn");

    /** Builds the leaflet in an empty folder. */
    static MatterhornFile build(Path folder) throws IOException {
        copy(folder);
        Problems problems = new Problems();
        LaidOutLeaflet pages =
                Objects.requireNonNull(
                        Pipeline.layOutAll(folder.toRealPath(), problems).get("matterhorn"));
        assertThat(problems.inFileOrder()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("Leafwright").write("leaflet", pages, out);
        byte[] pdf = out.toByteArray();
        return new MatterhornFile(pages, pdf, TagTree.dump(pdf), Loader.loadPDF(pdf));
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

    @Override
    public void close() throws IOException {
        document.close();
    }

    static List<PDXObject> objects(PDPage page) throws IOException {
        List<PDXObject> objects = new ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            objects.add(page.getResources().getXObject(name));
        }
        return objects;
    }

    static List<String> operators(PDFStreamParser parser) throws IOException {
        return parser.parse().stream()
                .filter(Operator.class::isInstance)
                .map(token -> ((Operator) token).getName())
                .toList();
    }

    List<COSDictionary> annotations() throws IOException {
        List<COSDictionary> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                all.add(annotation.getCOSObject());
            }
        }
        return all;
    }

    static void outline(Iterable<PDOutlineItem> items, int level, List<String> into) {
        for (PDOutlineItem item : items) {
            into.add("H" + level + " \"" + item.getTitle() + "\"");
            outline(item.children(), level + 1, into);
        }
    }

    List<Integer> levels() throws IOException {
        return types().stream()
                .filter(type -> type.matches("H[1-6]"))
                .map(type -> type.charAt(1) - '0')
                .toList();
    }

    List<String> types() throws IOException {
        return elements().map(TaggedFile.Element::type).toList();
    }

    List<TaggedFile.Element> elements(String type) throws IOException {
        return elements().filter(element -> element.type().equals(type)).toList();
    }

    private Stream<TaggedFile.Element> elements() throws IOException {
        return TaggedFile.read(pdf).root().stream().flatMap(MatterhornFile::withThoseBelow);
    }

    private static Stream<TaggedFile.Element> withThoseBelow(TaggedFile.Element element) {
        return Stream.concat(
                Stream.of(element),
                element.kids().stream()
                        .filter(TaggedFile.Element.class::isInstance)
                        .flatMap(kid -> withThoseBelow((TaggedFile.Element) kid)));
    }
}
