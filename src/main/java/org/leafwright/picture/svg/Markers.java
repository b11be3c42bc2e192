package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Transform;
import org.leafwright.picture.svg.MarkerPlaces.Place;

/** Draws the markers at the points of a shape (SVG 2, 11.6). */
final class Markers {
    private final Walker walker;

    Markers(Walker walker) {
        this.walker = walker;
    }

    /**
     * Draws a shape's markers.
     *
     * @param scope whose context holds the paints of the shape
     */
    Part draw(Element element, Contour contour, Scope scope) throws BadPictureException {
        Optional<Element> start = marker(element, scope, Property.MARKER_START);
        Optional<Element> middle = marker(element, scope, Property.MARKER_MID);
        Optional<Element> end = marker(element, scope, Property.MARKER_END);
        if (start.isEmpty() && middle.isEmpty() && end.isEmpty()) {
            return Part.NOTHING;
        }
        List<Place> places = MarkerPlaces.of(contour);
        if (middle.isPresent() && PathData.hasArcs(scope.style().get(Property.D))) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with markers along an arc, which programs draw differently",
                            "Turn its markers into paths (Inkscape: Path > Stroke to Path)");
        }
        List<Node> nodes = new ArrayList<>();
        boolean blends = false;
        for (int i = 0; i < places.size(); i++) {
            boolean first = i == 0;
            boolean last = i == places.size() - 1;
            if (first) {
                blends |= draw(element, start, places.get(i), true, scope, nodes);
            }
            if (!first && !last) {
                blends |= draw(element, middle, places.get(i), false, scope, nodes);
            }
            if (last) {
                blends |= draw(element, end, places.get(i), false, scope, nodes);
            }
        }
        return new Part(nodes, Part.NOTHING.reach(), blends);
    }

    private Optional<Element> marker(Element element, Scope scope, Property property) {
        return Css.reference(scope.style().get(property))
                .flatMap(url -> walker.find(element, url))
                .filter(target -> target.is("marker"));
    }

    private boolean draw(
            Element element,
            Optional<Element> target,
            Place place,
            boolean start,
            Scope scope,
            List<Node> nodes)
            throws BadPictureException {
        if (target.isEmpty()) {
            return false;
        }
        Element marker = target.get();
        if (place.turnsBack() && marker.attribute("orient", "").startsWith("auto")) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with a marker where a line turns back, which programs"
                                    + " draw differently",
                            "Turn its markers into paths (Inkscape: Path > Stroke to Path)");
        }
        Part part =
                walker.follow(
                        element, marker, Part.NOTHING, () -> draw(marker, place, start, scope));
        nodes.addAll(part.nodes());
        return part.blends();
    }

    private Part draw(Element marker, Place place, boolean start, Scope user)
            throws BadPictureException {
        walker.check(marker);
        Style style = walker.styleOf(marker);
        Scope scope = user.with(style);
        double width = scope.across(marker.attribute("markerWidth", "3"), 3);
        double height = scope.down(marker.attribute("markerHeight", "3"), 3);
        Optional<Bounds> box = AspectRatio.viewBox(marker);
        if (!(width > 0 && height > 0)
                || box.filter(b -> b.width() == 0 || b.height() == 0).isPresent()) {
            return Part.NOTHING;
        }
        double scale =
                marker.attribute("markerUnits", "").equals("userSpaceOnUse")
                        ? 1
                        : user.along(Property.STROKE_WIDTH);
        Bounds whole = Bounds.of(0, 0, width, height);
        Bounds seen = box.orElse(whole);
        Transform fit =
                box.map(b -> AspectRatio.of(marker).fit(b, whole)).orElse(Transform.IDENTITY);
        Scope inner = scope.in(new Viewport(seen.width(), seen.height()));
        double refX =
                reference(marker.attribute("refX", "0"), seen.left(), seen.width(), inner, true);
        double refY =
                reference(marker.attribute("refY", "0"), seen.top(), seen.height(), inner, false);
        Transform atOrigin = Transform.translate(-fit.x(refX, refY), -fit.y(refX, refY));
        Transform transform =
                Transform.translate(place.x(), place.y())
                        .after(TransformSyntax.rotation(angle(marker, place, start)))
                        .after(Transform.scale(scale, scale))
                        .after(atOrigin);
        Scope moved = inner.moved(transform.after(fit));
        Part content = walker.children(marker, moved);
        if (content.nodes().isEmpty() || transform.determinant() == 0) {
            return Part.NOTHING;
        }
        List<Node> nodes = List.of(Group.moved(fit, content.nodes()));
        if (Walker.clipsOverflow(style)) {
            Contour edge = Shapes.rect(0, 0, width, height, 0, 0);
            nodes = List.of(Walker.clipped(Clip.to(edge, Rule.NONZERO), nodes));
        }
        return new Part(
                List.of(Group.moved(transform, nodes)), Part.NOTHING.reach(), content.blends());
    }

    private static double reference(
            String written, double from, double size, Scope scope, boolean across) {
        return switch (written) {
            case "left", "top" -> from;
            case "center" -> from + size / 2;
            case "right", "bottom" -> from + size;
            default -> across ? scope.across(written, 0) : scope.down(written, 0);
        };
    }

    private static double angle(Element marker, Place place, boolean start) {
        String orient = marker.attribute("orient", "0");
        if (orient.equals("auto")) {
            return place.degrees();
        }
        if (orient.equals("auto-start-reverse")) {
            return start ? place.degrees() + 180 : place.degrees();
        }
        double angle = Angle.degrees(orient);
        return Double.isNaN(angle) ? 0 : angle;
    }
}
