package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;

/**
 * Finds the lines of a page that are made of several runs, of which some read from right to left.
 */
final class MixedLines implements PlacedItem.Visitor<Boolean> {
    /** Runs further apart than this, in ems, are words of their own. */
    private static final double GAP = 0.1;

    private final boolean turned;
    private final LineMate[] mates;

    /** The line so far: its runs, and which items they are. */
    private final List<PlacedItem.TextRun> items = new ArrayList<>();

    private final List<Integer> indices = new ArrayList<>();
    private double baseline;
    private int index;

    private MixedLines(int items, boolean turned) {
        this.turned = turned;
        mates = new LineMate[items];
        Arrays.fill(mates, LineMate.alone(turned));
    }

    /**
     * Returns for each item of a page what it must know of its line, if it is a run of text.
     *
     * @param turned whether the document reads from right to left
     */
    static LineMate[] of(Page page, boolean turned) {
        List<PlacedItem> all = page.items();
        MixedLines lines = new MixedLines(all.size(), turned);
        for (; lines.index < all.size(); lines.index++) {
            all.get(lines.index).accept(lines);
        }
        lines.endLine();
        return lines.mates;
    }

    private void endLine() {
        boolean rightToLeft = false;
        for (PlacedItem.TextRun item : items) {
            rightToLeft |= isRightToLeft(item);
        }
        if (items.size() > 1 && rightToLeft) {
            boolean told = false;
            for (int i = 0; i < items.size(); i++) {
                boolean last = i + 1 == items.size();
                boolean start = !last && needsSpaceTold(items.get(i + 1));
                boolean after = start || (!last && isGap(items.get(i), items.get(i + 1)));
                mates[indices.get(i)] = new LineMate(turned, true, told, after, last);
                told = start;
            }
        }
        items.clear();
        indices.clear();
    }

    private static boolean isRightToLeft(PlacedItem.TextRun item) {
        return item.run().rightToLeft();
    }

    /** Readers lose a space that a right-to-left run starts with: it is the last they come to. */
    private static boolean needsSpaceTold(PlacedItem.TextRun item) {
        return isRightToLeft(item) && item.run().text().charAt(0) == ' ';
    }

    /** Whether two runs stand apart without a space in either, as a label and its value do. */
    private static boolean isGap(PlacedItem.TextRun run, PlacedItem.TextRun next) {
        String text = run.run().text();
        if (text.charAt(text.length() - 1) == ' ' || next.run().text().charAt(0) == ' ') {
            return false;
        }
        double right = run.x() + run.run().width();
        double nextRight = next.x() + next.run().width();
        double apart = Math.max(run.x() - nextRight, next.x() - right);
        return apart > GAP * run.run().sizePt();
    }

    @Override
    public Boolean textRun(PlacedItem.TextRun item) {
        if (item.baseline() != baseline) {
            endLine();
            baseline = item.baseline();
        }
        items.add(item);
        indices.add(index);
        return true;
    }

    @Override
    public Boolean fill(PlacedItem.Fill fill) {
        return false;
    }

    @Override
    public Boolean stroke(PlacedItem.Stroke stroke) {
        return false;
    }

    @Override
    public Boolean placedPicture(PlacedItem.PlacedPicture picture) {
        return false;
    }

    @Override
    public Boolean linkArea(PlacedItem.LinkArea area) {
        return false;
    }
}
