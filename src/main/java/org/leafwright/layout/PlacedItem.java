package org.leafwright.layout;

import org.leafwright.model.Colour;
import org.leafwright.picture.Picture;
import org.leafwright.text.GlyphRun;

/** A thing on a page, at its place, with its role. */
public sealed interface PlacedItem {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** How a run of text is turned. */
    enum Turn {
        NONE,
        /** It runs upwards. */
        ANTICLOCKWISE,
        /** It runs downwards. */
        CLOCKWISE
    }

    /**
     * A run of text.
     *
     * @param x where its baseline starts: the run's left edge, unless it is turned
     * @param baseline the y of that
     */
    record TextRun(Role role, GlyphRun run, double x, double baseline, Colour colour, Turn turn)
            implements PlacedItem {
        /** Makes a run that isn't turned. */
        public TextRun(Role role, GlyphRun run, double x, double baseline, Colour colour) {
            this(role, run, x, baseline, colour, Turn.NONE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.textRun(this);
        }
    }

    /** A filled path. */
    record Fill(Role role, VectorPath path, Colour colour) implements PlacedItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /** A path drawn with a pen. */
    record Stroke(Role role, VectorPath path, double widthPt, Colour colour) implements PlacedItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stroke(this);
        }
    }

    /** A picture scaled to a box. */
    record PlacedPicture(Role role, Picture picture, Rect box) implements PlacedItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placedPicture(this);
        }
    }

    /**
     * Where a link can be followed. A link over several lines has an area for each.
     *
     * @param element the id of the structure element, of type {@code LINK}
     */
    record LinkArea(int element, Rect box) implements PlacedItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linkArea(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R textRun(TextRun run);

        R fill(Fill fill);

        R stroke(Stroke stroke);

        R placedPicture(PlacedPicture picture);

        R linkArea(LinkArea area);
    }
}
