package org.leafwright.layout;

/** A frame with the same room above its first and below its last box, on each page. */
interface PaddedFrame extends Frame {
    /** Returns that room. */
    double padding();

    @Override
    default double head() {
        return padding();
    }

    @Override
    default double foot() {
        return padding();
    }

    @Override
    default double reopenedHead() {
        return padding();
    }

    @Override
    default double brokenFoot() {
        return padding();
    }
}
