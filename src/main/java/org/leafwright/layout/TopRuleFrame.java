package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * A rule above boxes that stay together.
 *
 * @param start the rule's start edge
 * @param width its length
 * @param padding from the rule to the first box
 * @param thickness of the rule
 */
record TopRuleFrame(double start, double width, double padding, double thickness, Colour colour)
        implements Frame {
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    @Override
    public double head() {
        return padding;
    }

    @Override
    public double foot() {
        return 0;
    }

    @Override
    public double reopenedHead() {
        return padding;
    }

    @Override
    public double brokenFoot() {
        return 0;
    }

    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight ? Flow.WHOLE : 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        canvas.fill(LAYOUT, VectorPath.rectangle(new Rect(start, top, width, thickness)), colour);
    }
}
