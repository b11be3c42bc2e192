package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.leafwright.layout.LaidOutLeaflet;

/** The outline (ISO 32000-1, 12.3.3): the headings as a tree, all of it open. */
final class Outline {
    private static final COSName XYZ = COSName.getPDFName("XYZ");

    private Outline() {}

    private record Heading(PDOutlineItem item, int level) {}

    static PDDocumentOutline of(LaidOutLeaflet leaflet, List<PDPage> pages) {
        PDDocumentOutline root = new PDDocumentOutline();
        List<Heading> path = new ArrayList<>();
        for (LaidOutLeaflet.OutlineEntry entry : leaflet.outline()) {
            while (!path.isEmpty() && path.get(path.size() - 1).level() >= entry.level()) {
                path.remove(path.size() - 1);
            }
            PDOutlineNode parent = path.isEmpty() ? root : path.get(path.size() - 1).item();
            PDOutlineItem item = item(entry, leaflet, pages);
            parent.addLast(item);
            parent.openNode();
            path.add(new Heading(item, entry.level()));
        }
        return root;
    }

    private static PDOutlineItem item(
            LaidOutLeaflet.OutlineEntry entry, LaidOutLeaflet leaflet, List<PDPage> pages) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(entry.title());
        LaidOutLeaflet.Place place = new LaidOutLeaflet.Place(entry.page(), entry.y());
        item.getCOSObject().setItem(COSName.DEST, destination(place, leaflet, pages));
        return item;
    }

    /** Returns what leads to a place; PDFBox's own destinations know whole points only. */
    static COSArray destination(
            LaidOutLeaflet.Place place, LaidOutLeaflet leaflet, List<PDPage> pages) {
        double height = leaflet.pages().get(place.page()).heightPt();
        return Cos.array(
                pages.get(place.page()).getCOSObject(),
                XYZ,
                COSInteger.ZERO,
                Cos.number(height - place.y()),
                COSInteger.ZERO);
    }
}
