package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * A coloured panel behind boxes.
 *
 * @param start its start edge
 * @param width its width
 * @param padding above its first and below its last box
 * @param radius of its corners
 * @param whole the part of a page up to which it is kept on one
 * @param paper its colour
 * @param bar the width of a bar of {@code strong} at its start edge, or 0
 */
record PanelFrame(
        double start,
        double width,
        double padding,
        double radius,
        double whole,
        Colour paper,
        double bar,
        Colour strong)
        implements PaddedFrame {
    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    @Override
    public boolean whole(double height, double pageHeight) {
        return height <= pageHeight * whole;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        Rect box = new Rect(start, top, width, bottom - top);
        canvas.fill(
                BACKGROUND,
                radius > 0
                        ? VectorPath.roundedRectangle(box, Math.min(radius, box.height() / 2))
                        : VectorPath.rectangle(box),
                paper);
        if (bar > 0) {
            canvas.fill(
                    BACKGROUND,
                    VectorPath.rectangle(new Rect(start, top, bar, box.height())),
                    strong);
        }
    }
}
