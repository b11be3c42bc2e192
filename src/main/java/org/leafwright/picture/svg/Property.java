package org.leafwright.picture.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties that say how an SVG looks (SVG 2, 6.6 and 6.7), with those that are known so that
 * they can be refused.
 */
enum Property {
    COLOR(true, "black", Kind.COLOUR),
    FILL(true, "black", Kind.PAINT),
    FILL_OPACITY(true, "1", Kind.NUMBER),
    FILL_RULE(true, "nonzero", Kind.KEYWORD, "nonzero", "evenodd"),
    CLIP_RULE(true, "nonzero", Kind.KEYWORD, "nonzero", "evenodd"),
    STROKE(true, "none", Kind.PAINT),
    STROKE_WIDTH(true, "1", Kind.LENGTH),
    STROKE_OPACITY(true, "1", Kind.NUMBER),
    STROKE_LINECAP(true, "butt", Kind.KEYWORD, "butt", "round", "square"),
    STROKE_LINEJOIN(true, "miter", Kind.KEYWORD, "miter", "round", "bevel", "miter-clip", "arcs"),
    STROKE_MITERLIMIT(true, "4", Kind.NUMBER),
    STROKE_DASHARRAY(true, "none", Kind.ANY),
    STROKE_DASHOFFSET(true, "0", Kind.LENGTH),
    PAINT_ORDER(true, "normal", Kind.ANY),
    VISIBILITY(true, "visible", Kind.KEYWORD, "visible", "hidden", "collapse"),
    MARKER_START(true, "none", Kind.ANY),
    MARKER_MID(true, "none", Kind.ANY),
    MARKER_END(true, "none", Kind.ANY),
    FONT_SIZE(true, "16px", Kind.ANY),
    COLOR_INTERPOLATION(true, "srgb", Kind.KEYWORD, "auto", "srgb", "linearrgb"),

    OPACITY(false, "1", Kind.NUMBER),
    DISPLAY(false, "inline", Kind.ANY),
    OVERFLOW(false, "", Kind.KEYWORD, "visible", "hidden", "scroll", "auto", "clip"),
    CLIP_PATH(false, "none", Kind.ANY),
    MASK(false, "none", Kind.ANY),
    MASK_TYPE(false, "luminance", Kind.KEYWORD, "luminance", "alpha"),
    FILTER(false, "none", Kind.ANY),
    MIX_BLEND_MODE(false, "normal", Kind.ANY),
    ISOLATION(false, "auto", Kind.KEYWORD, "auto", "isolate"),
    STOP_COLOR(false, "black", Kind.COLOUR),
    STOP_OPACITY(false, "1", Kind.NUMBER),
    TRANSFORM(false, "none", Kind.ANY),
    TRANSFORM_ORIGIN(false, "", Kind.ANY),
    TRANSFORM_BOX(false, "view-box", Kind.ANY),
    VECTOR_EFFECT(false, "none", Kind.ANY),
    BACKGROUND_COLOR(false, "transparent", Kind.COLOUR),

    X(false, "0", Kind.LENGTH),
    Y(false, "0", Kind.LENGTH),
    CX(false, "0", Kind.LENGTH),
    CY(false, "0", Kind.LENGTH),
    R(false, "0", Kind.SIZE),
    RX(false, "auto", Kind.SIZE),
    RY(false, "auto", Kind.SIZE),
    WIDTH(false, "auto", Kind.SIZE),
    HEIGHT(false, "auto", Kind.SIZE),
    D(false, "none", Kind.ANY),

    ALL(false, "", Kind.ANY),
    ANIMATION(false, "none", Kind.ANY),
    ANIMATION_NAME(false, "none", Kind.ANY),
    BACKDROP_FILTER(false, "none", Kind.ANY),
    BACKGROUND(false, "none", Kind.ANY),
    BACKGROUND_IMAGE(false, "none", Kind.ANY),
    MASK_BORDER_SOURCE(false, "none", Kind.ANY),
    MASK_IMAGE(false, "none", Kind.ANY),
    OFFSET_PATH(false, "none", Kind.ANY),
    ROTATE(false, "none", Kind.ANY),
    SCALE(false, "none", Kind.ANY),
    TRANSLATE(false, "none", Kind.ANY),
    ZOOM(false, "1", Kind.ANY);

