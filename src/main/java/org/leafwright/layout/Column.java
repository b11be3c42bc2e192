package org.leafwright.layout;

/**
 * Where blocks stand across the page.
 *
 * @param start from the page's start edge
 * @param width its width
 * @param outset how far panels reach beyond it on both sides
 * @param reach how far tables may reach beyond it on both sides
 * @param depth how many lists it is inside of
 * @param text how its running text is set
 * @param ink its colours
 */
record Column(
        double start, double width, double outset, double reach, int depth, Style text, Ink ink) {
    double end() {
        return start + width;
    }

    /** Returns the same column on another ground, where panels don't reach beyond it. */
    Column in(Ink ground) {
        return new Column(start, width, 0, 0, depth, text, ground);
    }

    /** Returns the column made wider on both sides. */
    Column widened(double beyond) {
        return new Column(start - beyond, width + 2 * beyond, 0, 0, depth, text, ink);
    }

    /** Returns the column of a list's items. */
    Column item(double indent) {
        return item(indent, 0);
    }

    /**
     * Returns the column of a list's items.
     *
     * @param mark the room that the widest mark needs, which counts for more than the indent
     */
    Column item(double indent, double mark) {
        double room = Math.max(Math.min(indent, width / 3), Math.min(mark, width / 2));
        return new Column(start + room, width - room, 0, 0, depth + 1, text, ink);
    }

    /** Returns the column inside a panel whose edges stand {@code outset} beyond this one. */
    Column inPanel(double indent, double padding, Ink panelInk) {
        double inner = Math.max(0, padding - outset);
        double room = Math.min(indent + 2 * inner, width / 2);
        double startRoom = room == 0 ? 0 : room * (indent + inner) / (indent + 2 * inner);
        return new Column(start + startRoom, width - room, 0, 0, depth, text, panelInk);
    }

    /** Returns a narrower column, its text set in another style. */
    Column narrower(double indent, Style style) {
        double room = Math.min(indent, width / 3);
        return new Column(start + room, width - room, 0, 0, depth, style, ink);
    }
}
