package org.leafwright.samples;

import java.util.List;
import java.util.Set;
import org.leafwright.model.Block;

/** Names the kinds of blocks, and of the blocks within them. */
final class BlockKinds {
    private BlockKinds() {}

    static void collect(List<Block> blocks, Set<String> found) {
        for (Block block : blocks) {
            found.add(block.getClass().getSimpleName());
            if (block instanceof Block.ItemList list) {
                found.add(list.kind().name());
            }
            if (block instanceof Block.Callout callout) {
                found.add(callout.kind().name());
            }
            collect(block.inner(), found);
        }
    }
}
