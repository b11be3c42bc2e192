package org.leafwright.pdf;

import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Region;

/** Says what a clip comes down to. */
final class ClipShape {
    private ClipShape() {}

    /** Returns whether nothing at all is seen. */
    static boolean isNothing(Clip clip) {
        boolean any = false;
        for (Region region : clip.regions()) {
            any |= region.and().filter(ClipShape::isNothing).isEmpty();
        }
        return !any || clip.and().filter(ClipShape::isNothing).isPresent();
    }

    /**
     * Returns whether regions can be one path: they lie apart, so that the direction of one doesn't
     * matter to another.
     */
    static boolean isOnePath(List<Region> regions) {
        for (int i = 0; i < regions.size(); i++) {
            Region one = regions.get(i);
            if (one.and().isPresent() || one.rule() != regions.get(0).rule()) {
                return false;
            }
            Optional<Bounds> box = one.contour().bounds();
            for (int other = 0; other < i; other++) {
                Optional<Bounds> second = regions.get(other).contour().bounds();
                if (box.isPresent() && second.isPresent() && box.get().overlaps(second.get())) {
                    return false;
                }
            }
        }
        return true;
    }
}
