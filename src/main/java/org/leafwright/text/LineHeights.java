package org.leafwright.text;

import java.util.Optional;

/**
 * How much room a line needs above and below its baseline.
 *
 * <p>In most scripts that is a square as high as the size, placed as the face is. In scripts that
 * stack marks or letters it is as much as their ordinary words take. Either way it doesn't depend
 * on the words that a line happens to have, so that baselines keep their rhythm; what reaches
 * further is told by {@link LineInk}.
 */
final class LineHeights {
    private final Optional<Item> strut;

    /**
     * Notes what stands for the paragraph's own letters, which give even those lines their room
     * that have none of them.
     */
    LineHeights(Optional<Item> strut) {
        this.strut = strut;
    }

    /** Returns whether a line that holds an item may need more room than others for it. */
    boolean heed(Item item) {
        return !item.signs() && (strut.isEmpty() || ScriptHeights.stacks(item.script()));
    }

    /** Returns what each line needs above its baseline. */
    double ascent() {
        return strut.isPresent() ? ascent(strut.get()) : 0;
    }

    /** Returns what each line needs below its baseline. */
    double descent() {
        return strut.isPresent() ? descent(strut.get()) : 0;
    }

    /** Returns what a line that holds an item needs above its baseline. */
    static double ascent(Item item) {
        return Math.max(square(item), item.sizePt() * ScriptHeights.above(item));
    }

    /** Returns what a line that holds an item needs below its baseline. */
    static double descent(Item item) {
        return Math.max(item.sizePt() - square(item), item.sizePt() * ScriptHeights.below(item));
    }

    private static double square(Item item) {
        Face face = item.face();
        return item.sizePt() * face.ascent() / Math.max(1, face.ascent() + face.descent());
    }
}
