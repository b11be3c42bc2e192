package org.leafwright.pdf;

import java.util.List;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Structure;
import org.leafwright.model.PercentEncoding;

/** Writes link annotations (ISO 32000-1, 12.5.6.5). */
final class Annotations {
    private static final String LEAFLET = "leaflet:";

    private final PdfFile file;
    private final TaggedContent tagged;

    Annotations(PdfFile file, TaggedContent tagged) {
        this.file = file;
        this.tagged = tagged;
    }

    /** Writes a page's annotations, adds them to the links, and returns their objects. */
    void write(
            List<PlacedItem.LinkArea> areas,
            double pageHeight,
            int pageIndex,
            int firstKey,
            List<StructureTree.Link> links) {
        for (PlacedItem.LinkArea area : areas) {
            Structure.LinkTarget target = tagged.link(area.element());
            int object =
                    file.add(
                            new Syntax()
                                    .raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect")
                                    .raw(PathSyntax.box(area.box(), pageHeight))
                                    .raw("/Contents")
                                    .text(target.contents())
                                    .raw("/StructParent")
                                    .integer(firstKey + links.size())
                                    .raw("/A<</S/URI/URI")
                                    .text(address(target.target()))
                                    .raw(">>>>"));
            links.add(new StructureTree.Link(object, pageIndex, area.element()));
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
