package org.leafwright.layout;

/**
 * A frame around what runs the other way than the page.
 *
 * @param start where that starts, from the page's start edge
 * @param end where it ends
 */
record TurnedFrame(Frame frame, double start, double end) implements Frame {
    @Override
    public double head() {
        return frame.head();
    }

    @Override
    public double foot() {
        return frame.foot();
    }

    @Override
    public double reopenedHead() {
        return frame.reopenedHead();
    }

    @Override
    public double brokenFoot() {
        return frame.brokenFoot();
    }

    @Override
    public double parting(double height, double pageHeight) {
        return frame.parting(height, pageHeight);
    }

    @Override
    public boolean bleeds() {
        return frame.bleeds();
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        frame.draw(canvas.turned(start, end), top, bottom, opens, closes);
    }

    @Override
    public void finish(Canvas canvas) {
        frame.finish(canvas.turned(start, end));
    }
}
