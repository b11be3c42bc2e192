package org.leafwright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.picture.Picture;
import org.leafwright.picture.PictureStore;

/**
 * Writes leaflets as PDF 1.7 that is both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>Safe for use by several threads; keeps font subsets and pictures for the next leaflet. The
 * same leaflet gives the same bytes.
 */
public final class PdfWriter {
    private final String program;
    private final SubsetCache subsets = new SubsetCache();
    private final PictureForms forms;

    /**
     * Returns a writer.
     *
     * @param program the program's name and version, which the files name as their producer
     */
    public PdfWriter(String program) {
        this(program, PictureStore.NONE);
    }

    /**
     * Returns a writer.
     *
     * @param program the program's name and version, which the files name as their producer
     * @param store keeps what was drawn of SVG files
     */
    public PdfWriter(String program, PictureStore store) {
        this.program = program;
        this.forms = new PictureForms(store);
    }

    /** Returns whether a picture can be drawn; what was drawn is kept for {@link #write}. */
    public boolean canDraw(Picture picture) {
        return forms.find(picture).isPresent();
    }

    /**
     * Writes a leaflet.
     *
     * @throws IllegalArgumentException if an item names no leaf of the structure tree, a link area
     *     no link, or a run a glyph that its font lacks
     */
    public void write(LaidOutLeaflet leaflet, OutputStream out) throws IOException {
        PdfFile file = new PdfFile();
        int catalog = file.reserve();
        int pageTree = file.reserve();
        int count = leaflet.pages().size();
        int[] pages = new int[count];
        for (int i = 0; i < count; i++) {
            pages[i] = file.reserve();
        }

        TaggedContent tagged = new TaggedContent(leaflet.root(), count);
        Annotations annotations = new Annotations(file, tagged);
        Resources resources = new Resources(subsets, forms);
        List<StructureTree.Link> links = new ArrayList<>();
        List<Syntax> pageEntries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Page page = leaflet.pages().get(i);
            ContentStream content = ContentStream.of(page, i, resources, tagged);
            int firstLink = links.size();
            annotations.write(content.links(), page.heightPt(), i, count, links);
            pageEntries.add(
                    page(
                            page,
                            i,
                            pageTree,
                            file.addCompressed(new Syntax(), content.syntax()),
                            links.subList(firstLink, links.size())));
        }
        int resourceObject = resources.write(file);
        Syntax kids = new Syntax().raw("<</Type/Pages/Count").integer(count).raw("/Kids[");
        for (int i = 0; i < count; i++) {
            file.put(
                    pages[i],
                    pageEntries.get(i).raw("/Resources").reference(resourceObject).raw(">>"));
            kids.reference(pages[i]);
        }
        file.put(pageTree, kids.raw("]>>"));

        DocumentMetadata metadata =
                new DocumentMetadata(leaflet.metadata(), leaflet.language(), program);
        int info = file.add(metadata.info());
        int structure = new StructureTree(file, leaflet, tagged, pages, links).write();
        file.put(catalog, catalog(file, leaflet, pageTree, structure, metadata.xmp(), pages));
        file.write(out, catalog, info);
    }

    private static Syntax page(
            Page page, int index, int parent, int content, List<StructureTree.Link> links) {
        Syntax out =
                new Syntax()
                        .raw("<</Type/Page/Parent")
                        .reference(parent)
                        .raw("/MediaBox[0 0")
                        .number(page.widthPt())
                        .number(page.heightPt())
                        .raw("]/Tabs/S/StructParents")
                        .integer(index)
                        .raw("/Contents")
                        .reference(content);
        if (!links.isEmpty()) {
            out.raw("/Annots[");
            links.forEach(link -> out.reference(link.object()));
            out.raw(']');
        }
        return out;
    }

    private static Syntax catalog(
            PdfFile file,
            LaidOutLeaflet leaflet,
            int pageTree,
            int structure,
            byte[] xmp,
            int[] pages) {
        int metadata = file.reserve();
        file.putStream(
                metadata, new Syntax().raw("/Type/Metadata/Subtype/XML"), ByteBuffer.wrap(xmp));
        int profile =
                file.addStream(
                        new Syntax().raw("/N 3/Filter/FlateDecode"), SrgbProfile.compressed());
        Syntax out =
                new Syntax()
                        .raw("<</Type/Catalog/Pages")
                        .reference(pageTree)
                        .raw("/Lang")
                        .text(leaflet.language().toLanguageTag())
                        .raw("/MarkInfo<</Marked true>>/StructTreeRoot")
                        .reference(structure)
                        .raw("/ViewerPreferences<</DisplayDocTitle true")
                        .raw(leaflet.rightToLeft() ? "/Direction/R2L>>" : ">>")
                        .raw("/Metadata")
                        .reference(metadata)
                        .raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
                        .raw("/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)")
                        .raw("/DestOutputProfile")
                        .reference(profile)
                        .raw(">>]/PageLabels<</Nums[0<</S/D>>]>>");
        if (!leaflet.outline().isEmpty()) {
            out.raw("/Outlines").reference(new Outline(file, leaflet, pages).write());
        }
        return out.raw(">>");
    }
}
