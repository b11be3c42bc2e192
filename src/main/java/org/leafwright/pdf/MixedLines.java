package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.text.GlyphRun;

/**
 * Finds the lines of a page that are made of several runs, of which some read from right to left.
 */
final class MixedLines implements PlacedItem.Visitor<Boolean> {
    private final LineMate[] mates;

    /** The line so far: its runs, and which items they are. */
    private final List<GlyphRun> runs = new ArrayList<>();

    private final List<Integer> indices = new ArrayList<>();
    private double baseline;
    private int index;

    private MixedLines(int items) {
        mates = new LineMate[items];
        Arrays.fill(mates, LineMate.ALONE);
    }

    /** Returns for each item of a page what it must know of its line, if it is a run of text. */
    static LineMate[] of(Page page) {
        List<PlacedItem> items = page.items();
        MixedLines lines = new MixedLines(items.size());
        for (; lines.index < items.size(); lines.index++) {
            items.get(lines.index).accept(lines);
        }
        lines.endLine();
        return lines.mates;
    }

    private void endLine() {
        boolean rightToLeft = false;
        for (GlyphRun run : runs) {
            rightToLeft |= run.rightToLeft();
        }
        if (runs.size() > 1 && rightToLeft) {
            boolean told = false;
            for (int i = 0; i < runs.size(); i++) {
                boolean tells = i + 1 < runs.size() && needsSpaceTold(runs.get(i + 1));
                mates[indices.get(i)] = new LineMate(true, told, tells);
                told = tells;
            }
        }
        runs.clear();
        indices.clear();
    }

    /** Readers lose a space that a right-to-left run starts with: it is the last they come to. */
    private static boolean needsSpaceTold(GlyphRun run) {
        return run.rightToLeft() && run.text().charAt(0) == ' ';
    }

    @Override
    public Boolean textRun(PlacedItem.TextRun item) {
        if (item.baseline() != baseline) {
            endLine();
            baseline = item.baseline();
        }
        runs.add(item.run());
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
