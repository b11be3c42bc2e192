package org.leafwright.picture;

import java.util.List;

/** What an outline is filled or drawn with. */
public sealed interface Paint {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** A colour of sRGB, each channel from 0 to 255. */
    record Colour(int red, int green, int blue) implements Paint {
        public static final Colour BLACK = new Colour(0, 0, 0);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.colour(this);
        }
    }

    /**
     * A colour at a place of a gradient.
     *
     * @param offset from 0 to 1, never less than that of the stop before
     * @param opacity from 0 to 1
     */
    record Stop(double offset, Colour colour, double opacity) {}

    /** What is beyond the ends of a gradient: the last colour, or the gradient again. */
    enum Spread {
        PAD,
        REFLECT,
        REPEAT
    }

    /**
     * What gradients have in common.
     *
     * @param transform from the gradient's coordinates to those of what is painted
     * @param stops two at least
     */
    record Ramp(Transform transform, Spread spread, List<Stop> stops) {
        public Ramp {
            stops = List.copyOf(stops);
        }

        public boolean isOpaque() {
            for (Stop stop : stops) {
                if (stop.opacity() < 1) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Colours that change along a line (SVG 2, 14.2.2). */
    record Linear(Ramp ramp, double x1, double y1, double x2, double y2) implements Paint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linear(this);
        }
    }

    /** Colours that change from one circle to another (SVG 2, 14.2.3). */
    record Radial(Ramp ramp, double fx, double fy, double fr, double cx, double cy, double r)
            implements Paint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.radial(this);
        }
    }

    /**
     * A drawing, over and over (SVG 2, 14.3).
     *
     * @param transform from the coordinates of tile and content to those of what is painted
     * @param tile what is drawn of the content, and how far apart
     */
    record Tiling(Transform transform, Bounds tile, List<Drawing.Node> content) implements Paint {
        public Tiling {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tiling(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R colour(Colour colour);

        R linear(Linear gradient);

        R radial(Radial gradient);

        R tiling(Tiling pattern);
    }
}
