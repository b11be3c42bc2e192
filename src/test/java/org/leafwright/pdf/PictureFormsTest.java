package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Pictures;
import org.leafwright.picture.svg.SvgReader;

class PictureFormsTest {
    @TempDir Path folder;

    static Stream<Arguments> images() {
        byte[] ramp = {0, 50, 100, (byte) 200};
        byte[] alpha = {(byte) 255, 0, (byte) 128, (byte) 255};
        IndexColorModel opaque = new IndexColorModel(2, 4, ramp, ramp, ramp);
        IndexColorModel clear = new IndexColorModel(2, 4, ramp, ramp, ramp, alpha);
        return Stream.of(
                        Arguments.of("rgb", new BufferedImage(13, 11, BufferedImage.TYPE_INT_RGB)),
                        Arguments.of(
                                "rgba", new BufferedImage(13, 11, BufferedImage.TYPE_INT_ARGB)),
                        Arguments.of(
                                "grey", new BufferedImage(13, 11, BufferedImage.TYPE_BYTE_GRAY)),
                        Arguments.of(
                                "bits", new BufferedImage(13, 11, BufferedImage.TYPE_BYTE_BINARY)),
                        Arguments.of(
                                "palette",
                                new BufferedImage(13, 11, BufferedImage.TYPE_BYTE_BINARY, opaque)),
                        Arguments.of(
                                "clear palette",
                                new BufferedImage(13, 11, BufferedImage.TYPE_BYTE_BINARY, clear)))
                .flatMap(
                        a ->
                                Stream.of(
                                        Arguments.of(a.get()[0], a.get()[1], false),
                                        Arguments.of(a.get()[0], a.get()[1], true)));
    }

