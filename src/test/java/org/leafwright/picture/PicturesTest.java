package org.leafwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.picture.svg.SvgReader;

public class PicturesTest {
    private static final Position NAMED =
            new Position(SourceFile.of("leaflet.yaml", "file: x"), 1, 7, 1);

    @TempDir Path folder;

    private final Problems problems = new Problems();

    @Test
    void measuresPngAt96PixelsAnInch() throws IOException {
        Picture picture = load("a.png", png(40, 20)).orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(30);
        assertThat(picture.heightPt()).isEqualTo(15);
        assertThat(picture.digest()).hasSize(24);
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void tellsFormatsByContentNotByName() throws IOException {
        assertThat(load("a.jpg", png(4, 4))).isPresent();
    }

    @Test
    void refusesPngCutShortAtAnyPlace() throws IOException {
        byte[] whole = png(40, 20);
        for (int length = 1; length < whole.length - 1; length++) {
            Path file = folder.resolve(length + ".png");
            Files.write(file, Arrays.copyOf(whole, length));
            Problems found = new Problems();
            assertThat(new Pictures(SvgReader::read).load(file, "a.png", NAMED, "en", found))
                    .isEmpty();
            assertThat(found.hasErrors()).isTrue();
        }
    }

    @Test
    void refusesPngWithAnyByteChanged() throws IOException {
        byte[] whole = png(9, 7);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x55;
            Path file = folder.resolve(i + ".png");
            Files.write(file, changed);
            Problems found = new Problems();
            assertThat(new Pictures(SvgReader::read).load(file, "a.png", NAMED, "en", found))
                    .isEmpty();
            assertThat(found.hasErrors()).isTrue();
        }
    }

