package org.leafwright.model;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** The light that a channel's values stand for, 0 to 1. */
    private static final double[] LINEAR = new double[256];

    static {
        for (int channel = 0; channel < LINEAR.length; channel++) {
            LINEAR[channel] = linear(channel);
        }
    }

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException(red + "," + green + "," + blue);
        }
    }

    /**
     * Returns the relative luminance, 0 to 1.
     *
     * <p>Source: WCAG 2.2, definition of relative luminance.
     */
    public double luminance() {
        return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
    }

    /**
     * Returns the contrast ratio with another colour, 1 to 21.
     *
     * <p>Source: WCAG 2.2, definition of contrast ratio.
     */
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Returns the colour mixed with another: 0 gives this one, 1 the other. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                between(red, other.red, share),
                between(green, other.green, share),
                between(blue, other.blue, share));
    }

    /** Returns {@code #rrggbb}. */
    public String hex() {
        int rgb = red << 16 | green << 8 | blue;
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
