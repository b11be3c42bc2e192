package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Region;
import org.leafwright.picture.Transform;

/** Reads clips (CSS Masking 1, 5 and 6). */
final class Clips {
    private static final Clip NOTHING_SEEN = new Clip(List.of(), Optional.empty());

    private final Walker walker;
    private final Effects effects;

    Clips(Walker walker, Effects effects) {
        this.walker = walker;
        this.effects = effects;
    }

    /** Returns the clip that an element's style names, if any. */
    Optional<Clip> of(Element element, Scope scope, Part.Reach reach) throws BadPictureException {
        String value = scope.style().get(Property.CLIP_PATH);
        if (value.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        Optional<String> url = Css.reference(value);
        if (url.isEmpty()) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG with the clip “" + value + "”, which isn't drawn",
                            "Clip it with a path instead");
            return Optional.empty();
        }
        Optional<Element> target = walker.find(element, url.get());
        if (target.isEmpty() || !target.get().is("clipPath")) {
            // What refers to nothing clips nothing (CSS Masking 1, 5.1).
            return Optional.empty();
        }
        Element clip = target.get();
        return walker.follow(
                element,
                clip,
                Optional.<Clip>empty(),
                () -> Optional.of(read(element, clip, scope, reach)));
    }

    private Clip read(Element at, Element clip, Scope user, Part.Reach reach)
            throws BadPictureException {
        walker.check(clip);
        Style style = walker.styleOf(clip);
        Scope scope = user.with(style).with(Optional.<Scope.Context>empty());
        boolean byBox = clip.attribute("clipPathUnits", "").equals("objectBoundingBox");
        Bounds whole = Bounds.of(0, 0, user.viewport().width(), user.viewport().height());
        Transform transform = effects.transform(clip, scope, style.get(Property.TRANSFORM), whole);
        if (byBox) {
            Optional<Bounds> box = walker.box(at, reach);
            if (box.isEmpty()) {
                return NOTHING_SEEN;
            }
            transform = transform.after(Transform.onto(box.get()));
            scope = scope.in(new Viewport(1, 1));
        }
        List<Region> regions = new ArrayList<>();
        for (Element child : clip.children) {
            region(child, scope, transform, regions);
        }
        Optional<Clip> and = of(clip, scope, reach);
        return new Clip(regions, and);
    }

    private void region(Element child, Scope above, Transform transform, List<Region> regions)
            throws BadPictureException {
        boolean text = child.is("text");
        if (!(Shapes.isShape(child) || child.is("use") || text)
                || !walker.conditions().hold(child)) {
            return;
        }
        Scope scope = above.with(Style.of(child, above.style(), above.rootFontSize()));
        if (scope.style().is(Property.DISPLAY, "none")) {
            return;
        }
        walker.check(child);
        if (text) {
            // Refused as any text is.
            walker.element(child, above);
            return;
        }
        Transform own = transform.after(effects.transform(child, scope));
        if (child.is("use")) {
            use(child, scope, own, regions);
            return;
        }
        if (!scope.style().is(Property.VISIBILITY, "visible")) {
            return;
        }
        Contour contour = Shapes.of(child, scope);
        if (contour.isEmpty()) {
            return;
        }
        walker.budget().spend(child, contour.size());
        Optional<Clip> and = of(child, scope, Part.Reach.of(contour)).map(clip -> moved(clip, own));
        regions.add(
                new Region(
                        contour.transformed(own),
                        ShapeParts.rule(scope.style(), Property.CLIP_RULE),
                        and));
    }

    private void use(Element use, Scope scope, Transform transform, List<Region> regions)
            throws BadPictureException {
        Optional<Element> target =
                walker.target(use).filter(t -> Shapes.isShape(t) || t.is("text"));
        if (target.isEmpty()) {
            return;
        }
        Transform move = Transform.translate(scope.across(Property.X), scope.down(Property.Y));
        List<Region> found = new ArrayList<>();
        region(target.get(), scope, transform.after(move), found);
        for (Region region : found) {
            Optional<Clip> and = of(use, scope, Part.Reach.of(region.contour()));
            regions.add(
                    and.isEmpty()
                            ? region
                            : new Region(
                                    region.contour(),
                                    region.rule(),
                                    Optional.of(
                                            joined(moved(and.get(), transform), region.and()))));
        }
    }

    private static Clip joined(Clip clip, Optional<Clip> other) {
        return new Clip(clip.regions(), clip.and().map(and -> joined(and, other)).or(() -> other));
    }

    private static Clip moved(Clip clip, Transform transform) {
        List<Region> regions = new ArrayList<>();
        for (Region region : clip.regions()) {
            regions.add(
                    new Region(
                            region.contour().transformed(transform),
                            region.rule(),
                            region.and().map(and -> moved(and, transform))));
        }
        return new Clip(regions, clip.and().map(and -> moved(and, transform)));
    }
}
