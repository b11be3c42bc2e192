package org.leafwright.model;

/** How wide something is. */
public sealed interface Extent {
    /** A part of the width there is, above 0 and at most 1. */
    record Share(double part) implements Extent {
        public Share {
            if (!(part > 0 && part <= 1)) {
                throw new IllegalArgumentException("share " + part);
            }
        }
    }

    /** A length in points, above 0. */
    record Length(double points) implements Extent {
        public Length {
            if (!(points > 0)) {
                throw new IllegalArgumentException("length " + points);
            }
        }
    }
}
