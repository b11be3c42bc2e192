package org.leafwright.layout;

import java.util.List;

/**
 * The masthead's {@linkplain Band band} behind its lines, on the first page below the strip.
 *
 * @param theme its colours and the page's upper edge
 * @param stripHeight the strip's height, from the upper edge of the paper
 * @param strip draws the strip
 * @param above from the band's upper edge to the first line
 * @param below from the last line to the band's lower edge where a page ends in it; elsewhere that
 *     is room between its boxes
 * @param radius of the larger circle at its end
 * @param slack below the band, up to the next multiple of the base unit
 */
record MastheadFrame(
        Theme theme,
        double stripHeight,
        List<Box.Drawing> strip,
        double above,
        double below,
        double radius,
        double slack)
        implements Frame {
    MastheadFrame {
        strip = List.copyOf(strip);
    }

    @Override
    public double head() {
        return stripHeight + above - theme.page().top();
    }

    @Override
    public double foot() {
        return slack;
    }

    @Override
    public double reopenedHead() {
        return below;
    }

    @Override
    public double brokenFoot() {
        return below;
    }

    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight ? Flow.WHOLE : 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        if (opens) {
            strip.forEach(drawing -> drawing.draw(canvas, 0));
        }
        Band.draw(
                canvas,
                theme.palette(),
                opens ? stripHeight : top,
                closes ? bottom - slack : bottom,
                radius);
    }
}