    @Test
    void refusesHugePngWithoutReadingItsRows() throws IOException {
        byte[] huge = png(4, 4);
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());
        assertThat(load("huge.png", huge)).isEmpty();
        assertThat(fault().message()).contains("60000 × 60000 pixels");
        assertThat(fault().hint()).isPresent();
    }

    @Test
    void refusesJpegCutShort() throws IOException {
        byte[] whole = jpeg(16, 16);
        for (int length = 3; length < whole.length - 2; length++) {
            Path file = folder.resolve(length + ".jpg");
            Files.write(file, Arrays.copyOf(whole, length));
            Problems found = new Problems();
            assertThat(new Pictures(SvgReader::read).load(file, "a.jpg", NAMED, "en", found))
                    .isEmpty();
            assertThat(found.hasErrors()).isTrue();
        }
    }

    @Test
    void turnsPhotographsUpright() throws IOException {
        Picture picture = load("a.jpg", withOrientation(jpeg(32, 16), 6)).orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(12);
        assertThat(picture.heightPt()).isEqualTo(24);
    }

    @Test
    void turnsByTheFirstExifDataWhateverFollowsIt() throws IOException {
        byte[] xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>");
        byte[] photo = withOrientation(afterStart(jpeg(32, 16), xmp), 6);
        Picture picture = load("a.jpg", photo).orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(12);
    }

    @Test
    void warnsOfAColourProfileThatCannotBeUsed() throws IOException {
        byte[] profile = segment(0xe2, "ICC_PROFILE\0\1\1no profile at all");
        assertThat(load("a.jpg", afterStart(jpeg(8, 8), profile))).isPresent();
        assertThat(fault().severity()).isEqualTo(Severity.WARNING);
        assertThat(fault().message()).contains("colour profile");
    }

    @Test
    void refusesCmykJpegWithAnExplanation() throws IOException {
        byte[] cmyk = jpeg(16, 16);
        cmyk[frame(cmyk) + 9] = 4;
        assertThat(load("a.jpg", cmyk)).isEmpty();
        assertThat(fault().message()).contains("CMYK");
    }

    /** Lossless, differential and arithmetic ones: no filter of PDF decodes them. */
    @ParameterizedTest
    @ValueSource(ints = {0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf})
    void refusesKindsOfJpegThatPdfDoesNotKnow(int frame) throws IOException {
        byte[] jpeg = jpeg(16, 16);
        jpeg[frame(jpeg) + 1] = (byte) frame;
        assertThat(load("a.jpg", jpeg)).isEmpty();
        assertThat(fault().message())
                .containsPattern("is an? [a-z -]+ JPEG, which PDF readers can't show");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xc0, 0xc1, 0xc2})
    void takesBaselineExtendedAndProgressiveJpeg(int frame) throws IOException {
        byte[] jpeg = jpeg(16, 16);
        jpeg[frame(jpeg) + 1] = (byte) frame;
        assertThat(load("a.jpg", jpeg)).isPresent();
    }

    private static int frame(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xc0) {
            at++;
        }
        return at;
    }

    @Test
    void measuresSvgInAnyUnit() throws IOException {
        Picture picture =
                load("a.svg", svg("width='72pt' height='1in'", "<rect width='1' height='1'/>"))
                        .orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(72);
        assertThat(picture.heightPt()).isEqualTo(72);
    }

    @Test
    void measuresSvgByItsViewBox() throws IOException {
        Picture picture =
                load(
                                "a.svg",
                                svg(
                                        "viewBox='0 0 40 20' width='100%'",
                                        "<path d='M0 0h9'  stroke='red'/>"))
                        .orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(30);
        assertThat(picture.heightPt()).isEqualTo(15);
    }

    @Test
    void tellsAllThatIsWrongWithAnSvgAndWhere() throws IOException {
        String content = "<text>Logo</text>\n <image href='x.png'/>";
        assertThat(load("a.svg", svg("width='10' height='10'", content))).isEmpty();
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "The picture “a.svg” is an SVG with live text, which looks different on"
                                + " every machine, in line 1, column 64",
                        "The picture “a.svg” is an SVG that refers to a picture in another file,"
                                + " in line 2, column 2");
    }

    @Test
    void drawsAnSvgForTheReadersOfItsLeaflet() throws IOException {
        String content =
                "<switch><rect systemLanguage='cy' width='1' height='1'/>"
                        + "<circle r='1'/></switch>";
        Path file = Files.write(folder.resolve("a.svg"), svg("width='9' height='9'", content));
        Pictures pictures = new Pictures(SvgReader::read);
        Picture welsh = pictures.load(file, "a.svg", NAMED, "cy", problems).orElseThrow();
        Picture english = pictures.load(file, "a.svg", NAMED, "en-GB", problems).orElseThrow();
        assertThat(welsh.digest()).isEqualTo(english.digest());
        assertThat(welsh.key()).isNotEqualTo(english.key());
        assertThat(welsh).isNotEqualTo(english);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(load("a.png", "hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(fault().code().id()).isEqualTo("bad-picture");
        assertThat(load("b.png", new byte[0])).isEmpty();
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(
                        new Pictures(SvgReader::read)
                                .load(folder.resolve("no.png"), "no.png", NAMED, "en", problems))
                .isEmpty();
        assertThat(fault().code().id()).isEqualTo("missing-file");
        assertThat(fault().position()).contains(NAMED);
    }

    @Test
    void reportsAFaultAtEachPlaceThatNamesIt() throws IOException {
        Path file = Files.write(folder.resolve("bad.png"), new byte[] {1, 2, 3});
        Pictures pictures = new Pictures(SvgReader::read);
        Position other = new Position(NAMED.file(), 2, 1, 1);
        pictures.load(file, "bad.png", NAMED, "en", problems);
        pictures.load(file, "bad.png", other, "en", problems);
        assertThat(problems.inFileOrder()).hasSize(2);
    }

    private Optional<Picture> load(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Pictures(SvgReader::read).load(file, name, NAMED, "en", problems);
    }

    private Diagnostic fault() {
        List<Diagnostic> found = problems.inFileOrder();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static byte[] svg(String attributes, String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(width, height, "png");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return encoded(width, height, "jpg");
    }

    private static byte[] encoded(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ((x * 37) << 16) | ((y * 91) << 8) | (x * y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] segment(int marker, String content) {
        return ByteBuffer.allocate(4 + content.length())
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + content.length()))
                .put(content.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static byte[] afterStart(byte[] jpeg, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length)
                .put(jpeg, 0, 2)
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        return afterStart(jpeg, exif.array());
    }
}