    @ParameterizedTest(name = "{0}, interlaced: {2}")
    @MethodSource("images")
    void keepsEachPixel(String name, BufferedImage image, boolean interlaced) throws Exception {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(
                        x,
                        y,
                        ((x * 19) << 24) | ((x * 37) << 16) | ((y * 91) << 8) | ((x * y) & 0xff));
            }
        }
        byte[] png = png(image, interlaced);
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
        byte[] pdf = pdf("a.png", png);
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage found = ((PDImageXObject) first(document)).getImage();
            for (int y = 0; y < expected.getHeight(); y++) {
                for (int x = 0; x < expected.getWidth(); x++) {
                    assertThat(hex(found, x, y)).isEqualTo(hex(expected, x, y));
                }
            }
        }
    }

    @Test
    void keepsJpegAsItIsButForWhatItTellsOfItsMaker() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] jpeg = out.toByteArray();
        byte[] comment = "\u00ff\u00fe\0\10secret".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(jpeg, 0, 2);
        told.write(comment);
        told.write(jpeg, 2, jpeg.length - 2);
        byte[] pdf = pdf("a.jpg", told.toByteArray());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(first(document).getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(jpeg);
        }
    }

    @Test
    void keepsNothingOfAJpegThatStandsBetweenItsScansOrAfterItsEnd() throws Exception {
        byte[] jpeg = progressiveJpeg();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int last = new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");
        told.write(jpeg, 0, last);
        told.write("\u00ff\u00e1\0\10secret".getBytes(StandardCharsets.ISO_8859_1));
        told.write(jpeg, last, jpeg.length - last);
        told.write("a second picture, in secret".getBytes(StandardCharsets.ISO_8859_1));
        byte[] pdf = pdf("a.jpg", told.toByteArray());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(first(document).getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(jpeg);
        }
    }

    @Test
    void keepsWhatAJpegTellsOfItsColours() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] jpeg = progressiveJpeg();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(jpeg, 0, 2);
        int half = profile.length / 2;
        // Parts may come in any order.
        told.write(profilePart(2, Arrays.copyOfRange(profile, half, profile.length)));
        told.write(profilePart(1, Arrays.copyOf(profile, half)));
        told.write(jpeg, 2, jpeg.length - 2);
        assertKeepsProfile("a.jpg", told.toByteArray(), profile);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED})
    void keepsWhatAPngTellsOfItsColours(int type) throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] png = png(new BufferedImage(4, 4, type), false);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write("iCCPlinear\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(chunk)) {
            deflated.write(profile);
        }
        assertKeepsProfile("a.png", withChunk(png, chunk.toByteArray()), profile);
    }

    /** Puts a chunk, its type before its data, after a file's header. */
    private static byte[] withChunk(byte[] png, byte[] chunk) {
        CRC32 crc = new CRC32();
        crc.update(chunk);
        int headerEnd = 33;
        ByteBuffer told = ByteBuffer.allocate(png.length + chunk.length + 8);
        told.put(png, 0, headerEnd).putInt(chunk.length - 4).put(chunk);
        told.putInt((int) crc.getValue()).put(png, headerEnd, png.length - headerEnd);
        return told.array();
    }

    @Test
    void turnsAPngUpright() throws Exception {
        byte[] png = png(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), false);
        byte[] turned =
                ByteBuffer.allocate(30)
                        .put("eXIfMM".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 274)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) 6)
                        .array();
        Path file = Files.write(folder.resolve("a.png"), withChunk(png, turned));
        Position place = new Position(SourceFile.of("leaflet.yaml", ""), 1, 1, 1);
        Picture picture =
                new Pictures(SvgReader::read)
                        .load(file, "a.png", place, "en", new Problems())
                        .orElseThrow();
        assertThat(picture.widthPt() / picture.heightPt()).isEqualTo(0.5);
        assertThat(PngForm.of(ByteBuffer.wrap(Files.readAllBytes(file))).matrix())
                .isEqualTo(Upright.matrix(6));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void printsAGammaWithinTheStandards(int type) throws Exception {
        byte[] gamma =
                ByteBuffer.allocate(8)
                        .put("gAMA".getBytes(StandardCharsets.US_ASCII))
                        .putInt(100_000)
                        .array();
        byte[] pdf = pdf("a.png", withChunk(png(new BufferedImage(4, 4, type), false), gamma));
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String space =
                    ((PDImageXObject) first(document))
                            .getCOSObject()
                            .getDictionaryObject(COSName.COLORSPACE)
                            .toString();
            assertThat(space).contains("ICCBased");
        }
    }

    private void assertKeepsProfile(String name, byte[] picture, byte[] profile) throws Exception {
        byte[] pdf = pdf(name, picture);
        assertThat(PdfStandards.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDColorSpace space = ((PDImageXObject) first(document)).getColorSpace();
            COSArray array = (COSArray) space.getCOSObject();
            COSBase based = array.getObject(1);
            COSStream kept = (COSStream) (based instanceof COSArray a ? a.getObject(1) : based);
            assertThat(kept.createInputStream().readAllBytes()).isEqualTo(profile);
            assertThat(kept.getInt(COSName.N)).isEqualTo(3);
        }
    }

    private static byte[] profilePart(int number, byte[] part) {
        ByteBuffer out = ByteBuffer.allocate(18 + part.length);
        out.putShort((short) 0xffe2).putShort((short) (16 + part.length));
        out.put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
        return out.put((byte) number).put((byte) 2).put(part).array();
    }

    private static byte[] progressiveJpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
        return out.toByteArray();
    }

    private byte[] pdf(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Position place = new Position(SourceFile.of("leaflet.yaml", ""), 1, 1, 1);
        Picture picture =
                new Pictures(SvgReader::read)
                        .load(file, name, place, "en", new Problems())
                        .orElseThrow();
        return new Sketch("en-GB", "Pictures").figure(picture, "What it shows").pdf();
    }

    static PDXObject first(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        COSName name = resources.getXObjectNames().iterator().next();
        return resources.getXObject(name);
    }

    private static String hex(BufferedImage image, int x, int y) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // getRGB would take the samples for linear light.
            return Integer.toHexString(0xff000000 | image.getRaster().getSample(x, y, 0) * 0x10101);
        }
        int argb = image.getRGB(x, y);
        return argb >>> 24 == 0 ? "clear" : Integer.toHexString(argb);
    }

    private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png")
                        .next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(
                interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
        return out.toByteArray();
    }
}
