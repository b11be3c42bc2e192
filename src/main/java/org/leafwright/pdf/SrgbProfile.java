package org.leafwright.pdf;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile, version 4, made here from its numbers: a
 * matrix and one curve (ICC.1:2010, 7.2, 8.3 and 10.16).
 */
final class SrgbProfile {
    private static final int D50_X = 0xF6D6;
    private static final int D50_Y = 0x10000;
    private static final int D50_Z = 0xD32D;

    private static final byte[] COMPRESSED = Deflate.compress(bytes());

    private SrgbProfile() {}

    /** Returns the profile as a compressed stream; the array is shared. */
    static byte[] compressed() {
        return COMPRESSED;
    }

    private static byte[] bytes() {
        BigEndian text = text("sRGB");
        BigEndian rights = text("CC0");
        BigEndian white = xyz(D50_X, D50_Y, D50_Z);
        // The primaries, adapted to D50 by Bradford's method.
        BigEndian red = xyz(0x6FA2, 0x38F5, 0x0390);
        BigEndian green = xyz(0x6299, 0xB785, 0x18DA);
        BigEndian blue = xyz(0x24A0, 0x0F84, 0xB6CF);
        BigEndian adaptation = adaptation();
        BigEndian curve = curve();
        String[] tags = {
            "desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
        };
        BigEndian[] values = {
            text, rights, white, adaptation, red, green, blue, curve, curve, curve
        };
        int offset = 128 + 4 + 12 * tags.length;
        BigEndian directory = new BigEndian(256).u32(tags.length);
        BigEndian data = new BigEndian(512);
        for (int i = 0; i < tags.length; i++) {
            boolean again = i > 0 && values[i] == values[i - 1];
            int start = offset + data.length() - (again ? values[i].length() : 0);
            directory.ascii(tags[i]).u32(start).u32(values[i].length());
            if (!again) {
                data.append(values[i]);
            }
        }
        BigEndian out = new BigEndian(1024);
        out.u32(offset + data.length()).u32(0).u32(0x04200000);
        out.ascii("mntrRGB XYZ ");
        // A date is wanted; it is that of the standard the numbers come from.
        out.u16(1999).u16(10).u16(18).u16(0).u16(0).u16(0);
        out.ascii("acsp").u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0);
        out.u32(D50_X).u32(D50_Y).u32(D50_Z);
        while (out.length() < 128) {
            out.u8(0);
        }
        return out.append(directory).append(data).bytes();
    }

    private static BigEndian text(String text) {
        BigEndian out = new BigEndian(64).ascii("mluc").u32(0).u32(1).u32(12).ascii("enUS");
        out.u32(2 * text.length()).u32(28);
        text.chars().forEach(out::u16);
        return out.pad4();
    }

    private static BigEndian xyz(int x, int y, int z) {
        return new BigEndian(20).ascii("XYZ ").u32(0).u32(x).u32(y).u32(z);
    }

    /** From the screen's white, D65, to D50. */
    private static BigEndian adaptation() {
        BigEndian out = new BigEndian(44).ascii("sf32").u32(0);
        double[] matrix = {
            1.0478112, 0.0228866, -0.0501270,
            0.0295424, 0.9904844, -0.0170491,
            -0.0092345, 0.0150436, 0.7521316
        };
        for (double m : matrix) {
            out.u32((int) Math.round(m * 65536));
        }
        return out;
    }

    /** ((x + 0.055) / 1.055)^2.4 from 0.04045 upwards, x / 12.92 below. */
    private static BigEndian curve() {
        BigEndian out = new BigEndian(32).ascii("para").u32(0).u16(3).u16(0);
        double[] parameters = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        for (double p : parameters) {
            out.u32((int) Math.round(p * 65536));
        }
        return out;
    }
}
