package org.leafwright.layout;

/** Gives headings their levels, none more than one below the heading before. */
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final int offset;
    private int last;

    private HeadingLevels(int offset, int last) {
        this.offset = offset;
        this.last = last;
    }

    /** Returns levels for what stands below the title. */
    static HeadingLevels belowTitle() {
        return new HeadingLevels(0, 1);
    }

    /**
     * Returns levels for a part with a heading of its own, one level below what surrounds it. The
     * part's subheadings are below that one as those of a section are below the section's.
     */
    HeadingLevels ofPart() {
        return new HeadingLevels(Math.min(DEEPEST, last + 1) - 2, last);
    }

    /** Returns the level to use for a heading that asks for one. */
    int next(int wanted) {
        last = Math.min(DEEPEST, Math.min(wanted + offset, last + 1));
        return last;
    }

    static StructureType type(int level) {
        return switch (level) {
            case 1 -> StructureType.H1;
            case 2 -> StructureType.H2;
            case 3 -> StructureType.H3;
            case 4 -> StructureType.H4;
            case 5 -> StructureType.H5;
            default -> StructureType.H6;
        };
    }
}
