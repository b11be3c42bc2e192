package org.leafwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses where pages end: of all ways to distribute the boxes, the one that costs least over the
 * whole leaflet. Pages fill in order, and what is left over is the last page's room: so each page
 * costs, that no more are filled than needed, and so does the empty room of all pages but the last,
 * in proportion, that it isn't shared out among them. Against that room stands what a break
 * disturbs. All costs have one measure: thousandths of a page left empty.
 *
 * <p>The method is that of Knuth and Plass for lines, turned on its side. Time grows with the
 * number of boxes times the number that fit on a page.
 */
final class PageBreaker {
    /** Between two blocks of a section, rather than between sections. */
    static final double BETWEEN_BLOCKS = 5;

    /** Above a line that leads on from what stands before it. */
    static final double BEFORE_LINK = 60;

    /** Between two lines of a paragraph. */
    static final double INSIDE_PARAGRAPH = 12;

    /** Between two items of a list. */
    static final double BETWEEN_ITEMS = 15;

    /** Between an item of a list and the only one before or after it. */
    static final double LONE_ITEM = 120;

    /** Between two rows of a table. */
    static final double BETWEEN_ROWS = 25;

    /** Between the first row of a table and the second. */
    static final double LONE_ROW = 120;

    /** Between two lines of a table's tall row. */
    static final double INSIDE_ROW = 60;

    /** Inside a panel that is taller than a page. */
    static final double INSIDE_PANEL = 20;

    /** Inside a table or a panel of benefits so small that it is rather moved than parted. */
    static final double INSIDE_SMALL = 200;

    /** Below the masthead, with nothing else on the page. */
    static final double BELOW_MASTHEAD = 20_000;

    private static final double PAGE = 2_000;
    private static final double EMPTY_PAGE = 1_000;

    /** What must be saved before a page takes more from the foot of the one before it. */
    private static final double WORTH_MOVING = 4;

    /**
     * The part of a last page below which it holds but stray lines, and what it costs if empty:
     * more than the room that these lines leave on the page before.
     */
    private static final double STRAY = 0.1;

    private static final double STRAY_COST = 150;

    /**
     * A last page that starts with the helpline, and one that starts below it. The former costs
     * less the more of the leaflet's own text stands above, and nothing from a few lines on.
     */
    private static final double CLOSING_ALONE = 150;

    private static final double LEAST_OWN_TEXT = 0.03;
    private static final double OWN_TEXT = 0.08;

    private static final double COLOPHON_ALONE = 500;

    private static final double OVERFULL = 1e9;
    private static final double ROUNDING = 1e-6;

    private final double room;
    private final Ending ending;
    private final List<Box> boxes;
    private final double[] heights;
    private final double[] reopened;
    private final double[] broken;

    /**
     * Prepares to break.
     *
     * @param room the height for boxes on a page
     */
    PageBreaker(List<Box> boxes, double room, Ending ending) {
        this.boxes = boxes;
        this.room = room;
        this.ending = ending;
        int count = boxes.size();
        heights = new double[count + 1];
        reopened = new double[count + 1];
        broken = new double[count + 1];
        List<Frame> open = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Box box = boxes.get(i);
            for (Frame frame : open) {
                reopened[i] += frame.reopenedHead();
                broken[i] += frame.brokenFoot();
            }
            heights[i + 1] = heights[i] + box.space + box.framedHeight();
            open.addAll(box.opened);
            open.removeAll(box.closed);
        }
    }

    /** What every leaflet ends with, by the index of the first box. */
    record Ending(int closing, int belowHelpline) {}

    /**
     * Where pages start and what that costs.
     *
     * @param starts the index of each page's first box; the first is 0
     * @param overfull the indices of boxes that are taller than a page
     */
    record Cut(List<Integer> starts, double cost, List<Integer> overfull) {}

    /** Returns the cheapest cut. */
    Cut cut() {
        int count = boxes.size();
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int end = 1; end <= count; end++) {
            double breakCost = end == count ? 0 : boxes.get(end).breakCost;
            for (int start = end - 1; start >= 0; start--) {
                double height = height(start, end);
                boolean overfull = height > room + ROUNDING;
                if (overfull && start < end - 1) {
                    if (heights[end] - heights[start + 1] > room) {
                        break;
                    }
                    continue;
                }
                double cost =
                        best[start]
                                + PAGE
                                + (overfull
                                        ? OVERFULL
                                        : end == count
                                                ? lastPageCost(start, height)
                                                : pageCost(heights[end] - heights[start]))
                                + (breakCost == Flow.FORCED ? 0 : breakCost);
                if (cost < best[end] - WORTH_MOVING) {
                    best[end] = cost;
                    from[end] = start;
                }
                if (boxes.get(start).breakCost == Flow.FORCED) {
                    break;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> overfull = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            starts.add(from[end]);
            if (height(from[end], end) > room + ROUNDING) {
                overfull.add(from[end]);
            }
        }
        Collections.reverse(starts);
        Collections.reverse(overfull);
        return new Cut(starts, best[count], overfull);
    }

    private double height(int start, int end) {
        return heights[end]
                - heights[start]
                - boxes.get(start).space
                + reopened[start]
                + broken[end];
    }

    /**
     * Returns what a page costs for its empty room. What is repeated at its head fills none, and
     * the room above its first box, which falls away, leaves none: else breaks would be taken for
     * that.
     *
     * @param content the height of its boxes with the room above each
     */
    private double pageCost(double content) {
        return EMPTY_PAGE * (1 - content / room);
    }

    private double lastPageCost(int start, double height) {
        double cost = STRAY_COST * Math.max(0, 1 - height / (room * STRAY));
        if (start == 0 || ending.closing > boxes.size()) {
            return cost;
        }
        if (start >= ending.belowHelpline) {
            return cost + COLOPHON_ALONE;
        }
        double own = Math.max(0, heights[ending.closing] - heights[start]) / room;
        double lack = (OWN_TEXT - own) / (OWN_TEXT - LEAST_OWN_TEXT);
        return cost + CLOSING_ALONE * Math.max(0, Math.min(1, lack));
    }
}
