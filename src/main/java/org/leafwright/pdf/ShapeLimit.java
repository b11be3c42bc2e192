package org.leafwright.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * Lets so many shapes be drawn and no more. Markers stand at each corner of a line, which makes a
 * few lines of an SVG into millions of shapes. Dashes may not be too short to be written.
 */
final class ShapeLimit extends PdfBoxGraphics2DDrawControlDefault {
    private static final int MOST = 200_000;

    /** In points; a PDF must not hold dashes that all come to 0 (ISO 32000-1, 8.4.3.6). */
    private static final double SHORTEST_DASHES = 0.01;

    private int drawn;

    boolean hasDrawn() {
        return drawn > 0;
    }

    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv environment) {
        return counted(shape);
    }

    @Override
    public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv environment) {
        checkDashes(environment.getGraphics());
        return counted(shape);
    }

    private static void checkDashes(Graphics2D graphics) {
        if (graphics.getStroke() instanceof BasicStroke stroke && stroke.getDashArray() != null) {
            double length = 0;
            for (float dash : stroke.getDashArray()) {
                length += dash;
            }
            double scale = Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
            if (length * scale < SHORTEST_DASHES) {
                throw new IllegalStateException("draws dashes of " + length * scale + " points");
            }
        }
    }

    private Shape counted(Shape shape) {
        if (++drawn > MOST) {
            throw new IllegalStateException("draws more than " + MOST + " shapes");
        }
        return shape;
    }
}
