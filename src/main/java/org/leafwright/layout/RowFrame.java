package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * The ground of a table's row that is too tall to be one box, and may be parted between its lines.
 *
 * @param padding above its first and below its last line, on each page
 */
record RowFrame(double start, double width, double padding, Colour ground) implements Frame {
    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    @Override
    public double head() {
        return padding;
    }

    @Override
    public double foot() {
        return padding;
    }

    @Override
    public double reopenedHead() {
        return padding;
    }

    @Override
    public double brokenFoot() {
        return padding;
    }

    @Override
    public boolean whole(double height, double pageHeight) {
        return false;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        canvas.fill(
                BACKGROUND,
                VectorPath.rectangle(new Rect(start, top, width, bottom - top)),
                ground);
    }
}
