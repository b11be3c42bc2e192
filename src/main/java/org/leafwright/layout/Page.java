package org.leafwright.layout;

import java.util.List;

/**
 * A page.
 *
 * @param items what stands on it, in painting order; content stands in reading order
 */
public record Page(double widthPt, double heightPt, List<PlacedItem> items) {
    public Page {
        items = List.copyOf(items);
    }
}
