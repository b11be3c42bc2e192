package org.leafwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngColoursTest {
    private static final int[] SRGB = {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000};

    /** Display P3, as telephones photograph. */
    private static final int[] WIDE = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};

    @ParameterizedTest
    @CsvSource({"100000, 55, 128", "55556, 128, 146", "45455, 128, 128", "30000, 200, 178"})
    void lightensAndDarkensGreyByItsGamma(int gamma, int sample, int expected) {
        PngColours colours = new PngColours(1);
        colours.read(type("gAMA"), ints(gamma));
        float shown =
                colours.profile()
                        .map(profile -> srgb(profile, sample / 255f)[0])
                        .orElse(sample / 255f);
        assertThat(shown * 255).isBetween(expected - 1.5f, expected + 1.5f);
    }

    @Test
    void takesColoursOfSrgbForWhatTheyAre() {
        PngColours colours = new PngColours(3);
        colours.read(type("gAMA"), ints(45455));
        colours.read(type("cHRM"), ints(SRGB));
        assertThat(colours.profile()).isEmpty();
    }

    @Test
    void turnsColoursOfOtherPrimaries() {
        PngColours colours = new PngColours(3);
        colours.read(type("gAMA"), ints(45455));
        colours.read(type("cHRM"), ints(WIDE));
        ColourProfile profile = colours.profile().orElseThrow();
        assertThat(profile.usable()).isTrue();
        assertThat(srgb(profile, 0.5f, 0.5f, 0.5f))
                .usingComparatorWithPrecision(0.02f)
                .containsExactly(0.5f, 0.5f, 0.5f);
        // Values by the matrices of both spaces.
        assertThat(srgb(profile, 0.6f, 0.5f, 0.4f))
                .usingComparatorWithPrecision(0.02f)
                .containsExactly(0.62f, 0.497f, 0.386f);
    }

    @Test
    void givesTheMorePreciseWordTheLast() {
        PngColours colours = new PngColours(3);
        colours.read(type("gAMA"), ints(100000));
        colours.read(type("sRGB"), ByteBuffer.allocate(1));
        assertThat(colours.profile()).isEmpty();
        PngColours coded = new PngColours(3);
        coded.read(type("gAMA"), ints(100000));
        coded.read(type("cICP"), ints(0x010D0001));
        assertThat(coded.profile()).isEmpty();
    }

    @Test
    void tellsWhatItCantUse() {
        PngColours flat = new PngColours(3);
        flat.read(type("cHRM"), ints(31270, 32900, 30000, 30000, 30000, 30000, 30000, 30000));
        assertThat(flat.profile()).map(ColourProfile::usable).contains(false);
        PngColours bright = new PngColours(3);
        bright.read(type("cICP"), ints(0x09100001));
        assertThat(bright.profile()).map(ColourProfile::usable).contains(false);
        PngColours black = new PngColours(1);
        black.read(type("gAMA"), ints(0));
        assertThat(black.profile()).map(ColourProfile::usable).contains(false);
    }

    private static float[] srgb(ColourProfile profile, float... samples) {
        byte[] bytes = new byte[profile.bytes().remaining()];
        profile.bytes().get(bytes);
        ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(bytes));
        return space.toRGB(samples);
    }

    private static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static ByteBuffer ints(int... values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            out.putInt(value);
        }
        return out.flip();
    }
}
