package org.leafwright.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.leafwright.picture.Picture;

/** An SVG picture as a form of vectors. */
final class SvgForm {
    private SvgForm() {}

    static PictureForm of(Picture.Vector picture) {
        float width = (float) picture.widthPt();
        float height = (float) picture.heightPt();
        byte[] bytes = new byte[picture.bytes().remaining()];
        picture.bytes().get(bytes);
        SVGDocument svg =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(bytes),
                                null,
                                LoaderContext.builder()
                                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                        .build());
        if (svg == null) {
            throw new IllegalArgumentException("not checked: picture " + picture.digest());
        }
        try (PDDocument scratch = new PDDocument()) {
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(scratch, width, height);
            svg.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
            graphics.dispose();
            return new PictureForm(
                    new PictureForm.Matrix(1 / width, 0, 0, 1 / height, 0, 0),
                    CosParts.of(graphics.getXFormObject().getCOSObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
