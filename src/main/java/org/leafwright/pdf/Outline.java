package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.layout.LaidOutLeaflet;

/** Writes the outline (ISO 32000-1, 12.3.3): the headings as a tree, all of it open. */
final class Outline {
    private final PdfFile file;
    private final LaidOutLeaflet leaflet;
    private final int[] pages;

    private static final class Node {
        final LaidOutLeaflet.OutlineEntry entry;
        final int object;
        final List<Node> children = new ArrayList<>();

        Node(LaidOutLeaflet.OutlineEntry entry, int object) {
            this.entry = entry;
            this.object = object;
        }

        int descendants() {
            int all = children.size();
            for (Node child : children) {
                all += child.descendants();
            }
            return all;
        }
    }

    Outline(PdfFile file, LaidOutLeaflet leaflet, int[] pages) {
        this.file = file;
        this.leaflet = leaflet;
        this.pages = pages;
    }

    /** Writes the outline, which must have an entry, and returns its root. */
    int write() {
        int root = file.reserve();
        List<Node> top = new ArrayList<>();
        List<Node> path = new ArrayList<>();
        for (LaidOutLeaflet.OutlineEntry entry : leaflet.outline()) {
            Node node = new Node(entry, file.reserve());
            while (!path.isEmpty() && path.get(path.size() - 1).entry.level() >= entry.level()) {
                path.remove(path.size() - 1);
            }
            (path.isEmpty() ? top : path.get(path.size() - 1).children).add(node);
            path.add(node);
        }
        items(top, root);
        Syntax out = new Syntax().raw("<</Type/Outlines");
        range(top, out);
        file.put(root, out.raw("/Count").integer(leaflet.outline().size()).raw(">>"));
        return root;
    }

    private static void range(List<Node> nodes, Syntax out) {
        out.raw("/First").reference(nodes.get(0).object);
        out.raw("/Last").reference(nodes.get(nodes.size() - 1).object);
    }

    private void items(List<Node> nodes, int parent) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double height = leaflet.pages().get(node.entry.page()).heightPt();
            Syntax out =
                    new Syntax()
                            .raw("<</Title")
                            .text(node.entry.title())
                            .raw("/Parent")
                            .reference(parent)
                            .raw("/Dest[")
                            .reference(pages[node.entry.page()])
                            .raw("/XYZ 0")
                            .number(height - node.entry.y())
                            .raw(" 0]");
            if (i > 0) {
                out.raw("/Prev").reference(nodes.get(i - 1).object);
            }
            if (i < nodes.size() - 1) {
                out.raw("/Next").reference(nodes.get(i + 1).object);
            }
            if (!node.children.isEmpty()) {
                range(node.children, out);
                out.raw("/Count").integer(node.descendants());
                items(node.children, node.object);
            }
            file.put(node.object, out.raw(">>"));
        }
    }
}
