package org.leafwright.picture.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Transform;

/** Walks over the elements as they are drawn, following each reference. */
final class Walker {
    private static final Set<String> MOVING =
            Set.of("animate", "animateMotion", "animateTransform", "animateColor", "set");
    private static final Set<String> FOREIGN =
            Set.of("foreignObject", "iframe", "audio", "video", "canvas", "object", "embed");

    /** How many references are followed to see whether a paint is asked for. */
    private static final int DEEPEST_SEARCH = 5;

    private final ElementTree tree;
    private final Faults faults;
    private final Budget budget;
    private final Conditions conditions;
    private final ShapeParts shapes;
    private final Effects effects;
    private final ImageParts images;

    /** The targets of the references that led here, the latest first. */
    private final Deque<Element> followed = new ArrayDeque<>();

    private final IdentityHashMap<Element, Style> styles = new IdentityHashMap<>();
    private final Set<Element> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private double rootFontSize = Style.INITIAL.fontSize();

    Walker(ElementTree tree, Faults faults, Conditions conditions, SvgReader reader) {
        this.tree = tree;
        this.faults = faults;
        this.conditions = conditions;
        this.budget = new Budget(faults);
        this.shapes = new ShapeParts(this);
        this.effects = new Effects(this);
        this.images = new ImageParts(this, reader);
    }

    /** Returns whether a reference to an element of a kind is being followed. */
    boolean isWithin(String kind) {
        for (Element element : followed) {
            if (element.is(kind)) {
                return true;
            }
        }
        return false;
    }

    private void refuseCircle(Element at, Element target) {
        faults.add(
                at,
                "is an SVG with a part that uses itself, " + target.shown(),
                "Save it again as plain SVG");
    }

    /** A walk along a reference. */
    interface Step<T> {
        T take() throws BadPictureException;
    }

    /** Draws the whole file. */
    Drawing draw(Bounds page) throws BadPictureException {
        Element root = tree.root();
        Viewport whole = new Viewport(page.width(), page.height());
        Style style = Style.of(root, Style.INITIAL, rootFontSize);
        rootFontSize = style.fontSize();
        check(root);
        Scope scope = new Scope(style, whole, whole, rootFontSize, Optional.empty());
        List<Node> nodes = new ArrayList<>();
        if (!style.isInitial(Property.BACKGROUND) || !style.isInitial(Property.BACKGROUND_IMAGE)) {
            refuse(root, "the background of");
        }
        style.colour(Property.BACKGROUND_COLOR)
                .filter(shade -> shade.opacity() > 0)
                .ifPresent(
                        shade ->
                                nodes.add(
                                        new Fill(
                                                Shapes.rect(
                                                        0, 0, whole.width(), whole.height(), 0, 0),
                                                Rule.NONZERO,
                                                shade.colour(),
                                                shade.opacity())));
        if (conditions.hold(root) && !style.is(Property.DISPLAY, "none")) {
            Transform own = effects.transform(root, scope);
            Part content =
                    viewport(root, scope, Bounds.of(0, 0, whole.width(), whole.height()), false);
            nodes.addAll(effects.apply(root, scope, own, content).nodes());
        }
        return new Drawing(page.width(), page.height(), nodes);
    }

    Faults faults() {
        return faults;
    }

    Budget budget() {
        return budget;
    }

    Conditions conditions() {
        return conditions;
    }

    ShapeParts shapes() {
        return shapes;
    }

    /** Notes that an element asks for something that isn't drawn. */
    private void refuse(Element element, String what) {
        faults.add(
                element,
                "is an SVG with " + what + " " + element.shown() + ", which isn't drawn",
                "Save it as plain SVG without it, or as PNG with 300 pixels an inch");
    }

    /** Returns the element that a reference within the file names. */
    Optional<Element> find(Element at, String reference) {
        if (!reference.startsWith("#")) {
            faults.add(
                    at,
                    "is an SVG that refers to another file",
                    "Save it with all that it needs inside (“plain SVG”)");
            return Optional.empty();
        }
        return tree.find(reference.substring(1));
    }

    /** Returns the element that an element's {@code href} names. */
    Optional<Element> target(Element at) {
        Optional<String> href = at.attribute("href");
        return href.isEmpty() || href.get().isEmpty() ? Optional.empty() : find(at, href.get());
    }

    /**
     * Follows a reference. What refers to itself refers to nothing (SVG 2, 16.1.4); which one of
     * several in a circle does so, programs see differently, and it matters except for clips.
     *
     * @param otherwise what comes of a reference to nothing
     */
    <T> T follow(Element at, Element target, T otherwise, Step<T> step) throws BadPictureException {
        if (followed.contains(target)) {
            if (target != followed.peek() && !target.is("clipPath")) {
                refuseCircle(at, target);
            }
            return otherwise;
        }
        followed.push(target);
        budget.enter(target);
        try {
            return step.take();
        } finally {
            budget.leave();
            followed.pop();
        }
    }

