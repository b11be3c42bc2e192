package org.leafwright.pdf;

import java.util.List;
import org.leafwright.picture.Drawing.Cap;
import org.leafwright.picture.Drawing.Join;
import org.leafwright.picture.Drawing.Pen;
import org.leafwright.picture.Paint.Colour;
import org.leafwright.picture.Transform;

/**
 * The graphics state of a stream (ISO 32000-1, 8.4), so that nothing is set twice.
 *
 * @param transform from the coordinates here to those of the form
 * @param pen the pen that was set last
 */
record PenState(
        Transform transform,
        Colour fill,
        Colour stroke,
        double fillOpacity,
        double strokeOpacity,
        Pen pen) {
    /** What was set is of no use to a form, which may be drawn after anything. */
    private static final Colour UNKNOWN = new Colour(-1, -1, -1);

    private static final Pen NONE = new Pen(-1, Cap.BUTT, Join.MITER, -1, List.of(), -1);

    /** Returns what a form starts with. */
    static PenState start() {
        return new PenState(Transform.IDENTITY, UNKNOWN, UNKNOWN, 1, 1, NONE);
    }

    PenState moved(Transform inner) {
        return new PenState(transform.after(inner), fill, stroke, fillOpacity, strokeOpacity, pen);
    }

    PenState fill(Colour colour) {
        return new PenState(transform, colour, stroke, fillOpacity, strokeOpacity, pen);
    }

    PenState stroke(Colour colour) {
        return new PenState(transform, fill, colour, fillOpacity, strokeOpacity, pen);
    }

    PenState opacity(double newFill, double newStroke) {
        return new PenState(transform, fill, stroke, newFill, newStroke, pen);
    }

    /** Sets a pen as far as it differs, and returns the state with it. */
    PenState pen(Pen next, int places, Syntax out) {
        Pen last = pen;
        if (next.equals(last)) {
            return this;
        }
        boolean first = last.width() < 0;
        if (last.width() != next.width()) {
            out.decimal(next.width(), places + 1).operator("w");
        }
        if (first || last.cap() != next.cap()) {
            out.integer(code(next.cap())).operator("J");
        }
        if (first || last.join() != next.join()) {
            out.integer(code(next.join())).operator("j");
        }
        if (last.miterLimit() != next.miterLimit()) {
            out.decimal(next.miterLimit(), 3).operator("M");
        }
        if (!last.dashes().equals(next.dashes()) || last.dashOffset() != next.dashOffset()) {
            out.apart().raw('[');
            next.dashes().forEach(dash -> out.decimal(dash, places + 1));
            out.raw(']').decimal(next.dashOffset(), places + 1).operator("d");
        }
        out.raw('\n');
        return new PenState(transform, fill, stroke, fillOpacity, strokeOpacity, next);
    }

    /** Returns PDF's number for a line's end (8.4.3.3). */
    private static int code(Cap cap) {
        return switch (cap) {
            case BUTT -> 0;
            case ROUND -> 1;
            case SQUARE -> 2;
        };
    }

    /** Returns PDF's number for a line's corner (8.4.3.4). */
    private static int code(Join join) {
        return switch (join) {
            case MITER -> 0;
            case ROUND -> 1;
            case BEVEL -> 2;
        };
    }
}
