package org.leafwright.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.leafwright.picture.Picture;

/** An SVG picture as a form of vectors. */
final class SvgForm {
    /** Kept, since a logger that nothing refers to forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    /** How much is drawn was limited when the file was checked. */
    private static final DocumentLimits LIMITS =
            new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    static {
        // It prints what it passes over, with stack traces.
        LIBRARY.setLevel(Level.OFF);
    }

    private SvgForm() {}

    /** Draws a picture; returns nothing if the library that draws can't, or draws nothing. */
    static Optional<PictureForm> of(Picture.Vector picture) {
        byte[] bytes = new byte[picture.bytes().remaining()];
        picture.bytes().get(bytes);
        try {
            SVGDocument svg =
                    new SVGLoader()
                            .load(
                                    new ByteArrayInputStream(bytes),
                                    null,
                                    LoaderContext.builder()
                                            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                            .documentLimits(LIMITS)
                                            .build());
            return svg == null
                    ? Optional.empty()
                    : drawn(svg, (float) picture.widthPt(), (float) picture.heightPt());
        } catch (RuntimeException | StackOverflowError e) {
            // The library checks little of what it reads, and throws what it happens to meet.
            return Optional.empty();
        }
    }

    private static Optional<PictureForm> drawn(SVGDocument svg, float width, float height) {
        try (PDDocument scratch = new PDDocument()) {
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(scratch, width, height);
            ShapeLimit limit = new ShapeLimit();
            graphics.setDrawControl(limit);
            svg.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
            graphics.dispose();
            return limit.hasDrawn()
                    ? Optional.of(
                            PictureForm.of(
                                    new PictureForm.Matrix(1 / width, 0, 0, 1 / height, 0, 0),
                                    graphics.getXFormObject().getCOSObject()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
