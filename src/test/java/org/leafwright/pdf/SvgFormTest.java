package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.picture.Picture;
import org.leafwright.picture.PictureStore;
import org.leafwright.picture.Pictures;

/** Drawings become vectors. */
class SvgFormTest {
    @TempDir private Path folder;

    @Test
    void drawsSvgAsVectors() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>"
                        + "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/>"
                        + "<stop offset='1' stop-color='blue' stop-opacity='.5'/></linearGradient>"
                        + "<clipPath id='c'><circle cx='50' cy='25' r='20'/></clipPath></defs>"
                        + "<rect width='100' height='50' fill='url(#g)'/>"
                        + "<g clip-path='url(#c)'><rect width='60' height='60' fill='#0a0'/></g>"
                        + "<path d='M0 0L10 10' stroke='black' opacity='.4' fill='none'/></svg>";
        byte[] pdf = pdf(svg);
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        assertThat(pdf).isEqualTo(pdf(svg));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(PictureFormsTest.first(document)).isInstanceOf(PDFormXObject.class);
        }
    }

    @Test
    void drawsSvgOfManyShapesNestedDeeply() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<g>".repeat(100)
                        + "<rect width='9' height='9'/>".repeat(3000)
                        + "</g>".repeat(100)
                        + "</svg>";
        byte[] pdf = pdf(svg);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(PictureFormsTest.first(document)).isInstanceOf(PDFormXObject.class);
        }
    }

    @Test
    void drawsNoMarkersWithoutEnd() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><marker id='m'>"
                        + "<path d='M0 0h1' stroke='red'/>".repeat(50)
                        + "</marker><path marker-mid='url(#m)' d='M0 0"
                        + "h1".repeat(100_000)
                        + "'/></svg>";
        assertThat(new PdfWriter("test").canDraw(picture(svg))).isFalse();
    }

    @Test
    void drawsNoDashesTooShortToBeWritten() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<path stroke='red' stroke-dasharray='1e-9 0' d='M0 0h9'/></svg>";
        assertThat(new PdfWriter("test").canDraw(picture(svg))).isFalse();
    }

    @Test
    void keepsDrawnSvgForTheNextProcess() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<rect width='9' height='9' opacity='.5'/></svg>";
        Map<String, byte[]> kept = new HashMap<>();
        PictureStore store =
                new PictureStore() {
                    @Override
                    public Optional<byte[]> find(String key) {
                        return Optional.ofNullable(kept.get(key));
                    }

                    @Override
                    public void keep(String key, byte[] value) {
                        kept.put(key, value);
                    }
                };
        Path file = Files.writeString(folder.resolve("a.svg"), svg);
        byte[] first = pdf(new Pictures(store), store, file);
        assertThat(kept).hasSize(2);
        assertThat(pdf(new Pictures(store), store, file)).isEqualTo(first);
    }

    private Picture picture(String svg) throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), svg);
        Position place = new Position(SourceFile.of("leaflet.yaml", ""), 1, 1, 1);
        return new Pictures().load(file, "a.svg", place, new Problems()).orElseThrow();
    }

    private static byte[] pdf(Pictures pictures, PictureStore store, Path file) throws IOException {
        Position place = new Position(SourceFile.of("leaflet.yaml", ""), 1, 1, 1);
        Picture picture = pictures.load(file, "a.svg", place, new Problems()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("test", store)
                .write("logo", new Sketch("en-GB", "Logo").figure(picture, "Logo").leaflet(), out);
        return out.toByteArray();
    }

    private byte[] pdf(String svg) throws IOException {
        return pdf(
                new Pictures(), PictureStore.NONE, Files.writeString(folder.resolve("a.svg"), svg));
    }
}
