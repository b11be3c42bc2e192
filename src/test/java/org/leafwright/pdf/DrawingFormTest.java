package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Picture;
import org.leafwright.picture.VectorFile;
import org.leafwright.picture.svg.SvgReader;

/** Drawings become vectors, with the operators that PDF has for them. */
class DrawingFormTest {
    private static final String PATTERN =
            "<pattern id='p' width='2' height='3' patternUnits='userSpaceOnUse'>C</pattern>"
                    + "<path d='M0 0h9v9z' fill='url(#p)'/>";

    private static final String GRADIENT =
            "<linearGradient id='g' spreadMethod='reflect' x2='.3'><stop stop-color='red'/>"
                    + "<stop offset='1' stop-color='blue'/></linearGradient>"
                    + "<radialGradient id='r'><stop stop-color='red' stop-opacity='0'/>"
                    + "<stop offset='1' stop-color='blue'/></radialGradient>";

    @Test
    void meetsTheStandardsWithAllThatADrawingCanHold() throws Exception {
        String svg =
                GRADIENT
                        + "<clipPath id='c'><circle cx='50' cy='25' r='20'/>"
                        + "<rect x='40' width='20' height='50'/></clipPath>"
                        + "<mask id='m'><rect width='100' height='50' fill='url(#r)'/></mask>"
                        + "<pattern id='p' width='.1' height='.1'>"
                        + "<path d='M0 0L9 9' stroke='#123'/></pattern>"
                        + "<marker id='a' orient='auto'><path d='M0 0L3 1 0 2z'/></marker>"
                        + "<rect width='100' height='50' fill='url(#g)'/>"
                        + "<g clip-path='url(#c)' opacity='.5'><path fill='#0a0'"
                        + " d='M0 0h60v60H0z' stroke='url(#r)'/><circle r='9'/></g>"
                        + "<g mask='url(#m)'><rect width='60' height='60' fill='url(#p)'/></g>"
                        + "<path d='M0 0L10 10' stroke='#000' style='mix-blend-mode:multiply'"
                        + " marker-end='url(#a)' stroke-dasharray='3 1'/>";
        byte[] pdf = pdf(svg);
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        assertThat(pdf).isEqualTo(pdf(svg));
    }

    @Test
    void clipsByAPathWhereOneWillDo() throws Exception {
        String clip = "<clipPath id='c'><circle r='9'/></clipPath>";
        String content = content(clip + "<g clip-path='url(#c)'><path d='M0 0h9v9z'/></g>");
        assertThat(content).contains("h\nW n").doesNotContain("gs");
    }

    @Test
    void clipsBySeveralPathsThatLieApartAsByOne() throws Exception {
        String clip = "<clipPath id='c'><path d='M0 0h5v5z'/><path d='M6 0v5h5z'/></clipPath>";
        String content = content(clip + "<g clip-path='url(#c)'><path d='M0 0h9v9z'/></g>");
        assertThat(content).contains("W n").doesNotContain("gs");
    }

    @Test
    void masksByPathsThatOverlap() throws Exception {
        String clip = "<clipPath id='c'><path d='M0 0h8v8z'/><path d='M1 0v8h8z'/></clipPath>";
        String content = content(clip + "<g clip-path='url(#c)'><path d='M0 0h9v9z'/></g>");
        assertThat(content).contains("gs").doesNotContain("W n");
    }

    @Test
    void fillsAndStrokesInOneGo() throws Exception {
        assertThat(content("<path d='M0 0h9v9z' stroke='red' fill-rule='evenodd'/>"))
                .contains("0 0 m\n9 0 l\n9 9 l\nh\nB*")
                .containsOnlyOnce(" m\n");
    }

    @Test
    void setsAllThatAPageMayHaveSetBefore() throws Exception {
        assertThat(content("<path d='M0 0h9' stroke='#000'/>"))
                .contains("0 0 0 RG")
                .contains("1 w 0 J 0 j");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='9' height='9' opacity='.5'/>",
                "<rect width='9' height='9' style='mix-blend-mode:screen'/>",
            })
    void isAGroupOfItsOwnIfAnythingShowsThrough(String svg) throws Exception {
        COSDictionary group = form(svg).getCOSDictionary(COSName.GROUP);
        assertThat(group.getBoolean(COSName.I, false)).isTrue();
        assertThat(group.getCOSName(COSName.CS)).isEqualTo(COSName.DEVICERGB);
    }

    @Test
    void isNoGroupIfNothingShowsThrough() throws Exception {
        assertThat(form("<rect width='9' height='9'/>").getCOSDictionary(COSName.GROUP)).isNull();
    }

    @Test
    void writesGradientsAsShadings() throws Exception {
        COSDictionary shading = shading("<rect width='9' height='9' fill='url(#g)'/>");
        assertThat(shading.getInt(COSName.SHADING_TYPE)).isEqualTo(2);
        // Reflected until it has covered the square: from 0 to 1 / 0.3.
        assertThat(shading.getCOSArray(COSName.DOMAIN).toFloatArray()).containsExactly(0, 4);
        assertThat(shading("<rect width='9' height='9' fill='url(#r)'/>").getInt("ShadingType"))
                .isEqualTo(3);
    }

    @Test
    void writesPatternsAsTiles() throws Exception {
        COSDictionary pattern = pattern(form(PATTERN.replace("C", "<path d='M0 0h2v1z'/>")));
        assertThat(pattern.getInt(COSName.PATTERN_TYPE)).isEqualTo(1);
        assertThat(pattern.getFloat(COSName.X_STEP)).isEqualTo(2);
        assertThat(pattern.getFloat(COSName.Y_STEP)).isEqualTo(3);
    }

    @Test
    void joinsTheTilesOfAPatternWhoseInkEndsWithinThem() throws Exception {
        COSDictionary pattern = pattern(form(PATTERN.replace("C", "<path d='M0 0h1v1z'/>")));
        // Five across and three down hold the triangle.
        assertThat(pattern.getFloat(COSName.X_STEP)).isEqualTo(10);
        assertThat(pattern.getFloat(COSName.Y_STEP)).isEqualTo(9);
    }

    private static COSDictionary shading(String svg) throws Exception {
        return pattern(form(GRADIENT + svg)).getCOSDictionary(COSName.SHADING);
    }

    private static COSDictionary pattern(COSDictionary form) {
        return form.getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.PATTERN)
                .getCOSDictionary(COSName.getPDFName("P0"));
    }

    private static DataStream form(String content) throws BadPictureException {
        return DrawingForm.of(read(content).drawing()).object();
    }

    private static String content(String svg) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(svg))) {
            PDFormXObject form = (PDFormXObject) PictureFormsTest.first(document);
            return new String(form.getContents().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static VectorFile read(String content) throws BadPictureException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>";
        Optional<VectorFile> file =
                SvgReader.read((svg + content + "</svg>").getBytes(StandardCharsets.UTF_8), "en");
        return file.orElseThrow();
    }

    private static byte[] pdf(String content) throws IOException, BadPictureException {
        Picture picture = new Picture.Vector("0", "", read(content).drawing());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("test")
                .write("logo", new Sketch("en-GB", "Logo").figure(picture, "Logo").leaflet(), out);
        return out.toByteArray();
    }
}
