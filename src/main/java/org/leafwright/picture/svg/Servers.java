package org.leafwright.picture.svg;

import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Transform;

/** Measures regions that are told by a box or by user units (SVG 2, 8.11). */
final class Servers {
    private Servers() {}

    /**
     * Returns the region that the attributes of a pattern or mask give.
     *
     * @param box whose share the attributes are; nothing where they are lengths of their own
     * @param rest what {@code width} and {@code height} are if left out
     */
    static Bounds region(
            PaintServers.Chain chain, String kind, Optional<Bounds> box, Scope scope, String rest) {
        boolean mask = kind.equals("mask");
        String start = mask ? "-10%" : "0";
        Scope by = box.isPresent() ? scope.in(new Viewport(1, 1)) : scope;
        double x = by.across(chain.attribute("x", kind, start), 0);
        double y = by.down(chain.attribute("y", kind, start), 0);
        double width = by.across(chain.attribute("width", kind, rest), 0);
        double height = by.down(chain.attribute("height", kind, rest), 0);
        Bounds region = Bounds.of(x, y, width, height);
        if (box.isEmpty()) {
            return region;
        }
        Bounds b = box.get();
        return Bounds.of(
                b.left() + x * b.width(),
                b.top() + y * b.height(),
                width * b.width(),
                height * b.height());
    }

    /** Returns the transform of a gradient or pattern. */
    static Transform transform(Style style, Scope scope, String written) {
        Transform transform = TransformSyntax.read(written, scope).orElse(Transform.IDENTITY);
        String origin = style.get(Property.TRANSFORM_ORIGIN);
        if (origin.isEmpty()) {
            return transform;
        }
        Viewport viewport = scope.viewport();
        return TransformSyntax.origin(
                        origin, scope, Bounds.of(0, 0, viewport.width(), viewport.height()))
                .map(
                        at ->
                                Transform.translate(at[0], at[1])
                                        .after(transform)
                                        .after(Transform.translate(-at[0], -at[1])))
                .orElse(transform);
    }
}
