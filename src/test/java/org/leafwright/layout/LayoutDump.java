package org.leafwright.layout;

import java.util.Locale;

/** Writes laid-out pages as text, one line for each thing on a page. */
public final class LayoutDump {
    private LayoutDump() {}

    /** Returns the pages as text. Lengths are points, to a tenth. */
    public static String of(LaidOutLeaflet leaflet) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < leaflet.pages().size(); i++) {
            Page page = leaflet.pages().get(i);
            out.append("page ").append(i + 1).append(size(page.widthPt(), page.heightPt()));
            out.append('\n');
            for (PlacedItem item : page.items()) {
                out.append("  ").append(item.accept(new ItemDump())).append('\n');
            }
        }
        return out.toString();
    }

    private static String size(double width, double height) {
        return String.format(Locale.ROOT, " %.1f x %.1f", width, height);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    private static String box(Rect box) {
        return at(box.x(), box.y()) + size(box.right() - box.x(), box.bottom() - box.y());
    }

    private static String role(Role role) {
        return role.accept(
                new Role.Visitor<>() {
                    @Override
                    public String content(Role.Content content) {
                        return "leaf " + content.leaf();
                    }

                    @Override
                    public String artifact(Role.Artifact artifact) {
                        return artifact.kind().name().toLowerCase(Locale.ROOT);
                    }
                });
    }

    private static final class ItemDump implements PlacedItem.Visitor<String> {
        @Override
        public String textRun(PlacedItem.TextRun item) {
            return (item.turn() == PlacedItem.Turn.NONE ? "text " : "turned text ")
                    + at(item.x(), item.baseline())
                    + String.format(Locale.ROOT, " %.1fpt ", item.run().sizePt())
                    + item.run().face()
                    + " "
                    + item.colour().hex()
                    + " "
                    + role(item.role())
                    + " |"
                    + item.run().text()
                    + "|";
        }

        @Override
        public String fill(PlacedItem.Fill item) {
            return "fill " + item.colour().hex() + " " + role(item.role()) + path(item.path());
        }

        @Override
        public String stroke(PlacedItem.Stroke item) {
            return "stroke " + item.colour().hex() + " " + role(item.role()) + path(item.path());
        }

        @Override
        public String placedPicture(PlacedItem.PlacedPicture item) {
            return "picture " + role(item.role()) + " " + box(item.box());
        }

        @Override
        public String linkArea(PlacedItem.LinkArea item) {
            return "link " + item.element() + " " + box(item.box());
        }

        private static String path(VectorPath path) {
            return " " + path.segments().size() + " segments";
        }
    }
}
