package org.leafwright.picture.svg;

import java.util.List;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Mask;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Transform;

/** Reads masks (CSS Masking 1, 7). */
final class Masks {
    private static final Bounds NOWHERE = Bounds.of(0, 0, 0, 0);

    private final Walker walker;

    Masks(Walker walker) {
        this.walker = walker;
    }

    /** Returns the mask that an element's style names, if any. */
    Optional<Mask> of(Element element, Scope scope, Part.Reach reach) throws BadPictureException {
        String value = scope.style().get(Property.MASK);
        if (value.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        Optional<String> url = Css.reference(value);
        if (url.isEmpty()) {
            refuse(element, "the mask “" + value + "”, which isn't drawn");
            return Optional.empty();
        }
        Optional<Element> target = walker.find(element, url.get());
        if (target.isEmpty() || !target.get().is("mask")) {
            // Some programs then draw the element whole, others not at all.
            refuse(element, "a reference to the mask “" + url.get() + "”, which isn't there");
            return Optional.empty();
        }
        Element mask = target.get();
        return walker.follow(
                element, mask, Optional.<Mask>empty(), () -> read(element, mask, scope, reach));
    }

    private void refuse(Element element, String what) {
        walker.faults()
                .add(
                        element,
                        "is an SVG with " + what,
                        "Mask it with a path or a gradient instead");
    }

    private Optional<Mask> read(Element at, Element mask, Scope user, Part.Reach reach)
            throws BadPictureException {
        walker.check(mask);
        Style style = walker.styleOf(mask);
        Scope scope = user.with(style).with(Optional.<Scope.Context>empty());
        boolean byBox = !mask.attribute("maskUnits", "").equals("userSpaceOnUse");
        boolean contentByBox = mask.attribute("maskContentUnits", "").equals("objectBoundingBox");
        Optional<Bounds> box =
                byBox || contentByBox ? walker.box(at, reach) : Optional.<Bounds>empty();
        if ((byBox || contentByBox)
                && (box.isEmpty() || !(box.get().width() > 0 && box.get().height() > 0))) {
            return Optional.of(new Mask(false, NOWHERE, List.of(), Optional.empty()));
        }
        boolean byLightness = !style.is(Property.MASK_TYPE, "alpha");
        if (byLightness && style.is(Property.COLOR_INTERPOLATION, "linearrgb")) {
            refuse(mask, "the mask " + mask.shown() + " in linear colours, which isn't drawn");
        }
        PaintServers.Chain chain = new PaintServers.Chain(List.of(mask));
        Bounds region =
                Servers.region(chain, "mask", byBox ? box : Optional.empty(), scope, "120%");
        Transform content = contentByBox ? Transform.onto(box.orElseThrow()) : Transform.IDENTITY;
        Scope inner = contentByBox ? scope.in(new Viewport(1, 1)) : scope;
        Part part = walker.children(mask, inner);
        if (byLightness && part.blends()) {
            refuse(mask, "a blend in the mask " + mask.shown() + ", which isn't drawn");
        }
        List<Node> nodes =
                content.isIdentity() || part.nodes().isEmpty()
                        ? part.nodes()
                        : List.of(Group.moved(content, part.nodes()));
        return Optional.of(new Mask(byLightness, region, nodes, of(mask, scope, reach)));
    }
}
