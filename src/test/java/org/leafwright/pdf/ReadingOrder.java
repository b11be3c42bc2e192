package org.leafwright.pdf;

/**
 * Follows content through the structure tree and notices what stands before its predecessor. The
 * cells of a row start in order, but a row may run over pages, where its second cell goes on above
 * the end of its first.
 */
final class ReadingOrder {
    private static final Place NOWHERE = new Place(0, -1);

    private Place last = NOWHERE;
    private Place cellStart = NOWHERE;
    private Place furthest = NOWHERE;
    private boolean startsCell;

    private record Place(int page, int mcid) {
        boolean isBefore(Place other) {
            return page < other.page || (page == other.page && mcid < other.mcid);
        }
    }

    /** Goes on to a piece of content; returns whether it follows the one before. */
    boolean goesOn(int page, int mcid) {
        Place next = new Place(page, mcid);
        boolean inOrder = !next.isBefore(last);
        if (startsCell) {
            cellStart = next;
            startsCell = false;
        }
        if (furthest.isBefore(next)) {
            furthest = next;
        }
        last = next;
        return inOrder;
    }

    /** A row of a table starts. */
    void startRow() {
        cellStart = last;
        furthest = last;
    }

    /** A cell of a row starts: it follows the start of the cell before. */
    void startCell() {
        last = cellStart;
        startsCell = true;
    }

    /** The row ends: what comes next follows all of it. */
    void endRow() {
        last = furthest;
        startsCell = false;
    }
}
