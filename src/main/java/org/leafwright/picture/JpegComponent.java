package org.leafwright.picture;

import java.util.Arrays;

/** A colour of a JPEG picture, in blocks of 8 by 8 samples (ITU-T T.81, A.1 and A.2). */
final class JpegComponent {
    /** How many coefficients a block has; the first is its mean. */
    static final int COEFFICIENTS = 64;

    private static final int NEVER_SENT = -1;

    final int id;

    /** How many of its blocks stand in a unit of all colours, across and down. */
    final int across;

    final int down;

    /** How many blocks it has, across and down, where it comes alone. */
    final int columns;

    final int rows;

    /** How many blocks stand side by side where colours come together. */
    final int stride;

    /** How many of the last bits of each coefficient are still to come. */
    private final int[] missing = new int[COEFFICIENTS];

    /** Which coefficients of each block are known not to be zero, in a progressive picture. */
    final long[] known;

    /**
     * Makes a component.
     *
     * @param size of the component, in samples
     * @param units of all colours that the picture has, across and down
     */
    JpegComponent(int id, int across, int down, int[] size, int[] units, boolean progressive) {
        this.id = id;
        this.across = across;
        this.down = down;
        this.columns = (size[0] + 7) / 8;
        this.rows = (size[1] + 7) / 8;
        this.stride = units[0] * across;
        this.known = new long[progressive ? stride * units[1] * down : 0];
        Arrays.fill(missing, NEVER_SENT);
    }

    /** Notes that coefficients were sent. */
    void sent(int first, int last, int bitsToCome) {
        Arrays.fill(missing, first, last + 1, bitsToCome);
    }

    /** Returns whether what was begun is there to its last bit. */
    boolean isWhole() {
        for (int bits : missing) {
            if (bits > 0) {
                return false;
            }
        }
        return missing[0] == 0;
    }
}
