package org.leafwright.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Axis axis;
    private final List<PlacedItem> items;
    private final List<LaidOutLeaflet.OutlineEntry> outline;
    private final Map<String, LaidOutLeaflet.Place> sections;

    /**
     * How far from the left edge things stand that are so far from the start edge.
     *
     * @param origin where the start edge is, counted from the left
     * @param mirrored whether the start edge is at the right
     */
    private record Axis(double origin, boolean mirrored) {
        double left(double start, double width) {
            return mirrored ? origin - start - width : origin + start;
        }
    }

    Canvas(int page, double width, double height, boolean mirrored) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.axis = new Axis(mirrored ? width : 0, mirrored);
        this.items = new ArrayList<>();
        this.outline = new ArrayList<>();
        this.sections = new LinkedHashMap<>();
    }

    private Canvas(Canvas of, Axis axis) {
        this.page = of.page;
        this.width = of.width;
        this.height = of.height;
        this.axis = axis;
        this.items = of.items;
        this.outline = of.outline;
        this.sections = of.sections;
    }

    /** Returns this page for what runs the other way within two edges, and so is mirrored there. */
    Canvas turned(double start, double end) {
        double far = axis.left(start + end, 0);
        return new Canvas(this, new Axis(far, !axis.mirrored));
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Puts a line with its upper edge at {@code top}. */
    void line(SetLine line, double start, double top) {
        double left = axis.left(start, line.width());
        line.place(left, top + line.baseline(), items::add);
    }

    /**
     * Puts a line that is turned by a right angle, so that it starts at the foot and its upper side
     * is towards the start of the page.
     */
    void turnedLine(SetLine line, double start, double foot) {
        double left = axis.left(start, 0);
        TurnedItem turned =
                axis.mirrored
                        ? new TurnedItem(true, left, foot - line.width())
                        : new TurnedItem(false, left, foot);
        line.place(0, line.baseline(), item -> items.add(item.accept(turned)));
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
        double left = axis.left(start, size);
        icon.draw(
                new Icon.Frame(left, top, size, axis.mirrored),
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
        double left = axis.left(start, size);
        items.add(new PlacedItem.Fill(role, path.placed(left, top, 1), colour));
    }

    void picture(Role role, Picture picture, Rect box) {
        items.add(new PlacedItem.PlacedPicture(role, picture, onPage(box)));
    }

    /** Notes a heading that starts at {@code top}. */
    void heading(String title, int level, double top) {
        outline.add(new LaidOutLeaflet.OutlineEntry(title, level, page, top));
    }

    /** Notes a section that starts at {@code top}. */
    void section(String id, double top) {
        sections.put(id, new LaidOutLeaflet.Place(page, top));
    }

    Map<String, LaidOutLeaflet.Place> sections() {
        return sections;
    }

    List<LaidOutLeaflet.OutlineEntry> outline() {
        return outline;
    }

    Page done() {
        return new Page(width, height, items);
    }

    private Rect onPage(Rect r) {
        return new Rect(axis.left(r.x(), r.width()), r.y(), r.width(), r.height());
    }

    private VectorPath onPage(VectorPath path) {
        if (axis.mirrored) {
            return path.mirrored(axis.origin);
        }
        return axis.origin == 0 ? path : path.placed(axis.origin, 0, 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "page %d with %d items", page + 1, items.size());
    }
}
