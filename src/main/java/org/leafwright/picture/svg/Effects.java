package org.leafwright.picture.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Blend;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Mask;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;

/** Moves, cuts, masks and blends what was drawn of an element (SVG 2, 3.4). */
final class Effects {
    private final Walker walker;
    private final Clips clips;
    private final Masks masks;

    Effects(Walker walker) {
        this.walker = walker;
        this.clips = new Clips(walker, this);
        this.masks = new Masks(walker);
    }

    /** Returns an element's own transform (CSS Transforms 1, 8). */
    Transform transform(Element element, Scope scope) {
        return transform(
                element,
                scope,
                scope.style().get(Property.TRANSFORM),
                Bounds.of(0, 0, scope.viewport().width(), scope.viewport().height()));
    }

    /**
     * Reads a transform.
     *
     * @param box what the percentages of its origin refer to
     */
    Transform transform(Element element, Scope scope, String written, Bounds box) {
        Transform transform = TransformSyntax.read(written, scope).orElse(Transform.IDENTITY);
        String origin = scope.style().get(Property.TRANSFORM_ORIGIN);
        if (transform.isIdentity() || origin.isEmpty()) {
            return transform;
        }
        if (!scope.style().is(Property.TRANSFORM_BOX, "view-box")) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with “transform-box: "
                                    + scope.style().word(Property.TRANSFORM_BOX)
                                    + "”, which isn't understood",
                            "Save it as plain SVG");
        }
        Optional<double[]> at = TransformSyntax.origin(origin, scope, box);
        return at.map(
                        p ->
                                Transform.translate(p[0], p[1])
                                        .after(transform)
                                        .after(Transform.translate(-p[0], -p[1])))
                .orElse(transform);
    }

    /** Returns an element's content with all that its style does to it. */
    Part apply(Element element, Scope scope, Transform transform, Part drawn)
            throws BadPictureException {
        Style style = scope.style();
        double opacity = style.opacity(Property.OPACITY);
        if (drawn.nodes().isEmpty() || opacity == 0 || transform.determinant() == 0) {
            // A filter may still fill its region.
            if (FilterFunction.list(style.get(Property.FILTER)).orElse(List.of()).stream()
                    .anyMatch(f -> f.name().equals("url"))) {
                refuseFilter(element, style);
            }
            return new Part(List.of(), drawn.reach().moved(transform), false);
        }
        List<FilterFunction> filter =
                FilterFunction.list(style.get(Property.FILTER)).orElse(List.of());
        Part content = filtered(element, style, filter, drawn);
        for (FilterFunction function : filter) {
            opacity *= function.name().equals("opacity") ? function.amount() : 1;
        }
        Optional<Clip> clip = clips.of(element, scope, content.reach());
        Optional<Mask> mask = masks.of(element, scope, content.reach());
        Blend blend = blend(style);
        boolean stacks =
                clip.isPresent()
                        || mask.isPresent()
                        || opacity < 1
                        || blend != Blend.NORMAL
                        || style.is(Property.ISOLATION, "isolate");
        List<Node> nodes = content.nodes();
        boolean plain = clip.isEmpty() && mask.isEmpty() && blend == Blend.NORMAL;
        if (plain && opacity < 1 && nodes.size() == 1 && !content.blends()) {
            Optional<Node> faded = faded(nodes.get(0), opacity);
            if (faded.isPresent()) {
                nodes = List.of(faded.get());
                opacity = 1;
            }
        }
        boolean isolated = stacks && content.blends();
        if (!plain || opacity < 1 || isolated || !transform.isIdentity()) {
            nodes = List.of(new Group(transform, clip, mask, opacity, blend, isolated, nodes));
        }
        boolean blends = blend != Blend.NORMAL || (content.blends() && !stacks);
        return new Part(nodes, content.reach().moved(transform), blends);
    }

    /** Returns a leaf that is less opaque, if that is the same as a group of it would be. */
    static Optional<Node> faded(Node node, double opacity) {
        if (node instanceof Fill fill && !(fill.paint() instanceof Paint.Tiling)) {
            return Optional.of(
                    new Fill(fill.contour(), fill.rule(), fill.paint(), fill.opacity() * opacity));
        }
        if (node instanceof Stroke stroke && !(stroke.paint() instanceof Paint.Tiling)) {
            return Optional.of(
                    new Stroke(
                            stroke.contour(),
                            stroke.pen(),
                            stroke.paint(),
                            stroke.opacity() * opacity));
        }
        return Optional.empty();
    }

    private Part filtered(Element element, Style style, List<FilterFunction> filter, Part content) {
        boolean changes = false;
        boolean drawn = true;
        for (FilterFunction function : filter) {
            changes |= !function.isNothing() && !function.name().equals("opacity");
            drawn &= function.isNothing() || function.isOfColours();
        }
        if (!changes) {
            return content;
        }
        Recolouring recolouring = new Recolouring(filter);
        List<Node> nodes = recolouring.of(content.nodes());
        if (!drawn || !recolouring.isExact()) {
            refuseFilter(element, style);
        }
        return new Part(nodes, content.reach(), content.blends());
    }

    private void refuseFilter(Element element, Style style) {
        String filter = style.get(Property.FILTER);
        String name =
                Css.localReference(filter)
                        .map(id -> "“" + id + "”")
                        .orElseGet(() -> "“" + filter + "”");
        walker.faults()
                .add(
                        element,
                        "is an SVG with the filter " + name + ", which isn't drawn",
                        "Export the picture with the effect flattened");
    }

    private static Blend blend(Style style) {
        String word =
                style.word(Property.MIX_BLEND_MODE).replace('-', '_').toUpperCase(Locale.ROOT);
        for (Blend blend : Blend.values()) {
            if (blend.name().equals(word)) {
                return blend;
            }
        }
        return Blend.NORMAL;
    }
}
