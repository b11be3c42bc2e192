package org.leafwright.layout;

/** Gives headings their levels, none more than one below the heading before. */
final class HeadingLevels {
    private int last = 1;

    /** Returns the level to use for a heading that asks for one. */
    int next(int wanted) {
        last = Math.min(wanted, last + 1);
        return last;
    }

    static StructureType type(int level) {
        return switch (level) {
            case 1 -> StructureType.H1;
            case 2 -> StructureType.H2;
            case 3 -> StructureType.H3;
            default -> StructureType.H4;
        };
    }
}