    /**
     * Returns the box by which an element measures what it refers to. The standard's is the least
     * that holds what is drawn; many programs take the boxes of turned parts, and turn those.
     */
    Optional<Bounds> box(Element at, Part.Reach reach) {
        Optional<Bounds> box = reach.box();
        if (box.isPresent() && !reach.isPlain()) {
            faults.add(
                    at,
                    "is an SVG with a part whose box programs measure differently, " + at.shown(),
                    "Ungroup what is turned in it, or name its paints, clips and masks in user"
                            + " units");
        }
        return box;
    }

    /** Returns the style of an element where it stands in the file. */
    Style styleOf(Element element) {
        Style known = styles.get(element);
        if (known == null) {
            Element parent = element.parent;
            Style above = parent == null ? Style.INITIAL : styleOf(parent);
            known = Style.of(element, above, rootFontSize);
            styles.put(element, known);
        }
        return known;
    }

    /** Draws an element that inherits from a style. */
    Part element(Element element, Scope above) throws BadPictureException {
        if (!isDrawn(element) || !conditions.hold(element)) {
            return Part.NOTHING;
        }
        Scope scope = above.with(Style.of(element, above.style(), rootFontSize));
        if (scope.style().is(Property.DISPLAY, "none")) {
            return Part.NOTHING;
        }
        check(element);
        budget.enter(element);
        try {
            Transform transform = effects.transform(element, scope);
            Scope inner = scope.moved(transform);
            return effects.apply(element, inner, transform, content(element, inner));
        } finally {
            budget.leave();
        }
    }

    private static boolean isDrawn(Element element) {
        return Shapes.isShape(element)
                || element.is("g", "a", "svg", "use", "switch", "image", "text")
                || FOREIGN.contains(element.name);
    }

    private Part content(Element element, Scope scope) throws BadPictureException {
        if (Shapes.isShape(element)) {
            return shapes.draw(element, scope);
        }
        switch (element.name) {
            case "g", "a" -> {
                return children(element, scope);
            }
            case "svg" -> {
                return nested(element, scope, Optional.empty());
            }
            case "use" -> {
                return use(element, scope);
            }
            case "switch" -> {
                for (Element child : element.children) {
                    if (!child.name.isEmpty() && isDrawn(child) && conditions.hold(child)) {
                        return element(child, scope);
                    }
                }
                return Part.NOTHING;
            }
            case "image" -> {
                return images.draw(element, scope);
            }
            case "text" -> {
                text(element);
                return Part.NOTHING;
            }
            default -> {
                refuse(element, "the part");
                return Part.NOTHING;
            }
        }
    }

    Part children(Element element, Scope scope) throws BadPictureException {
        List<Part> parts = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        boolean blends = false;
        for (Element child : element.children) {
            Part part = element(child, scope);
            parts.add(part);
            nodes.addAll(part.nodes());
            blends |= part.blends();
        }
        return new Part(nodes, Part.Reach.of(parts), blends);
    }

    private void text(Element element) {
        if (holdsText(element)) {
            faults.add(
                    element,
                    "is an SVG with live text, which looks different on every machine",
                    "Convert the text to outlines (Inkscape: Path > Object to Path)");
        }
    }

    private static boolean holdsText(Element element) {
        if (!element.text.toString().isBlank()) {
            return true;
        }
        for (Element child : element.children) {
            if (holdsText(child) || child.is("tref")) {
                return true;
            }
        }
        return false;
    }

    /** Draws what a {@code use} stands for (SVG 2, 5.6). */
    private Part use(Element element, Scope scope) throws BadPictureException {
        Optional<Element> target = target(element);
        if (target.isEmpty()) {
            return Part.NOTHING;
        }
        Transform move = Transform.translate(scope.across(Property.X), scope.down(Property.Y));
        Element used = target.get();
        if (followed.contains(used)) {
            refuseCircle(element, used);
            return Part.NOTHING;
        }
        Part part =
                follow(
                        element,
                        used,
                        Part.NOTHING,
                        () -> {
                            Scope inner =
                                    scope.with(context(element, scope, used, move)).moved(move);
                            return used.is("symbol", "svg")
                                    ? instance(used, inner, element)
                                    : element(used, inner);
                        });
        if (move.isIdentity() || part.nodes().isEmpty()) {
            return new Part(part.nodes(), part.reach().moved(move), part.blends());
        }
        return new Part(
                List.of(Group.moved(move, part.nodes())), part.reach().moved(move), part.blends());
    }

    /** Returns the paints that a {@code use} hands down, if anything in it asks for them. */
    private Optional<Scope.Context> context(Element use, Scope scope, Element used, Transform move)
            throws BadPictureException {
        return asksForContext(used, DEEPEST_SEARCH)
                ? Optional.of(shapes.context(use, scope, reach(used, scope).moved(move)))
                : scope.context();
    }

    private boolean asksForContext(Element element, int depth) {
        for (Property property : List.of(Property.FILL, Property.STROKE)) {
            String value = element.declared.get(property);
            if (value != null && value.toLowerCase(Locale.ROOT).startsWith("context-")) {
                return true;
            }
        }
        for (Element child : element.children) {
            if (asksForContext(child, depth)) {
                return true;
            }
        }
        if (!element.is("use") || depth == 0) {
            return false;
        }
        String href = element.attribute("href", "");
        return href.startsWith("#")
                && tree.find(href.substring(1))
                        .filter(used -> asksForContext(used, depth - 1))
                        .isPresent();
    }

