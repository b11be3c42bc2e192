package org.leafwright.layout;

import java.util.List;

/**
 * Fits a leaflet's boxes to pages. Where that saves a page, or a hole at the foot of one, the room
 * between blocks is made a little tighter, on every page alike, so that the leaflet keeps one
 * rhythm.
 */
final class PageFit {
    /** What is left of the room between blocks, the least change first. */
    private static final double[] TIGHTER = {0.875, 0.75, 0.625};

    /** What it must save on each page to tighten a leaflet, for each quarter of the room taken. */
    private static final double TIGHTENING = 150;

    private final List<Box> boxes;
    private final double room;
    private final PageBreaker.Ending ending;
    private final double step;

    /**
     * Prepares to fit.
     *
     * @param room the height for boxes on a page
     * @param step what the room between blocks is a multiple of, tightened or not
     */
    PageFit(List<Box> boxes, double room, PageBreaker.Ending ending, double step) {
        this.boxes = boxes;
        this.room = room;
        this.ending = ending;
        this.step = step;
    }

    /** Settles the room between boxes and returns where pages start. */
    PageBreaker.Cut cut() {
        PageBreaker.Cut best = breakPages();
        if (best.starts().size() == 1) {
            return best;
        }
        double[] spaces = new double[boxes.size()];
        for (int i = 0; i < spaces.length; i++) {
            spaces[i] = boxes.get(i).space;
        }
        double bestShare = 1;
        double least = best.cost();
        for (double share : TIGHTER) {
            tighten(spaces, share);
            PageBreaker.Cut tight = breakPages();
            double cost = tight.cost() + (1 - share) * 4 * TIGHTENING * tight.starts().size();
            if (cost < least) {
                least = cost;
                best = tight;
                bestShare = share;
            }
        }
        tighten(spaces, bestShare);
        return best;
    }

    private PageBreaker.Cut breakPages() {
        return new PageBreaker(boxes, room, ending).cut();
    }

    private void tighten(double[] spaces, double share) {
        for (int i = 0; i < spaces.length; i++) {
            boxes.get(i).space = Math.ceil(spaces[i] * share / step - 1e-6) * step;
        }
    }
}
