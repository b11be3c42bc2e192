package org.leafwright.layout;

/**
 * A coloured panel behind boxes.
 *
 * @param start its start edge
 * @param width its width
 * @param padding above its first and below its last box
 */
record PanelFrame(double start, double width, double padding, PanelLook look)
        implements PaddedFrame {
    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    @Override
    public boolean whole(double height, double pageHeight) {
        return height <= pageHeight * look.whole();
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        Rect box = new Rect(start, top, width, bottom - top);
        canvas.fill(
                BACKGROUND,
                look.radius() > 0
                        ? VectorPath.roundedRectangle(
                                box, Math.min(look.radius(), box.height() / 2))
                        : VectorPath.rectangle(box),
                look.ink().paper());
        if (look.bar() > 0) {
            canvas.fill(
                    BACKGROUND,
                    VectorPath.rectangle(new Rect(start, top, look.bar(), box.height())),
                    look.strong());
        }
    }
}
