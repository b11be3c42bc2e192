package org.leafwright.build;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;

/** Finds the pictures that blocks name, at whatever depth. */
final class PictureFinder {
    private PictureFinder() {}

    /** Returns all pictures of an edition's blocks, in order. */
    static List<Block.Image> find(Edition edition) {
        List<Block.Image> all = new ArrayList<>();
        edition.leaflet().sections().forEach(section -> find(section.body(), all));
        edition.helpline().ifPresent(panel -> find(panel.note(), all));
        return all;
    }

    private static void find(List<Block> blocks, List<Block.Image> all) {
        for (Block block : blocks) {
            if (block instanceof Block.Image image) {
                all.add(image);
            }
            find(block.inner(), all);
        }
    }
}
