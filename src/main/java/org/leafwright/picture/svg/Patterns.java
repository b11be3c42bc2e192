package org.leafwright.picture.svg;

import java.util.List;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;
import org.leafwright.picture.svg.Scope.Brush;

/** Reads patterns (SVG 2, 14.3). */
final class Patterns {
    private static final String KIND = "pattern";

    private final Walker walker;

    Patterns(Walker walker) {
        this.walker = walker;
    }

    /** Returns what a pattern paints with; nothing if that is nothing. */
    Optional<Brush> brush(PaintServers.Chain chain, Element at, Scope scope, Part.Reach reach)
            throws BadPictureException {
        boolean byBox = !chain.attribute("patternUnits").orElse("").equals("userSpaceOnUse");
        boolean contentByBox =
                chain.attribute("patternContentUnits").orElse("").equals("objectBoundingBox");
        Optional<Bounds> box =
                byBox || contentByBox ? walker.box(at, reach) : Optional.<Bounds>empty();
        if ((byBox || contentByBox)
                && (box.isEmpty() || !(box.get().width() > 0 && box.get().height() > 0))) {
            return Optional.empty();
        }
        Bounds tile = Servers.region(chain, KIND, byBox ? box : Optional.empty(), scope, "0");
        if (!(tile.width() > 0 && tile.height() > 0)) {
            return Optional.empty();
        }
        Optional<Element> source = content(chain);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Transform content = Transform.IDENTITY;
        Viewport viewport = scope.viewport();
        Optional<Element> framed = withViewBox(chain);
        Bounds place = Bounds.of(0, 0, tile.width(), tile.height());
        if (framed.isPresent()) {
            Bounds viewBox = AspectRatio.viewBox(framed.get()).orElseThrow();
            if (!(viewBox.width() > 0 && viewBox.height() > 0)) {
                return Optional.empty();
            }
            content = ratio(chain).fit(viewBox, place);
            viewport = new Viewport(viewBox.width(), viewBox.height());
        } else if (contentByBox) {
            Bounds b = box.orElseThrow();
            content = Transform.scale(b.width(), b.height());
        }
        Style style = walker.styleOf(source.get());
        Scope inner = scope.with(Optional.<Scope.Context>empty()).with(style).in(viewport);
        Part part = walker.children(source.get(), inner);
        List<Node> nodes = part.nodes();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (!content.isIdentity()) {
            nodes = List.of(Group.moved(content, nodes));
        }
        Transform transform =
                transform(chain, scope).after(Transform.translate(tile.left(), tile.top()));
        return transform.inverse().isEmpty()
                ? Optional.empty()
                : Optional.of(new Brush(new Paint.Tiling(transform, place, nodes), 1));
    }

    private Transform transform(PaintServers.Chain chain, Scope scope) {
        for (Element element : chain.elements()) {
            Style style = walker.styleOf(element);
            String written = element.attribute("patternTransform", style.get(Property.TRANSFORM));
            if (element.has("patternTransform") || !style.isInitial(Property.TRANSFORM)) {
                return Servers.transform(style, scope, written);
            }
        }
        return Transform.IDENTITY;
    }

    private static AspectRatio ratio(PaintServers.Chain chain) {
        for (Element element : chain.elements()) {
            if (element.has("preserveAspectRatio")) {
                return AspectRatio.of(element);
            }
        }
        return AspectRatio.of(chain.elements().get(0));
    }

    private static Optional<Element> withViewBox(PaintServers.Chain chain) {
        for (Element element : chain.elements()) {
            if (AspectRatio.viewBox(element).isPresent()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> content(PaintServers.Chain chain) {
        for (Element element : chain.elements()) {
            for (Element child : element.children) {
                if (!child.name.isEmpty()) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }
}
