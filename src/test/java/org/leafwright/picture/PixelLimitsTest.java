package org.leafwright.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures are refused by their headers, before memory is spent on them. */
class PixelLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "10000, 10000, 16, 6, 0", // translucent
        "10000, 10000, 16, 2, 1", // interlaced
        "10000, 10000, 16, 4, 0",
        "12000, 9000, 8, 0, 0", // many, whatever they hold
        "20001, 1, 1, 0, 0"
    })
    void refusesTooLarge(int width, int height, int depth, int colours, int interlaced) {
        byte[] header = header(width, height, depth, colours, interlaced);
        assertThatThrownBy(() -> PngFile.check(header))
                .hasMessageStartingWith("is " + width + " × " + height + " pixels")
                .hasMessageContaining("too large");
    }

    @ParameterizedTest
    @CsvSource({"10000, 10000, 16, 2, 0", "5000, 6000, 8, 6, 0", "5000, 6000, 8, 2, 1"})
    void takesWhatPrintNeeds(int width, int height, int depth, int colours, int interlaced) {
        byte[] header = header(width, height, depth, colours, interlaced);
        assertThatThrownBy(() -> PngFile.check(header)).hasMessage("ends early");
        assertThatCode(() -> PixelLimits.check(width, height)).doesNotThrowAnyException();
    }

    private static byte[] header(int width, int height, int depth, int colours, int interlaced) {
        ByteBuffer out = ByteBuffer.allocate(33);
        out.putLong(0x89504E470D0A1A0AL).putInt(13);
        out.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        out.put((byte) depth).put((byte) colours).put((byte) 0).put((byte) 0);
        out.put((byte) interlaced);
        CRC32 crc = new CRC32();
        crc.update(out.array(), 12, 17);
        return out.putInt((int) crc.getValue()).array();
    }
}
