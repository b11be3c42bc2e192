package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafwright.model.Colour;
import org.leafwright.picture.Picture;

/**
 * A page while things are put on it. Callers give x from the start edge of the page, the side that
 * lines begin at; for editions that run from right to left everything is mirrored here and nowhere
 * else. Text, pictures and icons keep their own shape and change only their place.
 */
final class Canvas {
    private final int page;
    private final double width;
    private final double height;
    private final boolean mirrored;
    private final List<PlacedItem> items = new ArrayList<>();
    private final List<LaidOutLeaflet.OutlineEntry> outline = new ArrayList<>();

    Canvas(int page, double width, double height, boolean mirrored) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.mirrored = mirrored;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Puts a line with its upper edge at {@code top}. */
    void line(SetLine line, double start, double top) {
        double left = mirrored ? width - start - line.width() : start;
        line.place(left, top + line.baseline(), items::add);
    }

    void fill(Role role, VectorPath path, Colour colour) {
        items.add(new PlacedItem.Fill(role, onPage(path), colour));
    }

    void stroke(Role role, VectorPath path, double pen, Colour colour) {
        items.add(new PlacedItem.Stroke(role, onPage(path), pen, colour));
    }

    /**
     * Puts an icon into a square with its upper start corner at the given place.
     *
     * @param behind the colour it stands on, in which its inner shapes are drawn
     */
    void icon(
            Role role,
            Icon icon,
            double start,
            double top,
            double size,
            Colour colour,
            Colour behind) {
        double left = mirrored ? width - start - size : start;
        icon.draw(
                new Icon.Frame(left, top, size, mirrored),
                (path, pen, cut) -> {
                    Colour ink = cut ? behind : colour;
                    items.add(
                            pen > 0
                                    ? new PlacedItem.Stroke(role, path, pen, ink)
                                    : new PlacedItem.Fill(role, path, ink));
                });
    }

    /** Fills a path that keeps its shape in mirrored editions; its own origin is a corner. */
    void upright(Role role, VectorPath path, double start, double top, double size, Colour colour) {
        double left = mirrored ? width - start - size : start;
        items.add(new PlacedItem.Fill(role, path.placed(left, top, 1), colour));
    }

    void picture(Role role, Picture picture, Rect box) {
        items.add(new PlacedItem.PlacedPicture(role, picture, onPage(box)));
    }

    /** Notes a heading that starts at {@code top}. */
    void heading(String title, int level, double top) {
        outline.add(new LaidOutLeaflet.OutlineEntry(title, level, page, top));
    }

    List<LaidOutLeaflet.OutlineEntry> outline() {
        return outline;
    }

    Page done() {
        return new Page(width, height, items);
    }

    private Rect onPage(Rect r) {
        return mirrored ? new Rect(width - r.right(), r.y(), r.width(), r.height()) : r;
    }

    private VectorPath onPage(VectorPath path) {
        return mirrored ? path.mirrored(width) : path;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "page %d with %d items", page + 1, items.size());
    }
}
