package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Structure;
import org.leafwright.model.PercentEncoding;

/** Makes link annotations (ISO 32000-1, 12.5.6.5). */
final class Annotations {
    private static final String LEAFLET = "leaflet:";

    private static final String SECTION = "#";

    private final TaggedContent tagged;
    private final List<Inner> inner = new ArrayList<>();

    /** A link within the leaflet, whose page may not be there yet. */
    private record Inner(PDAnnotationLink annotation, String section) {}

    Annotations(TaggedContent tagged) {
        this.tagged = tagged;
    }

    /** Leads links within the leaflet to their sections once all pages are there. */
    void leadInside(LaidOutLeaflet leaflet, List<PDPage> pages) {
        for (Inner link : inner) {
            LaidOutLeaflet.Place place =
                    Optional.ofNullable(leaflet.sections().get(link.section()))
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no " + link.section()));
            link.annotation()
                    .getCOSObject()
                    .setItem(COSName.DEST, Outline.destination(place, leaflet, pages));
        }
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
            PDAnnotationLink annotation = new PDAnnotationLink();
            if (target.target().startsWith(SECTION)) {
                inner.add(new Inner(annotation, target.target().substring(SECTION.length())));
            } else {
                PDActionURI action = new PDActionURI();
                action.setURI(address(target.target()));
                Cos.inner(action.getCOSObject());
                annotation.setAction(action);
            }
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
