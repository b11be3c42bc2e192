package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Rect;
import org.leafwright.layout.Role;
import org.leafwright.layout.VectorPath;
import org.leafwright.model.Colour;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Pictures;
import org.leafwright.picture.svg.SvgReader;

/** What is placed is drawn: at its place, in its colour, the right way up, in its order. */
class InkTest {
    private static final Colour RED = new Colour(255, 0, 0);
    private static final Colour GREEN = new Colour(0, 160, 0);
    private static final Colour BLUE = new Colour(0, 0, 255);
    private static final Colour YELLOW = new Colour(255, 220, 0);
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE, YELLOW",
        "2, GREEN, RED, YELLOW, BLUE",
        "3, YELLOW, BLUE, GREEN, RED",
        "4, BLUE, YELLOW, RED, GREEN",
        "5, RED, BLUE, GREEN, YELLOW",
        "6, BLUE, RED, YELLOW, GREEN",
        "7, YELLOW, GREEN, BLUE, RED",
        "8, GREEN, YELLOW, RED, BLUE"
    })
    void turnsAPhotographUpright(
            int orientation, String topLeft, String topRight, String bottomLeft, String bottomRight)
            throws Exception {
        Picture photo = picture("a.jpg", turned(quarters("jpg"), orientation));
        assertQuarters(placed(photo), topLeft, topRight, bottomLeft, bottomRight);
    }

    @Test
    void drawsAPngTheRightWayUp() throws Exception {
        Picture png = picture("a.png", quarters("png"));
        assertQuarters(placed(png), "RED", "GREEN", "BLUE", "YELLOW");
    }

    /** A PNG may name one colour that isn't there (PNG, 11.3.2.1). */
    @Test
    void letsTheGroundBeSeenWhereAPngIsClear() throws Exception {
        byte[] png = quarters("png");
        byte[] chunk = "tRNS\0\u00ff\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(chunk);
        int headerEnd = 33;
        ByteBuffer clear = ByteBuffer.allocate(png.length + chunk.length + 8);
        clear.put(png, 0, headerEnd).putInt(chunk.length - 4).put(chunk);
        clear.putInt((int) crc.getValue()).put(png, headerEnd, png.length - headerEnd);
        Rendered page =
                rendered(
                        new PlacedItem.Fill(
                                LAYOUT, VectorPath.rectangle(new Rect(90, 190, 100, 80)), BLUE),
                        new PlacedItem.PlacedPicture(
                                LAYOUT,
                                picture("a.png", clear.array()),
                                new Rect(100, 200, 80, 60)));
        assertThat(page.at(120, 215)).isEqualTo(BLUE);
        assertThat(page.at(160, 215)).isEqualTo(GREEN);
        assertThat(page.at(160, 245)).isEqualTo(YELLOW);
    }

    @Test
    void drawsAnSvgTheRightWayUp() throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                        + "<path fill='#ff0000' d='M0 0h20v20h-20z'/>"
                        + "<path fill='#00a000' d='M20 0h20v20h-20z'/>"
                        + "<path fill='#0000ff' d='M0 20h20v20h-20z'/>"
                        + "<path fill='#ffdc00' d='M20 20h20v20h-20z'/></svg>";
        Picture drawing = picture("a.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertQuarters(placed(drawing), "RED", "GREEN", "BLUE", "YELLOW");
    }

    /** A picture is placed at x 100 to 180, y 200 to 260. */
    private static Rendered placed(Picture picture) throws IOException {
        return rendered(new PlacedItem.PlacedPicture(LAYOUT, picture, new Rect(100, 200, 80, 60)));
    }

    private static void assertQuarters(Rendered page, String... quarters) {
        Colour[] found = {
            page.at(120, 215), page.at(160, 215), page.at(120, 245), page.at(160, 245)
        };
        for (int i = 0; i < 4; i++) {
            assertNear(found[i], colour(quarters[i]));
        }
        for (double[] edge : new double[][] {{101, 201}, {179, 201}, {101, 259}, {179, 259}}) {
            assertThat(page.at(edge[0], edge[1])).isNotEqualTo(Colour.WHITE);
        }
        for (double[] outside : new double[][] {{98, 230}, {182, 230}, {140, 198}, {140, 262}}) {
            assertThat(page.at(outside[0], outside[1])).isEqualTo(Colour.WHITE);
        }
    }

    @Test
    void fillsAPathAtItsPlaceInItsColour() throws Exception {
        Rendered page =
                rendered(
                        new PlacedItem.Fill(
                                LAYOUT, VectorPath.rectangle(new Rect(50, 300, 40, 20)), GREEN));
        assertThat(page.at(51, 301)).isEqualTo(GREEN);
        assertThat(page.at(89, 319)).isEqualTo(GREEN);
        assertThat(page.at(48, 310)).isEqualTo(Colour.WHITE);
        assertThat(page.at(92, 310)).isEqualTo(Colour.WHITE);
        assertThat(page.at(70, 298)).isEqualTo(Colour.WHITE);
        assertThat(page.at(70, 322)).isEqualTo(Colour.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 12})
    void drawsALineAsWideAsItsPen(int width) throws Exception {
        Rendered page =
                rendered(
                        new PlacedItem.Stroke(
                                LAYOUT,
                                VectorPath.rectangle(new Rect(100, 100, 100, 100)),
                                width,
                                BLUE),
                        new PlacedItem.Stroke(
                                LAYOUT,
                                VectorPath.rectangle(new Rect(100, 300, 100, 100)),
                                14 - width,
                                RED));
        double half = width / 2.0;
        assertThat(page.at(150, 100 - half + 0.6)).isEqualTo(BLUE);
        assertThat(page.at(150, 100 + half - 0.6)).isEqualTo(BLUE);
        assertThat(page.at(150, 100 - half - 1)).isEqualTo(Colour.WHITE);
        assertThat(page.at(150, 100 + half + 1)).isEqualTo(Colour.WHITE);
        assertThat(page.at(150, 300 - (14 - width) / 2.0 + 0.6)).isEqualTo(RED);
        assertThat(page.at(150, 300 - (14 - width) / 2.0 - 1)).isEqualTo(Colour.WHITE);
    }

    @Test
    void drawsWhatComesLaterOnTop() throws Exception {
        VectorPath square = VectorPath.rectangle(new Rect(50, 300, 40, 40));
        VectorPath circle = VectorPath.circle(70, 320, 10);
        Rendered page =
                rendered(
                        new PlacedItem.Fill(LAYOUT, square, RED),
                        new PlacedItem.Fill(LAYOUT, circle, BLUE));
        assertThat(page.at(70, 320)).isEqualTo(BLUE);
        assertThat(page.at(79, 320)).isEqualTo(BLUE);
        assertThat(page.at(78, 328)).isEqualTo(RED);
        assertThat(page.at(53, 303)).isEqualTo(RED);
    }

    @Test
    void showsTextInItsColourBetweenPictures() throws Exception {
        LaidOutLeaflet leaflet = Sketch.untitled("en-GB").paragraph("HHHH").leaflet();
        PlacedItem text = leaflet.pages().get(0).items().get(1);
        VectorPath square = VectorPath.rectangle(new Rect(300, 300, 40, 40));
        Rendered page =
                rendered(
                        leaflet,
                        new PlacedItem.Fill(LAYOUT, square, RED),
                        coloured(text, new Colour(0, 0, 96)),
                        new PlacedItem.Fill(LAYOUT, square, GREEN));
        PlacedItem.TextRun run = (PlacedItem.TextRun) text;
        Rect ink = page.ink(0, 200);
        assertThat(ink.bottom()).isEqualTo(run.baseline(), within(0.6));
        assertThat(ink.x()).isBetween(run.x(), run.x() + 2);
        assertThat(ink.right())
                .isBetween(run.x() + run.run().width() - 3, run.x() + run.run().width());
        assertThat(page.at(ink.x() + 0.8, ink.y() + ink.height() / 2))
                .isEqualTo(new Colour(0, 0, 96));
        assertThat(page.at(320, 320)).isEqualTo(GREEN);
    }

    @Test
    void letsLinksBeFollowedWhereTheirWordsAre() throws Exception {
        byte[] pdf = Sketch.untitled("en-GB").link("HHHH", "https://example.org/").pdf();
        Rect ink = Rendered.page(pdf, 0).ink(45, 200);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle area = document.getPage(0).getAnnotations().get(0).getRectangle();
            double height = document.getPage(0).getMediaBox().getHeight();
            assertThat(area.getLowerLeftX()).isLessThanOrEqualTo((float) ink.x());
            assertThat(area.getUpperRightX()).isGreaterThanOrEqualTo((float) ink.right());
            assertThat(height - area.getUpperRightY()).isBetween(ink.y() - 10, ink.y());
            assertThat(height - area.getLowerLeftY()).isBetween(ink.bottom(), ink.bottom() + 12);
        }
    }

    @Test
    void leadsFromTheOutlineToTheTopOfItsHeading() throws Exception {
        byte[] pdf =
                Sketch.untitled("en-GB").paragraph("Before").newPage().heading(1, "HHHH").pdf();
        Rect ink = Rendered.page(pdf, 1).ink(45, 200);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
            double height = document.getPage(1).getMediaBox().getHeight();
            assertThat(place.retrievePageNumber()).isEqualTo(1);
            assertThat(height - place.getTop()).isBetween(ink.y() - 10, ink.y());
        }
    }

    private static PlacedItem coloured(PlacedItem item, Colour colour) {
        PlacedItem.TextRun run = (PlacedItem.TextRun) item;
        return new PlacedItem.TextRun(run.role(), run.run(), run.x(), run.baseline(), colour);
    }

    private static Rendered rendered(PlacedItem... items) throws IOException {
        return rendered(Sketch.untitled("en-GB").leaflet(), items);
    }

    private static Rendered rendered(LaidOutLeaflet like, PlacedItem... items) throws IOException {
        LaidOutLeaflet leaflet =
                new LaidOutLeaflet(
                        List.of(new Page(400, 500, List.of(items))),
                        like.root(),
                        List.of(),
                        Map.of(),
                        like.language(),
                        false,
                        like.metadata());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("test").write("ink", leaflet, out);
        return Rendered.page(out.toByteArray(), 0);
    }

    private Picture picture(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Position place = new Position(SourceFile.of("leaflet.yaml", ""), 1, 1, 1);
        return new Pictures(SvgReader::read)
                .load(file, name, place, "en", new Problems())
                .orElseThrow();
    }

    private static byte[] quarters(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Colour[] colours = {RED, GREEN, BLUE, YELLOW};
        var graphics = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            Colour c = colours[i];
            graphics.setColor(new Color(c.red(), c.green(), c.blue()));
            graphics.fillRect(i % 2 * 32, i / 2 * 32, 32, 32);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Adds an Exif segment whose one entry is the orientation. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 36);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 34);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        out.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        out.putShort((short) orientation).putShort((short) 0).putInt(0);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static Colour colour(String name) {
        return switch (name) {
            case "RED" -> RED;
            case "GREEN" -> GREEN;
            case "BLUE" -> BLUE;
            default -> YELLOW;
        };
    }

    /** JPEG changes colours a little. */
    private static void assertNear(Colour found, Colour expected) {
        assertThat(
                        Math.abs(found.red() - expected.red())
                                + Math.abs(found.green() - expected.green())
                                + Math.abs(found.blue() - expected.blue()))
                .as("%s for %s", found, expected)
                .isLessThan(30);
    }
}
