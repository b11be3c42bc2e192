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
            assertThat(new Pictures().load(file, "a.png", NAMED, found)).isEmpty();
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
            assertThat(new Pictures().load(file, "a.png", NAMED, found)).isEmpty();
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
            assertThat(new Pictures().load(file, "a.jpg", NAMED, found)).isEmpty();
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
        Picture picture = load("a.svg", svg("width='72pt' height='1in'", "")).orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(72);
        assertThat(picture.heightPt()).isEqualTo(72);
    }

    @Test
    void measuresSvgByItsViewBox() throws IOException {
        Picture picture = load("a.svg", svg("viewBox='0 0 40 20' width='100%'", "")).orElseThrow();
        assertThat(picture.widthPt()).isEqualTo(30);
        assertThat(picture.heightPt()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>Logo</text>",
                "<script>alert(1)</script>",
                "<foreignObject/>",
                "<image href='x.png'/>",
                "<use href='http://example.org/a.svg#a'/>",
                "<rect style='fill:url(http://example.org/a)'/>",
                "<rect fill='url(file:///etc/passwd#a)'/>",
                "<style>@import url(x.css);</style>",
                "<style>rect { fill: url('http://example.org') }</style>",
                "<filter id='f'/>",
                "<mask id='m'/>",
                "<g>",
                "<g id='a'><use href='#a'/></g>",
                "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>",
                "<clipPath id='c'><path clip-path='url( #c )' d='M0 0h9v9z'/></clipPath>",
                "<marker id='m'><path style='marker-end:url(\"#m\")' d='M0 0h9'/></marker>",
                "<path d='M0 0h9' stroke-width='-2'/>",
                "<path d='M0 0h9' style='stroke: red; stroke-width: -2'/>",
                "<path d='M0 0Z1 1'/>",
                "<path d='M0 0h9z, -1 1'/>",
                "<style>path { /* ; */ d/**/: M0 0Z1 <g/>1 }</style>",
                "<path d='M0 0h9' vector-effect='non-scaling-stroke' stroke-dasharray='1e-9 0'/>",
                "<style>.a { stroke-dasharray: 4 2; vector-effect: Non-Scaling-Stroke }</style>",
                "<style>.a { stroke-dash<![CDATA[array: 4]]> 2 }</style>"
                        + "<path d='M0 0h9' style='vector-effect:/**/non-scaling-stroke'/>"
            })
    void refusesWhatAnSvgCannotHold(String content) throws IOException {
        assertThat(load("a.svg", svg("width='10' height='10'", content))).isEmpty();
        assertThat(fault().hint()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9zM1 1z , m2 2 v1 Z'/>",
                "<path d='M0 0h9' style='vector-effect:non-scaling-stroke;stroke-dasharray:none'/>",
                "<path d='M0 0h9' stroke-dasharray='4 2'/>",
                "<rect fill=\"url('#)\"/>",
                "<rect fill='url(#a'/>",
                "<rect id='İİİİİİİİİİİİİİİİ url(#a'/>"
            })
    void takes(String content) throws IOException {
        assertThat(load("a.svg", svg("width='10' height='10'", content))).isPresent();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void readsAReferenceThatDoesNotEndOnce() throws IOException {
        String references = "<rect fill='" + "url(#".repeat(200_000) + "'/>";
        assertThat(load("a.svg", svg("width='10' height='10'", references))).isPresent();
    }

    @Test
    void refusesEntities() throws IOException {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>&b;</svg>";
        assertThat(load("a.svg", bomb.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(fault().message()).contains("entities");
    }

    @Test
    void refusesUsesThatMultiply() throws IOException {
        StringBuilder content = new StringBuilder("<g id='l0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 30; i++) {
            content.append("<g id='l").append(i).append("'>");
            content.append(("<use href='#l" + (i - 1) + "'/>").repeat(4)).append("</g>");
        }
        assertThat(load("a.svg", svg("width='1' height='1'", content.toString()))).isEmpty();
        assertThat(fault().message()).contains("shapes");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        String deep = "<g>".repeat(5000) + "</g>".repeat(5000);
        assertThat(load("a.svg", svg("width='1' height='1'", deep))).isEmpty();
        assertThat(fault().message()).contains("too deeply");
    }

    @Test
    void refusesALongChainOfUses() throws IOException {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append("<g id='l" + i + "'><use href='#l" + (i + 1) + "'/></g>");
        }
        assertThat(load("a.svg", svg("width='1' height='1'", chain.toString()))).isEmpty();
        assertThat(fault().message()).contains("too deeply");
    }

    @Test
    void countsAGradientOnceWhateverItPaints() throws IOException {
        String gradient = "<linearGradient id='g'>" + "<stop/>".repeat(20) + "</linearGradient>";
        String painted = "<rect fill='url(#g)'/>".repeat(20_000);
        assertThat(load("a.svg", svg("width='1' height='1'", gradient + painted))).isPresent();
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(load("a.png", "hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(fault().code().id()).isEqualTo("bad-picture");
        assertThat(load("b.png", new byte[0])).isEmpty();
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(new Pictures().load(folder.resolve("no.png"), "no.png", NAMED, problems))
                .isEmpty();
        assertThat(fault().code().id()).isEqualTo("missing-file");
        assertThat(fault().position()).contains(NAMED);
    }

    @Test
    void reportsAFaultAtEachPlaceThatNamesIt() throws IOException {
        Path file = Files.write(folder.resolve("bad.png"), new byte[] {1, 2, 3});
        Pictures pictures = new Pictures();
        Position other = new Position(NAMED.file(), 2, 1, 1);
        pictures.load(file, "bad.png", NAMED, problems);
        pictures.load(file, "bad.png", other, problems);
        assertThat(problems.inFileOrder()).hasSize(2);
    }

    private Optional<Picture> load(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Pictures().load(file, name, NAMED, problems);
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
