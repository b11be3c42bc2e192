package org.leafwright.picture.svg;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Transform;

/**
 * What came of an element: what is drawn, and how far it reaches, which also counts what isn't
 * visible.
 *
 * @param blends whether something in it mixes with what lies below
 */
record Part(List<Node> nodes, Reach reach, boolean blends) {
    static final Part NOTHING = new Part(List.of(), Reach.of(List.of()), false);

    Part {
        nodes = List.copyOf(nodes);
    }

    /** Tells the bounding box (SVG 2, 8.10) of something once it is transformed. */
    interface Reach {
        /** How far two measures may lie apart, as a share of the box, and be the same. */
        double NOTICED = 0.005;

        Optional<Bounds> in(Transform transform);

        /** Returns a box around the boxes of the parts, in the coordinates here. */
        Optional<Bounds> loose();

        static Reach of(Contour contour) {
            return new Reach() {
                @Override
                public Optional<Bounds> in(Transform transform) {
                    return contour.transformed(transform).bounds();
                }

                @Override
                public Optional<Bounds> loose() {
                    return contour.bounds();
                }
            };
        }

        static Reach of(List<Part> parts) {
            return new Reach() {
                @Override
                public Optional<Bounds> in(Transform transform) {
                    return union(parts, reach -> reach.in(transform));
                }

                @Override
                public Optional<Bounds> loose() {
                    return union(parts, Reach::loose);
                }
            };
        }

        private static Optional<Bounds> union(
                List<Part> parts, Function<Reach, Optional<Bounds>> measure) {
            Bounds all = null;
            for (Part part : parts) {
                Optional<Bounds> one = measure.apply(part.reach);
                if (one.isPresent()) {
                    all = all == null ? one.get() : all.with(one.get());
                }
            }
            return Optional.ofNullable(all);
        }

        default Reach moved(Transform inner) {
            if (inner.isIdentity()) {
                return this;
            }
            Reach here = this;
            return new Reach() {
                @Override
                public Optional<Bounds> in(Transform transform) {
                    return here.in(transform.after(inner));
                }

                @Override
                public Optional<Bounds> loose() {
                    return here.loose().map(box -> box.transformed(inner));
                }
            };
        }

        default Optional<Bounds> box() {
            return in(Transform.IDENTITY);
        }

        /** Returns whether the box is the same however it is measured. */
        default boolean isPlain() {
            Optional<Bounds> tight = box();
            Optional<Bounds> wide = loose();
            if (tight.isEmpty() || wide.isEmpty()) {
                return true;
            }
            Bounds a = tight.get();
            Bounds b = wide.get();
            double most = NOTICED * Math.max(a.width(), a.height());
            return Math.abs(a.left() - b.left()) <= most
                    && Math.abs(a.top() - b.top()) <= most
                    && Math.abs(a.right() - b.right()) <= most
                    && Math.abs(a.bottom() - b.bottom()) <= most;
        }
    }
}
