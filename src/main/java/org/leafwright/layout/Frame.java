package org.leafwright.layout;

/**
 * Something that surrounds boxes of the flow, such as a panel or a table. Where a page breaks
 * inside it, it is closed at the foot of the page and opened again at the head of the next.
 */
interface Frame {
    /** Returns the room between its upper edge and its first box. */
    double head();

    /** Returns the room between its last box and its lower edge. */
    double foot();

    /** Returns the room it takes at the head of a page that continues it. */
    double reopenedHead();

    /** Returns the room it takes at the foot of a page that breaks it. */
    double brokenFoot();

    /** Returns what it costs at least to break a page inside it, being so tall. */
    double parting(double height, double pageHeight);

    /** Returns whether it reaches to the edges of the paper, at the head of a page to the top. */
    default boolean bleeds() {
        return false;
    }

    /**
     * Draws what lies behind the boxes of one page.
     *
     * @param opens whether it starts on this page
     * @param closes whether it ends on this page
     */
    void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes);

    /** Draws what its boxes left to it, once all that one page holds of it have been drawn. */
    default void finish(Canvas canvas) {}
}
