package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * A bar at the start edge of boxes.
 *
 * @param start the bar's start edge
 * @param width its width
 * @param padding how far it reaches above and below the boxes
 */
record RuleFrame(double start, double width, double padding, Colour colour) implements PaddedFrame {
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight ? Flow.WHOLE : 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        canvas.fill(
                LAYOUT, VectorPath.rectangle(new Rect(start, top, width, bottom - top)), colour);
    }
}
