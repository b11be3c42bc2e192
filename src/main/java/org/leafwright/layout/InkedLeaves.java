package org.leafwright.layout;

import java.util.BitSet;
import java.util.List;

/** Finds the leaves of the structure that pages show. */
final class InkedLeaves implements PlacedItem.Visitor<BitSet>, Role.Visitor<BitSet> {
    private final BitSet leaves = new BitSet();

    private InkedLeaves() {}

    static BitSet of(List<Page> pages) {
        InkedLeaves inked = new InkedLeaves();
        for (Page page : pages) {
            for (PlacedItem item : page.items()) {
                item.accept(inked);
            }
        }
        return inked.leaves;
    }

    @Override
    public BitSet textRun(PlacedItem.TextRun run) {
        return run.role().accept(this);
    }

    @Override
    public BitSet fill(PlacedItem.Fill fill) {
        return fill.role().accept(this);
    }

    @Override
    public BitSet stroke(PlacedItem.Stroke stroke) {
        return stroke.role().accept(this);
    }

    @Override
    public BitSet placedPicture(PlacedItem.PlacedPicture picture) {
        return picture.role().accept(this);
    }

    @Override
    public BitSet linkArea(PlacedItem.LinkArea area) {
        return leaves;
    }

    @Override
    public BitSet content(Role.Content content) {
        leaves.set(content.leaf());
        return leaves;
    }

    @Override
    public BitSet artifact(Role.Artifact artifact) {
        return leaves;
    }
}
