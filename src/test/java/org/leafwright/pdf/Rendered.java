package org.leafwright.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.leafwright.layout.Rect;
import org.leafwright.model.Colour;

/** A page as PDFBox draws it: which ink is where. Places are in points from the top left. */
final class Rendered {
    private static final int SCALE = 2;

    private final BufferedImage image;

    private Rendered(BufferedImage image) {
        this.image = image;
    }

    static Rendered page(byte[] pdf, int index) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Rendered(new PDFRenderer(document).renderImage(index, SCALE));
        }
    }

    Colour at(double x, double y) {
        int rgb = image.getRGB((int) (x * SCALE), (int) (y * SCALE));
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Returns the box of all ink below a height that is no nearer to white than to black. */
    Rect ink(double fromY, double toY) {
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int bottom = 0;
        for (int y = (int) (fromY * SCALE); y < toY * SCALE; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) >> 8 & 0xff) < 0x80) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        double scale = SCALE;
        return new Rect(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
    }
}