    private Part.Reach reach(Element used, Scope scope) throws BadPictureException {
        return element(used, scope.with(Optional.<Scope.Context>empty())).reach();
    }

    private Part instance(Element used, Scope above, Element use) throws BadPictureException {
        if (!conditions.hold(used)) {
            return Part.NOTHING;
        }
        Scope scope = above.with(Style.of(used, above.style(), rootFontSize));
        if (used.is("svg") && scope.style().is(Property.DISPLAY, "none")) {
            return Part.NOTHING;
        }
        check(used);
        if (used.is("symbol") && !scope.style().isInitial(Property.TRANSFORM)) {
            // SVG 2 moves it, SVG 1.1 doesn't.
            refuse(used, "a transform of the symbol");
        }
        Transform transform = effects.transform(used, scope);
        Scope inner = scope.moved(transform);
        return effects.apply(used, inner, transform, nested(used, inner, Optional.of(use)));
    }

    /** Draws an {@code svg} or {@code symbol} in a viewport of its own (SVG 2, 8.2). */
    private Part nested(Element element, Scope scope, Optional<Element> use)
            throws BadPictureException {
        double width = size(scope, use, Property.WIDTH, scope.viewport().width());
        double height = size(scope, use, Property.HEIGHT, scope.viewport().height());
        if (!(width > 0 && height > 0)) {
            return Part.NOTHING;
        }
        double x = scope.across(Property.X);
        double y = scope.down(Property.Y);
        return viewport(element, scope, Bounds.of(x, y, width, height), true);
    }

    private static double size(
            Scope scope, Optional<Element> use, Property property, double whole) {
        String own = scope.style().get(property);
        String written = use.map(u -> u.attribute(property.css, "auto")).orElse("auto");
        Length length = Length.of(written.equals("auto") ? own : written);
        double size = length.pixels(scope, whole);
        return Double.isNaN(size) ? whole : size;
    }

    private Part viewport(Element element, Scope scope, Bounds place, boolean clips)
            throws BadPictureException {
        Optional<Bounds> box = AspectRatio.viewBox(element);
        Transform fit = Transform.translate(place.left(), place.top());
        Viewport viewport = new Viewport(place.width(), place.height());
        if (box.isPresent()) {
            if (box.get().width() == 0 || box.get().height() == 0) {
                return Part.NOTHING;
            }
            fit = AspectRatio.of(element).fit(box.get(), place);
            viewport = new Viewport(box.get().width(), box.get().height());
        }
        Part content = children(element, scope.moved(fit).in(viewport));
        if (content.nodes().isEmpty()) {
            return new Part(List.of(), content.reach().moved(fit), false);
        }
        boolean hidden = clips && clipsOverflow(scope.style());
        Node inner = Group.moved(fit, content.nodes());
        Contour edge = Shapes.rect(place.left(), place.top(), place.width(), place.height(), 0, 0);
        Node outer = hidden ? clipped(Clip.to(edge, Rule.NONZERO), List.of(inner)) : inner;
        return new Part(List.of(outer), content.reach().moved(fit), content.blends());
    }

    /** Returns whether a viewport hides what lies beyond (SVG 2, 3.8); it does if none says. */
    static boolean clipsOverflow(Style style) {
        return !style.is(Property.OVERFLOW, "visible") && !style.is(Property.OVERFLOW, "auto");
    }

    static Group clipped(Clip clip, List<Node> nodes) {
        return new Group(
                Transform.IDENTITY,
                Optional.of(clip),
                Optional.empty(),
                1,
                Drawing.Blend.NORMAL,
                false,
                nodes);
    }

    /** Notes what an element's looks ask for that isn't drawn. */
    void check(Element element) {
        if (!checked.add(element)) {
            return;
        }
        for (Map.Entry<Property, String> one : element.declared.entrySet()) {
            String small = one.getValue().toLowerCase(Locale.ROOT);
            Optional<String> function = Css.calledFunction(small);
            if (function.isPresent()) {
                faults.add(
                        element,
                        "is an SVG whose “"
                                + one.getKey().css
                                + "” is worked out by “"
                                + function.get()
                                + "()”, which isn't understood",
                        "Save it with plain values");
            } else if (Length.of(small).isOfLines()) {
                faults.add(
                        element,
                        "is an SVG with the length “" + small + "”, which depends on a font",
                        "Save it with lengths in pixels");
            } else if (Property.UNDRAWN.contains(one.getKey())
                    && !small.equals(one.getKey().initial)) {
                faults.add(
                        element,
                        "is an SVG with “"
                                + one.getKey().css
                                + ": "
                                + small
                                + "”, which isn't drawn",
                        "Save it as plain SVG without it, or as PNG with 300 pixels an inch");
            }
        }
        for (Element child : element.children) {
            if (MOVING.contains(child.name)) {
                refuse(child, "the animation");
            }
        }
    }
}
