package org.leafwright.localise;

/**
 * How many characters values may put into a leaflet's texts: far more than any leaflet needs, and
 * far fewer than values within values can come to. Used by one thread.
 */
final class ValueLimit {
    static final int MOST = 200_000;

    private int left = MOST;

    /**
     * Returns whether so many more characters are within the limit; from the first no on, never.
     */
    boolean takes(int length) {
        left = length <= left ? left - length : -1;
        return left >= 0;
    }

    boolean isPassed() {
        return left < 0;
    }
}
