package org.leafwright.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.Shape;

/**
 * Lets so many shapes be drawn and no more. Markers stand at each corner of a line, which makes a
 * few lines of an SVG into millions of shapes.
 */
final class ShapeLimit extends PdfBoxGraphics2DDrawControlDefault {
    private static final int MOST = 200_000;

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
        return counted(shape);
    }

    private Shape counted(Shape shape) {
        if (++drawn > MOST) {
            throw new IllegalStateException("draws more than " + MOST + " shapes");
        }
        return shape;
    }
}
