package org.leafwright.picture.svg;

import java.util.Optional;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;

/**
 * What holds at a place of the tree as it is drawn.
 *
 * @param style of the element itself
 * @param viewport what its percentages refer to
 * @param page the viewport of the whole file
 * @param context what {@code context-fill} and {@code context-stroke} stand for
 */
record Scope(
        Style style,
        Viewport viewport,
        Viewport page,
        double rootFontSize,
        Optional<Context> context)
        implements Length.Measures {
    /**
     * The paints of the element that brought this one in.
     *
     * @param toContext from the coordinates here to those of that element
     */
    record Context(Optional<Brush> fill, Optional<Brush> stroke, Transform toContext) {}

    /** A paint, and how opaque its colour is. */
    record Brush(Paint paint, double opacity) {}

    Scope with(Style newStyle) {
        return new Scope(newStyle, viewport, page, rootFontSize, context);
    }

    Scope in(Viewport newViewport) {
        return new Scope(style, newViewport, page, rootFontSize, context);
    }

    Scope with(Optional<Context> newContext) {
        return new Scope(style, viewport, page, rootFontSize, newContext);
    }

    /** Returns what holds in coordinates that a transform leads out of. */
    Scope moved(Transform transform) {
        if (context.isEmpty() || transform.isIdentity()) {
            return this;
        }
        Context now = context.get();
        return with(
                Optional.of(
                        new Context(now.fill(), now.stroke(), now.toContext().after(transform))));
    }

    @Override
    public double fontSize() {
        return style.fontSize();
    }

    /** Returns a length across, by a property. */
    double across(Property property) {
        return Length.of(style.get(property)).pixels(this, viewport.width());
    }

    /** Returns a length down, by a property. */
    double down(Property property) {
        return Length.of(style.get(property)).pixels(this, viewport.height());
    }

    /** Returns a length that runs neither across nor down, by a property. */
    double along(Property property) {
        return Length.of(style.get(property)).pixels(this, viewport.diagonal());
    }

    /** Returns a length across, as an attribute has it. */
    double across(String length, double otherwise) {
        return orElse(Length.of(length).pixels(this, viewport.width()), otherwise);
    }

    /** Returns a length down, as an attribute has it. */
    double down(String length, double otherwise) {
        return orElse(Length.of(length).pixels(this, viewport.height()), otherwise);
    }

    private static double orElse(double length, double otherwise) {
        return Double.isNaN(length) ? otherwise : length;
    }
}
