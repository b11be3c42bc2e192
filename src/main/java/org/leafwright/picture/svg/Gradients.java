package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Paint.Ramp;
import org.leafwright.picture.Paint.Spread;
import org.leafwright.picture.Paint.Stop;
import org.leafwright.picture.Transform;
import org.leafwright.picture.svg.Scope.Brush;

/** Reads gradients (SVG 2, 14.2). */
final class Gradients {
    private final Walker walker;

    Gradients(Walker walker) {
        this.walker = walker;
    }

    /**
     * Returns what a gradient paints with: a brush or nothing.
     *
     * @return nothing at all if the gradient has no effect, so that what stands behind it holds
     */
    Optional<Optional<Brush>> brush(
            PaintServers.Chain chain, Element at, Scope scope, Part.Reach reach) {
        List<Stop> stops = stops(chain);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        Stop last = stops.get(stops.size() - 1);
        if (stops.size() == 1) {
            return Optional.of(Optional.of(solid(last)));
        }
        boolean byBox = !chain.attribute("gradientUnits").orElse("").equals("userSpaceOnUse");
        Transform units = Transform.IDENTITY;
        Scope measured = scope;
        if (byBox) {
            Optional<Bounds> box = walker.box(at, reach);
            if (box.isEmpty() || !(box.get().width() > 0 && box.get().height() > 0)) {
                return Optional.empty();
            }
            units = Transform.onto(box.get());
            measured = scope.in(new Viewport(1, 1));
        }
        Transform transform = units.after(transform(chain, measured));
        if (transform.inverse().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Spread spread =
                switch (chain.attribute("spreadMethod").orElse("")) {
                    case "reflect" -> Spread.REFLECT;
                    case "repeat" -> Spread.REPEAT;
                    default -> Spread.PAD;
                };
        Ramp ramp = new Ramp(transform, spread, stops);
        return Optional.of(
                chain.elements().get(0).is("linearGradient")
                        ? linear(chain, measured, ramp, last)
                        : radial(chain, measured, ramp, last));
    }

    private Transform transform(PaintServers.Chain chain, Scope scope) {
        for (Element element : chain.elements()) {
            Style style = walker.styleOf(element);
            String written = element.attribute("gradientTransform", style.get(Property.TRANSFORM));
            if (element.has("gradientTransform") || !style.isInitial(Property.TRANSFORM)) {
                return Servers.transform(style, scope, written);
            }
        }
        return Transform.IDENTITY;
    }

    private static Optional<Brush> linear(
            PaintServers.Chain chain, Scope scope, Ramp ramp, Stop last) {
        String kind = "linearGradient";
        double x1 = scope.across(chain.attribute("x1", kind, "0%"), 0);
        double y1 = scope.down(chain.attribute("y1", kind, "0%"), 0);
        double x2 = scope.across(chain.attribute("x2", kind, "100%"), scope.viewport().width());
        double y2 = scope.down(chain.attribute("y2", kind, "0%"), 0);
        return Optional.of(
                x1 == x2 && y1 == y2
                        ? solid(last)
                        : new Brush(new Paint.Linear(ramp, x1, y1, x2, y2), 1));
    }

    private Optional<Brush> radial(PaintServers.Chain chain, Scope scope, Ramp ramp, Stop last) {
        String kind = "radialGradient";
        double diagonal = scope.viewport().diagonal();
        double cx = scope.across(chain.attribute("cx", kind, "50%"), scope.viewport().width() / 2);
        double cy = scope.down(chain.attribute("cy", kind, "50%"), scope.viewport().height() / 2);
        double r = Length.of(chain.attribute("r", kind, "50%")).pixels(scope, diagonal);
        double fr = Length.of(chain.attribute("fr", kind, "0%")).pixels(scope, diagonal);
        double fx = scope.across(chain.attribute("fx", kind, ""), cx);
        double fy = scope.down(chain.attribute("fy", kind, ""), cy);
        if (r < 0) {
            Element gradient = chain.elements().get(0);
            walker.faults()
                    .add(
                            gradient,
                            "is an SVG with a gradient of a negative radius, " + gradient.shown(),
                            "Save it again as plain SVG");
        }
        r = Double.isNaN(r) ? diagonal / 2 : r;
        fr = fr > 0 ? fr : 0;
        if (r == 0) {
            return Optional.of(solid(last));
        }
        return Optional.of(new Brush(new Paint.Radial(ramp, fx, fy, fr, cx, cy, r), 1));
    }

    private static Brush solid(Stop stop) {
        return new Brush(stop.colour(), stop.opacity());
    }

    private List<Stop> stops(PaintServers.Chain chain) {
        for (Element element : chain.elements()) {
            List<Stop> stops = stops(element);
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        return List.of();
    }

    private List<Stop> stops(Element gradient) {
        List<Stop> stops = new ArrayList<>();
        double least = 0;
        for (Element child : gradient.children) {
            if (child.is("stop")) {
                walker.check(child);
                Style style = walker.styleOf(child);
                double offset = Length.numberOrPercentage(child.attribute("offset", "0"));
                least = Math.max(least, Double.isNaN(offset) ? 0 : Math.min(1, offset));
                ColourSyntax.Shade shade =
                        style.colour(Property.STOP_COLOR)
                                .orElse(new ColourSyntax.Shade(Paint.Colour.BLACK, 1));
                double opacity = shade.opacity() * style.opacity(Property.STOP_OPACITY);
                stops.add(new Stop(least, shade.colour(), opacity));
            }
        }
        return stops;
    }
}
