package org.leafwright.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Photographs that break off, though they are closed as a whole one is. */
class JpegScansTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("baseline", BufferedImage.TYPE_INT_RGB, false),
                Arguments.of("progressive", BufferedImage.TYPE_INT_RGB, true),
                Arguments.of("grey", BufferedImage.TYPE_BYTE_GRAY, false),
                Arguments.of("progressive grey", BufferedImage.TYPE_BYTE_GRAY, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void takesWholeOnesAndRefusesThoseThatAreCut(String name, int type, boolean progressive)
            throws IOException {
        byte[] whole = jpeg(75, 53, type, progressive);
        assertThatCode(() -> JpegFile.check(whole)).doesNotThrowAnyException();
        int scan = 0;
        while ((whole[scan] & 0xff) != 0xff || (whole[scan + 1] & 0xff) != 0xda) {
            scan++;
        }
        for (int end = scan + 20; end < whole.length - 8; end += 7) {
            byte[] cut = cut(whole, end);
            assertThatThrownBy(() -> JpegFile.check(cut))
                    .as("cut at %d of %d", end, whole.length)
                    .isInstanceOf(BadPictureException.class);
        }
    }

    @Test
    void takesAnyWholeOne() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            int type =
                    random.nextBoolean()
                            ? BufferedImage.TYPE_INT_RGB
                            : BufferedImage.TYPE_BYTE_GRAY;
            byte[] whole =
                    jpeg(
                            1 + random.nextInt(70),
                            1 + random.nextInt(70),
                            type,
                            random.nextBoolean());
            assertThatCode(() -> JpegFile.check(whole)).doesNotThrowAnyException();
        }
    }

    @Test
    void neverDoesMoreThanRefuse() throws IOException {
        byte[] whole = jpeg(40, 30, BufferedImage.TYPE_INT_RGB, true);
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            byte[] changed = whole.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[2 + random.nextInt(changed.length - 2)] = (byte) random.nextInt(256);
            }
            try {
                JpegFile.check(changed);
            } catch (BadPictureException e) {
                assertThat(e.faults()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 4999);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "0xc3, is a lossless JPEG",
        "0xc6, is a hierarchical JPEG",
        "0xc9, is an arithmetic-coded JPEG",
        "0xca, is an arithmetic-coded JPEG"
    })
    void namesKindsThatReadersCantShow(String marker, String why) throws IOException {
        byte[] other = jpeg(9, 9, BufferedImage.TYPE_INT_RGB, false);
        int frame = frame(other);
        other[frame + 1] = (byte) (int) Integer.decode(marker);
        assertThatThrownBy(() -> JpegFile.check(other)).hasMessageStartingWith(why);
    }

    @Test
    void namesMoreBitsThanReadersShow() throws IOException {
        byte[] other = jpeg(9, 9, BufferedImage.TYPE_INT_RGB, false);
        other[frame(other) + 1] = (byte) 0xc1;
        other[frame(other) + 4] = 12;
        assertThatThrownBy(() -> JpegFile.check(other))
                .hasMessage("has 12 bits for each colour, where PDF readers show 8");
    }

    private static int frame(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xfc) != 0xc0 || (jpeg[at + 1] & 0xff) == 0xc4) {
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff));
        }
        return at;
    }

    private static byte[] cut(byte[] whole, int end) {
        byte[] cut = Arrays.copyOf(whole, end + 2);
        cut[end] = (byte) 0xff;
        cut[end + 1] = (byte) 0xd9;
        return cut;
    }

    private static byte[] jpeg(int width, int height, int type, boolean progressive)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x * 0x030201 + y * 0x010203 + random.nextInt(0x404040));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
