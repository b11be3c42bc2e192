package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;
import org.leafwright.picture.svg.Scope.Brush;

/** Finds what {@code fill} and {@code stroke} paint with (SVG 2, 13.2 and 14). */
final class PaintServers {
    private final Walker walker;
    private final Gradients gradients;
    private final Patterns patterns;

    PaintServers(Walker walker) {
        this.walker = walker;
        this.gradients = new Gradients(walker);
        this.patterns = new Patterns(walker);
    }

    /** A server and those that it takes its attributes from, nearest first (SVG 2, 14.1.1). */
    record Chain(List<Element> elements) {
        /** Returns an attribute of the first that has it. */
        Optional<String> attribute(String name) {
            for (Element element : elements) {
                if (element.has(name)) {
                    return element.attribute(name);
                }
            }
            return Optional.empty();
        }

        /** Returns an attribute of the first that is of a kind and has it. */
        String attribute(String name, String kind, String otherwise) {
            for (Element element : elements) {
                if (element.is(kind) && element.has(name)) {
                    return element.attribute(name, otherwise);
                }
            }
            return otherwise;
        }
    }

    /**
     * Returns what to paint with; nothing for {@code none}.
     *
     * @param reach of what is painted
     */
    Optional<Brush> brush(String value, Element at, Scope scope, Part.Reach reach)
            throws BadPictureException {
        PaintSyntax paint = PaintSyntax.of(value);
        if (paint.url().isPresent()) {
            Optional<Element> server = walker.find(at, paint.url().get());
            if (server.isPresent()) {
                Element found = server.get();
                if (found.is("linearGradient", "radialGradient")) {
                    Optional<Optional<Brush>> brush =
                            gradients.brush(chain(found), at, scope, reach);
                    if (brush.isPresent()) {
                        return brush.get();
                    }
                } else if (found.is("pattern")) {
                    if (walker.isWithin("pattern")) {
                        walker.faults()
                                .add(
                                        at,
                                        "is an SVG with a pattern within a pattern, which PDF"
                                                + " readers draw differently",
                                        "Draw the inner pattern out as shapes");
                    }
                    return walker.follow(
                            at,
                            found,
                            Optional.<Brush>empty(),
                            () -> patterns.brush(chain(found), at, scope, reach));
                }
            }
        }
        return word(paint.word(), scope);
    }

    private static Optional<Brush> word(String word, Scope scope) {
        return switch (word) {
            case "", "none" -> Optional.empty();
            case "currentcolor" -> Optional.of(brush(scope.style().colour()));
            case "context-fill" -> scope.context().flatMap(c -> context(c.fill(), c));
            case "context-stroke" -> scope.context().flatMap(c -> context(c.stroke(), c));
            default -> ColourSyntax.read(word).map(PaintServers::brush);
        };
    }

    static Brush brush(ColourSyntax.Shade shade) {
        return new Brush(shade.colour(), shade.opacity());
    }

    /** Brings a paint from the coordinates of the context element to those here. */
    private static Optional<Brush> context(Optional<Brush> brush, Scope.Context context) {
        Optional<Transform> back = context.toContext().inverse();
        if (brush.isEmpty() || back.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Brush(
                        brush.get().paint().accept(new Moved(back.get())), brush.get().opacity()));
    }

    private record Moved(Transform by) implements Paint.Visitor<Paint> {
        @Override
        public Paint colour(Paint.Colour colour) {
            return colour;
        }

        @Override
        public Paint linear(Paint.Linear g) {
            return new Paint.Linear(ramp(g.ramp()), g.x1(), g.y1(), g.x2(), g.y2());
        }

        @Override
        public Paint radial(Paint.Radial g) {
            return new Paint.Radial(ramp(g.ramp()), g.fx(), g.fy(), g.fr(), g.cx(), g.cy(), g.r());
        }

        @Override
        public Paint tiling(Paint.Tiling p) {
            return new Paint.Tiling(by.after(p.transform()), p.tile(), p.content());
        }

        private Paint.Ramp ramp(Paint.Ramp ramp) {
            return new Paint.Ramp(by.after(ramp.transform()), ramp.spread(), ramp.stops());
        }
    }

    private Chain chain(Element first) {
        List<Element> all = new ArrayList<>();
        Optional<Element> next = Optional.of(first);
        while (next.isPresent()) {
            Element element = next.get();
            if (all.contains(element)) {
                break;
            }
            walker.check(element);
            all.add(element);
            boolean pattern = first.is("pattern");
            next =
                    walker.target(element)
                            .filter(
                                    e ->
                                            pattern
                                                    ? e.is("pattern")
                                                    : e.is("linearGradient", "radialGradient"));
        }
        return new Chain(all);
    }
}
