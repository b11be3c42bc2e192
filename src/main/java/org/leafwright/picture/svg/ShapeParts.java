package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Blend;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Pen;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Transform;
import org.leafwright.picture.svg.Scope.Brush;

/** Draws shapes: fill, stroke and markers, in their order (SVG 2, 13). */
final class ShapeParts {
    /** What no PDF reader can hold. */
    private static final double FARTHEST = 1L << 31;

    private final Walker walker;
    private final PaintServers servers;
    private final Markers markers;

    ShapeParts(Walker walker) {
        this.walker = walker;
        this.servers = new PaintServers(walker);
        this.markers = new Markers(walker);
    }

    Part draw(Element element, Scope scope) throws BadPictureException {
        Contour contour = Shapes.of(element, scope);
        if (contour.isEmpty()) {
            return Part.NOTHING;
        }
        walker.budget().spend(element, contour.size());
        if (!(contour.farthest() < FARTHEST)) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with a number too large for any page",
                            "Open it in a drawing program, scale it down and save it again");
            return Part.NOTHING;
        }
        Part.Reach reach = Part.Reach.of(contour);
        if (!scope.style().is(Property.VISIBILITY, "visible")) {
            return new Part(List.of(), reach, false);
        }
        Optional<Brush> fill = brush(Property.FILL, element, scope, reach);
        Optional<Brush> stroke = brush(Property.STROKE, element, scope, reach);
        List<Node> nodes = new ArrayList<>();
        boolean blends = false;
        for (char part : order(scope.style())) {
            switch (part) {
                case 'f' -> fill.ifPresent(brush -> fill(contour, brush, scope.style(), nodes));
                case 's' -> {
                    if (stroke.isPresent()) {
                        stroke(element, contour, stroke.get(), scope, nodes);
                    }
                }
                default -> {
                    Scope.Context context = new Scope.Context(fill, stroke, Transform.IDENTITY);
                    Part drawn = markers.draw(element, contour, scope.with(Optional.of(context)));
                    nodes.addAll(drawn.nodes());
                    blends |= drawn.blends();
                }
            }
        }
        return new Part(nodes, reach, blends);
    }

    /** Returns what an element's own paints are for what it brings in. */
    Scope.Context context(Element element, Scope scope, Part.Reach reach)
            throws BadPictureException {
        return new Scope.Context(
                brush(Property.FILL, element, scope, reach),
                brush(Property.STROKE, element, scope, reach),
                Transform.IDENTITY);
    }

    private Optional<Brush> brush(Property property, Element element, Scope scope, Part.Reach reach)
            throws BadPictureException {
        return servers.brush(scope.style().get(property), element, scope, reach);
    }

    private static char[] order(Style style) {
        StringBuilder order = new StringBuilder();
        for (String word : Css.words(style.word(Property.PAINT_ORDER))) {
            char part =
                    switch (word) {
                        case "fill" -> 'f';
                        case "stroke" -> 's';
                        case "markers" -> 'm';
                        default -> 0;
                    };
            if (part == 0 || order.indexOf(String.valueOf(part)) >= 0) {
                return "fsm".toCharArray();
            }
            order.append(part);
        }
        for (char part : "fsm".toCharArray()) {
            if (order.indexOf(String.valueOf(part)) < 0) {
                order.append(part);
            }
        }
        return order.toString().toCharArray();
    }

    private static void fill(Contour contour, Brush brush, Style style, List<Node> nodes) {
        double opacity = brush.opacity() * style.opacity(Property.FILL_OPACITY);
        add(new Fill(contour, rule(style, Property.FILL_RULE), brush.paint(), 1), opacity, nodes);
    }

    static Rule rule(Style style, Property property) {
        return style.is(property, "evenodd") ? Rule.EVENODD : Rule.NONZERO;
    }

    private void stroke(
            Element element, Contour contour, Brush brush, Scope scope, List<Node> nodes)
            throws BadPictureException {
        double opacity = brush.opacity() * scope.style().opacity(Property.STROKE_OPACITY);
        Optional<Pen> pen = Pens.of(element, contour, scope, walker.faults());
        if (pen.isEmpty() || opacity == 0) {
            return;
        }
        if (!scope.style().isInitial(Property.VECTOR_EFFECT)) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with “vector-effect: "
                                    + scope.style()
                                            .get(Property.VECTOR_EFFECT)
                                            .toLowerCase(Locale.ROOT)
                                    + "”, which isn't drawn",
                            "Save it as plain SVG without it");
        }
        Contour dots = Dots.of(contour, pen.get());
        List<Node> drawn = new ArrayList<>();
        add(new Stroke(contour, pen.get(), brush.paint(), 1), opacity, drawn);
        if (!dots.isEmpty()) {
            add(new Fill(dots, Rule.NONZERO, brush.paint(), 1), opacity, drawn);
        }
        nodes.addAll(drawn);
    }

    private static void add(Node leaf, double opacity, List<Node> nodes) {
        if (opacity == 1) {
            nodes.add(leaf);
        } else if (opacity > 0) {
            nodes.add(
                    Effects.faded(leaf, opacity)
                            .orElseGet(
                                    () ->
                                            new Group(
                                                    Transform.IDENTITY,
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    opacity,
                                                    Blend.NORMAL,
                                                    false,
                                                    List.of(leaf))));
        }
    }
}
