package org.leafwright.picture;

import java.util.List;
import java.util.Optional;

/**
 * What a vector picture draws, on a plane whose y runs down: a tree of groups whose leaves are
 * outlines, filled or drawn with a pen, and pictures of pixels. What comes later lies above.
 *
 * @param width of what is seen of the plane, from 0; a unit is a pixel, of which an inch has 96
 * @param height of what is seen of the plane, from 0
 */
public record Drawing(double width, double height, List<Node> content) {
    public Drawing {
        content = List.copyOf(content);
    }

    /** A part of a drawing. */
    public sealed interface Node {
        /** Calls the visitor's method for this kind. */
        <R> R accept(Visitor<R> visitor);
    }

    /**
     * Parts that are moved, cut or blended together. Clip and mask are told in the group's own
     * coordinates.
     *
     * @param transform from the group's coordinates to those around it
     * @param isolated whether what blends in it sees nothing of what lies below the group
     */
    public record Group(
            Transform transform,
            Optional<Clip> clip,
            Optional<Mask> mask,
            double opacity,
            Blend blend,
            boolean isolated,
            List<Node> content)
            implements Node {
        public Group {
            content = List.copyOf(content);
        }

        /** Returns a group that only moves its content. */
        public static Group moved(Transform transform, List<Node> content) {
            return new Group(
                    transform, Optional.empty(), Optional.empty(), 1, Blend.NORMAL, false, content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /** How a group's colours mix with those below it (Compositing 1, 10). */
    public enum Blend {
        NORMAL,
        MULTIPLY,
        SCREEN,
        OVERLAY,
        DARKEN,
        LIGHTEN,
        COLOR_DODGE,
        COLOR_BURN,
        HARD_LIGHT,
        SOFT_LIGHT,
        DIFFERENCE,
        EXCLUSION,
        HUE,
        SATURATION,
        COLOR,
        LUMINOSITY
    }

    /** Which points are inside of an outline that crosses itself. */
    public enum Rule {
        NONZERO,
        EVENODD
    }

    /** A filled outline. */
    public record Fill(Contour contour, Rule rule, Paint paint, double opacity) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /** An outline drawn with a pen. */
    public record Stroke(Contour contour, Pen pen, Paint paint, double opacity) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stroke(this);
        }
    }

    /**
     * What a line looks like.
     *
     * @param dashes lengths of dashes and gaps in turn, an even number of them; none for a solid
     *     line
     * @param dashOffset where in the dashes the line starts, at least 0
     */
    public record Pen(
            double width,
            Cap cap,
            Join join,
            double miterLimit,
            List<Double> dashes,
            double dashOffset) {
        public Pen {
            dashes = List.copyOf(dashes);
        }
    }

    /** How a line ends. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** How a line turns a corner. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    /** A picture of pixels that fills the unit square; its first row lies at y = 0. */
    public record Image(Picture.Raster raster) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * What is seen of a group: the points in any of the regions; none if there is no region.
     *
     * @param and what must hold besides
     */
    public record Clip(List<Region> regions, Optional<Clip> and) {
        public Clip {
            regions = List.copyOf(regions);
        }

        /** Returns the clip to one outline. */
        public static Clip to(Contour contour, Rule rule) {
            return new Clip(List.of(new Region(contour, rule, Optional.empty())), Optional.empty());
        }
    }

    /**
     * The points inside of an outline.
     *
     * @param and what must hold besides
     */
    public record Region(Contour contour, Rule rule, Optional<Clip> and) {}

    /**
     * How much is seen of a group at each point: as much as the content of the mask is light, or
     * opaque.
     *
     * @param byLightness whether lightness counts, or only opacity
     * @param box outside of which nothing of the group is seen
     * @param and another mask that must hold besides
     */
    public record Mask(boolean byLightness, Bounds box, List<Node> content, Optional<Mask> and) {
        public Mask {
            content = List.copyOf(content);
        }
    }

    /** One method for each kind. */
    public interface Visitor<R> {
        R group(Group group);

        R fill(Fill fill);

        R stroke(Stroke stroke);

        R image(Image image);
    }
}
