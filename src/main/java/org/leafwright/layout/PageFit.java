package org.leafwright.layout;

import java.util.List;

/**
 * Fits a leaflet's boxes to pages. Where that saves a page, the room between blocks is made a
 * little tighter, on every page alike, so that the leaflet keeps one rhythm.
 */
final class PageFit {
    /** What is left of the room between blocks, the least change first. */
    private static final double[] TIGHTER = {0.875, 0.75};

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

    /** Settles the room between boxes and returns the index of each page's first box. */
    List<Integer> starts() {
        PageBreaker.Cut loose = cut();
        int pages = loose.starts().size();
        if (pages == 1 || height(TIGHTER[TIGHTER.length - 1]) > room * (pages - 1)) {
            return loose.starts();
        }
        double[] spaces = new double[boxes.size()];
        for (int i = 0; i < spaces.length; i++) {
            spaces[i] = boxes.get(i).space;
        }
        for (double share : TIGHTER) {
            for (int i = 0; i < spaces.length; i++) {
                boxes.get(i).space = tighter(spaces[i], share);
            }
            PageBreaker.Cut tight = cut();
            if (tight.starts().size() < pages && tight.cost() < loose.cost()) {
                return tight.starts();
            }
        }
        for (int i = 0; i < spaces.length; i++) {
            boxes.get(i).space = spaces[i];
        }
        return loose.starts();
    }

    private PageBreaker.Cut cut() {
        return new PageBreaker(boxes, room, ending).cut();
    }

    /** Returns the height of all, less the room that may fall away at the heads of pages. */
    private double height(double share) {
        double height = 0;
        double largest = 0;
        for (Box box : boxes) {
            double space = tighter(box.space, share);
            height += space + box.framedHeight();
            largest = Math.max(largest, space);
        }
        return height - largest * height / room;
    }

    private double tighter(double space, double share) {
        return Math.ceil(space * share / step - 1e-6) * step;
    }
}
