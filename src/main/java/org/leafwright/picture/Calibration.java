package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes colour profiles of what a picture tells in numbers: its gamma, and the chromaticities of
 * its white and its primaries (ICC.1:2010, 7.2, 8.3, 8.4 and 10.16).
 */
final class Calibration {
    /** The white that profiles are made for (7.2.16). */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    /** From the eye's colours to those of its cones, by Bradford. */
    private static final double[][] CONES = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private static final int HEADER = 128;
    private static final int TAG = 12;

    private Calibration() {}

    /**
     * A colour's place in the diagram of all colours (CIE 1931).
     *
     * @param y above 0
     */
    record Chromaticity(double x, double y) {
        double[] xyz() {
            return new double[] {x / y, 1, (1 - x - y) / y};
        }
    }

    /**
     * Returns the profile of a picture in grey.
     *
     * @param gamma the power that makes light of a sample
     */
    static ByteBuffer grey(double gamma) {
        return profile("GRAY", new String[] {"kTRC"}, curve(gamma));
    }

    /**
     * Returns the profile of a picture in red, green and blue.
     *
     * @param gamma the power that makes light of a sample
     */
    static ByteBuffer colour(
            double gamma,
            Chromaticity white,
            Chromaticity red,
            Chromaticity green,
            Chromaticity blue) {
        double[][] primaries = columns(red.xyz(), green.xyz(), blue.xyz());
        double[] shares = times(inverse(primaries), white.xyz());
        double[][] adaptation = adaptation(white.xyz());
        byte[][] values = new byte[6][];
        for (int i = 0; i < 3; i++) {
            double[] primary = new double[3];
            for (int row = 0; row < 3; row++) {
                primary[row] = primaries[row][i] * shares[i];
            }
            values[i] = xyz(times(adaptation, primary));
            values[3 + i] = curve(gamma);
        }
        String[] tags = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        return profile("RGB ", tags, values);
    }

    private static double[][] adaptation(double[] white) {
        double[] from = times(CONES, white);
        double[] to = times(CONES, D50);
        double[][] scaled = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                scaled[row][column] = to[row] / from[row] * CONES[row][column];
            }
        }
        double[][] back = inverse(CONES);
        return columns(
                times(back, column(scaled, 0)),
                times(back, column(scaled, 1)),
                times(back, column(scaled, 2)));
    }

    private static double[][] columns(double[] first, double[] second, double[] third) {
        double[][] matrix = new double[3][];
        for (int row = 0; row < 3; row++) {
            matrix[row] = new double[] {first[row], second[row], third[row]};
        }
        return matrix;
    }

    private static double[] column(double[][] matrix, int index) {
        return new double[] {matrix[0][index], matrix[1][index], matrix[2][index]};
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                product[row] += matrix[row][i] * vector[i];
            }
        }
        return product;
    }

    /** By cofactors; what can't be inverted has parts that are no numbers. */
    private static double[][] inverse(double[][] m) {
        double[][] cofactors = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int r1 = (row + 1) % 3;
                int r2 = (row + 2) % 3;
                int c1 = (column + 1) % 3;
                int c2 = (column + 2) % 3;
                cofactors[column][row] = m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
            }
        }
        double determinant = 0;
        for (int i = 0; i < 3; i++) {
            determinant += m[0][i] * cofactors[i][0];
        }
        for (double[] row : cofactors) {
            for (int i = 0; i < 3; i++) {
                row[i] /= determinant;
            }
        }
        return cofactors;
    }

    private static ByteBuffer profile(String space, String[] tags, byte[]... values) {
        String[] names = new String[tags.length + 3];
        byte[][] data = new byte[names.length][];
        names[0] = "desc";
        data[0] = text("Picture");
        names[1] = "cprt";
        data[1] = text("CC0");
        names[2] = "wtpt";
        data[2] = xyz(D50);
        System.arraycopy(tags, 0, names, 3, tags.length);
        System.arraycopy(values, 0, data, 3, values.length);
        int start = HEADER + 4 + TAG * names.length;
        int length = start;
        for (byte[] value : data) {
            length += value.length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(length).putInt(0).putInt(0x04200000);
        out.put(ascii("mntr" + space + "XYZ "));
        // A date is wanted; it is that of the standard.
        out.putShort((short) 2010).putShort((short) 12).putShort((short) 1).position(36);
        out.put(ascii("acsp")).position(68);
        putXyz(out, D50).position(HEADER);
        out.putInt(names.length);
        int at = start;
        for (int i = 0; i < names.length; i++) {
            out.put(ascii(names[i])).putInt(at).putInt(data[i].length);
            at += data[i].length;
        }
        for (byte[] value : data) {
            out.put(value);
        }
        return out.flip();
    }

    private static byte[] text(String text) {
        int padding = -2 * text.length() & 3;
        ByteBuffer out = ByteBuffer.allocate(28 + 2 * text.length() + padding);
        out.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        out.putInt(2 * text.length()).putInt(28);
        return out.put(text.getBytes(StandardCharsets.UTF_16BE)).array();
    }

    private static byte[] xyz(double[] colour) {
        ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        return putXyz(out, colour).array();
    }

    private static ByteBuffer putXyz(ByteBuffer out, double[] colour) {
        for (double part : colour) {
            out.putInt(fixed(part));
        }
        return out;
    }

    private static byte[] curve(double gamma) {
        ByteBuffer out = ByteBuffer.allocate(16).put(ascii("para")).putInt(0);
        return out.putShort((short) 0).putShort((short) 0).putInt(fixed(gamma)).array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
