package org.leafwright.picture.svg;

import java.util.List;
import java.util.Optional;
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
    static final Part NOTHING = new Part(List.of(), t -> Optional.empty(), false);

    Part {
        nodes = List.copyOf(nodes);
    }

    /** Tells the bounding box (SVG 2, 8.10) of something once it is transformed. */
    interface Reach {
        Optional<Bounds> in(Transform transform);

        static Reach of(Contour contour) {
            return transform -> contour.transformed(transform).bounds();
        }

        static Reach of(List<Part> parts) {
            return transform -> {
                Optional<Bounds> all = Optional.empty();
                for (Part part : parts) {
                    Optional<Bounds> one = part.reach.in(transform);
                    all =
                            all.isPresent() && one.isPresent()
                                    ? Optional.of(all.get().with(one.get()))
                                    : all.or(() -> one);
                }
                return all;
            };
        }

        default Reach moved(Transform inner) {
            return inner.isIdentity() ? this : transform -> in(transform.after(inner));
        }

        default Optional<Bounds> box() {
            return in(Transform.IDENTITY);
        }
    }
}
