package org.leafwright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.Structure;
import org.leafwright.layout.StructureType;
import org.leafwright.model.Edition;
import org.leafwright.model.PublicationDate;

/**
 * Writes leaflets as PDF 1.7 that is both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>Safe for use by several threads; keeps font subsets and pictures for the next leaflet. The
 * same leaflet gives the same bytes.
 */
public final class PdfWriter {
    private final String program;
    private final SubsetCache subsets = new SubsetCache();
    private final PictureForms forms = new PictureForms();

    /**
     * Returns a writer.
     *
     * @param program the program's name and version, which the files name as their producer
     */
    public PdfWriter(String program) {
        this.program = program;
    }

    /** Loads what every leaflet needs, by writing one without a page that nobody sees. */
    public static void load() {
        LaidOutLeaflet leaflet =
                new LaidOutLeaflet(
                        List.of(),
                        new Structure.Element(
                                0, StructureType.DOCUMENT, Structure.Attributes.NONE, List.of()),
                        List.of(),
                        Map.of(),
                        Locale.ENGLISH,
                        false,
                        new Edition.Metadata(
                                "",
                                List.of(),
                                "",
                                "",
                                new PublicationDate(2010, 12, OptionalInt.empty())));
        try {
            new PdfWriter("").write("", leaflet, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a leaflet.
     *
     * @param name what the publisher calls the leaflet; kept when the text changes, so that the
     *     file can be known for a version of one document
     * @throws IllegalArgumentException if an item names no leaf of the structure tree, a link area
     *     no link, or a run a glyph that its font lacks
     */
    public void write(String name, LaidOutLeaflet leaflet, OutputStream out) throws IOException {
        int count = leaflet.pages().size();
        TaggedContent tagged = new TaggedContent(leaflet.root(), count);
        Annotations annotations = new Annotations(tagged);
        Resources resources = new Resources(subsets, forms);
        List<StructureTree.Link> links = new ArrayList<>();
        List<PDPage> pages = new ArrayList<>();
        PDPageTree pageTree = new PDPageTree();
        for (int i = 0; i < count; i++) {
            Page laidOut = leaflet.pages().get(i);
            ContentStream content =
                    ContentStream.of(laidOut, i, leaflet.rightToLeft(), resources, tagged);
            PDPage page = page(laidOut, i, content);
            int firstLink = links.size();
            annotations.add(content.links(), laidOut.heightPt(), page, count, links);
            annotate(page, links.subList(firstLink, links.size()));
            pages.add(page);
            pageTree.add(page);
        }
        annotations.leadInside(leaflet, pages);
        COSDictionary shared = resources.dictionary();
        pages.forEach(page -> page.getCOSObject().setItem(COSName.RESOURCES, shared));

        COSDictionary catalog = catalog(leaflet);
        catalog.setItem(COSName.PAGES, pageTree);
        catalog.setItem(
                COSName.STRUCT_TREE_ROOT, new StructureTree(leaflet, tagged, pages, links).make());
        if (!leaflet.outline().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, Outline.of(leaflet, pages));
        }
        String language = leaflet.language().toLanguageTag();
        PdfFile.write(
                leaflet.metadata().publisher() + '/' + name + '/' + language,
                catalog,
                new DocumentMetadata(leaflet.metadata(), leaflet.language(), program),
                out);
    }

    private static PDPage page(Page page, int index, ContentStream content) {
        COSDictionary entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.PAGE);
        entries.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, page.widthPt(), page.heightPt()));
        entries.setItem("Tabs", COSName.S);
        entries.setInt(COSName.STRUCT_PARENTS, index);
        entries.setItem(COSName.CONTENTS, DataStream.compressed(content.syntax()));
        return new PDPage(entries);
    }

    private static void annotate(PDPage page, List<StructureTree.Link> links) {
        if (!links.isEmpty()) {
            COSArray annotations = new COSArray();
            links.forEach(link -> annotations.add(link.annotation()));
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
    }

    private static COSDictionary catalog(LaidOutLeaflet leaflet) {
        PDMarkInfo marked = new PDMarkInfo(Cos.inner());
        marked.setMarked(true);
        PDViewerPreferences preferences = new PDViewerPreferences(Cos.inner());
        preferences.setDisplayDocTitle(true);
        if (leaflet.rightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        COSDictionary decimal = Cos.inner();
        decimal.setItem(COSName.S, COSName.D);
        COSDictionary labels = Cos.inner();
        labels.setItem(COSName.NUMS, Cos.array(COSInteger.ZERO, decimal));
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setString(COSName.LANG, leaflet.language().toLanguageTag());
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
        catalog.setItem(COSName.PAGE_LABELS, labels);
        return catalog;
    }

    private static COSDictionary outputIntent() {
        DataStream profile = DataStream.deflated(ByteBuffer.wrap(SrgbProfile.compressed()));
        profile.setInt(COSName.N, 3);
        PDOutputIntent intent = new PDOutputIntent(Cos.inner());
        COSDictionary entries = intent.getCOSObject();
        entries.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        entries.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setOutputConditionIdentifier("sRGB");
        intent.setInfo("sRGB IEC61966-2.1");
        entries.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return entries;
    }
}
