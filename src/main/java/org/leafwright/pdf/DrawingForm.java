package org.leafwright.pdf;

import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.Transform;

/**
 * Writes drawings as form objects (ISO 32000-1, 8.10 and 11.6.6) that keep all they are made of:
 * curves, gradients, patterns, blends.
 */
final class DrawingForm {
    /** How fine numbers are, as a share of the drawing's longer side. */
    private static final double FINENESS = 1e-5;

    private DrawingForm() {}

    /**
     * Returns a drawing as an object. It is a group of its own if anything in it mixes with what
     * lies below; a plain one isn't, since printers take longer for groups.
     */
    static PictureForm of(Drawing drawing) {
        double width = drawing.width();
        double height = drawing.height();
        DrawingInk ink = new DrawingInk(FINENESS * Math.max(width, height));
        DrawingStream stream = new DrawingStream(ink, Transform.IDENTITY);
        stream.drawMoved(new Transform(1, 0, 0, -1, 0, height), drawing.content());
        DataStream form = stream.form(Bounds.of(0, 0, width, height), stream.usesTransparency());
        return PictureForm.of(Transform.scale(1 / width, 1 / height), form);
    }
}
