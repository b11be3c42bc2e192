package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * A coloured panel behind boxes.
 *
 * @param start its start edge
 * @param width its width
 * @param padding above its first and below its last box
 * @param outline around panels that differ too little from white paper to be seen on it
 */
record PanelFrame(double start, double width, double padding, Colour outline, PanelLook look)
        implements PaddedFrame {
    /** The contrast with the paper below which a panel can't be seen. */
    private static final double FAINT = 1.04;

    private static final double HAIRLINE = 0.5;

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight * look.whole() ? look.parting() : 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        Rect box = new Rect(start, top, width, bottom - top);
        VectorPath path =
                look.radius() > 0
                        ? VectorPath.roundedRectangle(
                                box, Math.min(look.radius(), box.height() / 2))
                        : VectorPath.rectangle(box);
        canvas.fill(BACKGROUND, path, look.ink().paper());
        if (look.ink().paper().contrast(Colour.WHITE) < FAINT) {
            canvas.stroke(BACKGROUND, path, HAIRLINE, outline);
        }
        if (look.bar() > 0) {
            canvas.fill(
                    BACKGROUND,
                    VectorPath.rectangle(new Rect(start, top, look.bar(), box.height())),
                    look.strong());
        }
    }
}
