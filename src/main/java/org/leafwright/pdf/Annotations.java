package org.leafwright.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Structure;
import org.leafwright.model.PercentEncoding;

/** Makes link annotations (ISO 32000-1, 12.5.6.5). */
final class Annotations {
    private static final String LEAFLET = "leaflet:";

    private final TaggedContent tagged;

    Annotations(TaggedContent tagged) {
        this.tagged = tagged;
    }

    /**
     * Makes a page's annotations and adds them to the links.
     *
     * @param firstKey the key in the parent tree of the leaflet's first link
     */
    void add(
            List<PlacedItem.LinkArea> areas,
            double pageHeight,
            PDPage page,
            int firstKey,
            List<StructureTree.Link> links) {
        for (PlacedItem.LinkArea area : areas) {
            Structure.LinkTarget target = tagged.link(area.element());
            PDActionURI action = new PDActionURI();
            action.setURI(address(target.target()));
            Cos.inner(action.getCOSObject());
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setAction(action);
            annotation.setContents(target.contents());
            annotation.setPrinted(true);
            annotation.setStructParent(firstKey + links.size());
            annotation.setBorder(Cos.numbers(0, 0, 0));
            annotation.getCOSObject().setItem(COSName.RECT, Cos.box(area.box(), pageHeight));
            links.add(new StructureTree.Link(annotation, page, area.element()));
        }
    }

    /**
     * Returns the address as a file's reader can follow it. Another leaflet is a relative address:
     * browsers follow it from the web page or folder where this file lies, where most of them pay
     * no heed to a go-to-remote action.
     */
    private static String address(String target) {
        return target.startsWith(LEAFLET)
                ? target.substring(LEAFLET.length()) + ".pdf"
                : PercentEncoding.ofAddress(target);
    }
}