    /** Those that would change the drawing and are not drawn. */
    static final Set<Property> UNDRAWN =
            Set.of(
                    ALL,
                    ANIMATION,
                    ANIMATION_NAME,
                    BACKDROP_FILTER,
                    MASK_BORDER_SOURCE,
                    MASK_IMAGE,
                    OFFSET_PATH,
                    ROTATE,
                    SCALE,
                    TRANSLATE,
                    ZOOM);

    /** Those whose attribute has another meaning, or none, on most elements. */
    private static final Set<Property> NO_ATTRIBUTE =
            Set.of(
                    ALL,
                    ANIMATION,
                    ANIMATION_NAME,
                    BACKDROP_FILTER,
                    BACKGROUND,
                    BACKGROUND_COLOR,
                    BACKGROUND_IMAGE,
                    ISOLATION,
                    MASK_BORDER_SOURCE,
                    MASK_IMAGE,
                    MIX_BLEND_MODE,
                    OFFSET_PATH,
                    ROTATE,
                    SCALE,
                    TRANSLATE,
                    TRANSFORM_BOX,
                    ZOOM);

    /** Those that CSS takes with a unit only. */
    private static final Set<Property> WITH_UNIT = Set.of(X, Y, CX, CY, R, RX, RY, WIDTH, HEIGHT);

    private static final Map<String, Property> BY_NAME = new HashMap<>();

    static {
        for (Property property : values()) {
            BY_NAME.put(property.css, property);
        }
    }

    /** What values may look like. */
    private enum Kind {
        COLOUR,
        PAINT,
        NUMBER,
        LENGTH,
        /** A length that isn't negative, or {@code auto}. */
        SIZE,
        KEYWORD,
        ANY
    }

    final boolean inherited;
    final String initial;
    final String css;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> keywords;

    Property(boolean inherited, String initial, Kind kind, String... keywords) {
        this.inherited = inherited;
        this.initial = initial;
        this.kind = kind;
        this.keywords = Set.of(keywords);
        this.css = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the property of a name in small letters, if it matters to a drawing. */
    static Optional<Property> named(String css) {
        return Optional.ofNullable(BY_NAME.get(css));
    }

    /** Returns the property that an attribute sets (SVG 2, 6.6), if any. */
    static Optional<Property> ofAttribute(String attribute) {
        Property property = BY_NAME.get(attribute);
        return property == null || NO_ATTRIBUTE.contains(property)
                ? Optional.empty()
                : Optional.of(property);
    }

    /** Returns whether an attribute may have a value; one that it can't have counts as absent. */
    boolean accepts(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        if (isForAll(small) || Css.callsFunction(small)) {
            return true;
        }
        return switch (kind) {
            case COLOUR -> small.equals("currentcolor") || ColourSyntax.isColour(small);
            case PAINT -> PaintSyntax.isPaint(value);
            case NUMBER -> !Double.isNaN(Length.numberOrPercentage(small));
            case LENGTH -> Length.isLength(small);
            case SIZE -> small.equals("auto") || (Length.isLength(small) && !small.startsWith("-"));
            case KEYWORD -> keywords.contains(small);
            case ANY -> !value.isEmpty();
        };
    }

    /** Returns whether CSS takes a value, which is stricter than an attribute. */
    boolean acceptsInCss(String value) {
        return accepts(value) && !(WITH_UNIT.contains(this) && Length.isBareNumber(value));
    }

    /** Returns whether a value is one that each property has (CSS Cascade 4, 7.3). */
    private static boolean isForAll(String small) {
        return switch (small) {
            case "inherit", "initial", "unset", "revert", "revert-layer" -> true;
            default -> false;
        };
    }
}
