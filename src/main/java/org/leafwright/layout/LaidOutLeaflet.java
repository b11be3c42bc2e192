package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafwright.model.Edition;

/**
 * A leaflet laid out: all that an output needs.
 *
 * @param root the structure tree, of type {@code DOCUMENT}
 * @param outline the headings, in order
 * @param sections where each section starts, by its id
 * @param language the edition's language
 * @param rightToLeft whether pages run from right to left
 */
public record LaidOutLeaflet(
        List<Page> pages,
        Structure.Element root,
        List<OutlineEntry> outline,
        Map<String, Place> sections,
        Locale language,
        boolean rightToLeft,
        Edition.Metadata metadata) {
    public LaidOutLeaflet {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        sections = Map.copyOf(sections);
    }

    /**
     * A place that a link leads to.
     *
     * @param page the page's index, from 0
     * @param y from the page's top edge
     */
    public record Place(int page, double y) {}

    /**
     * A heading in the outline.
     *
     * @param level 1 for the title, 2 for a section and so on; no level is skipped downwards
     * @param page the page's index, from 0
     * @param y the heading's top edge on that page
     */
    public record OutlineEntry(String title, int level, int page, double y) {}
}
