package org.leafwright.layout;

/**
 * A {@linkplain Band band} behind boxes.
 *
 * @param padding above its first and below its last box
 * @param radius of the larger circle at its end
 */
record BandFrame(Palette palette, double padding, double radius) implements PaddedFrame {
    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight ? Flow.WHOLE : 0;
    }

    @Override
    public boolean bleeds() {
        return true;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        Band.draw(canvas, palette, top, bottom, radius);
    }
}
