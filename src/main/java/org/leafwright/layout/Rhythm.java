package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.text.Line;

/**
 * Gives lines of one style their room. Lines that reach no further than the style's own letters get
 * its leading, so that baselines keep a steady distance; lines of a taller script get more, in
 * steps of the base unit, and keep as steady a distance. Only where ink would touch do two lines of
 * a paragraph stand further apart than that.
 *
 * @param unit the base unit
 * @param leading the style's leading
 * @param ascent how far the style's own letters reach up
 * @param descent how far they reach down
 */
record Rhythm(double unit, double leading, double ascent, double descent) {
    /** What letters may reach further before their lines get more room, in parts of the leading. */
    private static final double TOLERANCE = 0.04;

    /** What is left between the ink of two lines at least, in units. */
    private static final double CLEARANCE = 0.25;

    /** How far ink may reach out of a paragraph's first line and its last one, in units. */
    private static final double OVERHANG = 0.5;

    /** Where lines stand further apart, they do so by a multiple of this part of a unit. */
    private static final double STEP = 0.25;

    /** Returns the lines of a paragraph with their room. */
    List<SetLine> seat(List<Line> lines, List<SetLine.SpanInk> spans, boolean rightToLeft) {
        List<SetLine> seated = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SetLine seat = seat(line, spans);
            double above =
                    i == 0
                            ? line.inkAscentPt() - seat.baseline() - OVERHANG * unit
                            : missing(seated.get(i - 1), seat, rightToLeft);
            double below =
                    i + 1 < lines.size()
                            ? 0
                            : line.inkDescentPt()
                                    - (seat.height() - seat.baseline())
                                    - OVERHANG * unit;
            seated.add(above > 0 || below > 0 ? seat.with(steps(above), steps(below)) : seat);
        }
        return seated;
    }

    /** Gives a line its room as if it stood alone, with more where its ink reaches out of it. */
    private SetLine seat(Line line, List<SetLine.SpanInk> spans) {
        double up = Math.max(ascent, line.ascentPt());
        double down = Math.max(descent, line.descentPt());
        double excess = up + down - ascent - descent - leading * TOLERANCE;
        if (excess <= 0) {
            double above = (leading - ascent - descent) / 2;
            return new SetLine(line, spans, leading, above + ascent);
        }
        double height = leading + Math.ceil(excess / unit) * unit;
        return new SetLine(line, spans, height, (height - up - down) / 2 + up);
    }

    /** Returns a line with no more room than the style's own letters get. */
    SetLine own(SetLine line) {
        double above = (leading - ascent - descent) / 2;
        return new SetLine(line.line(), line.spans(), leading, above + ascent);
    }

    /** Returns by how much two lines in succession stand too close. */
    private double missing(SetLine upper, SetLine lower, boolean rightToLeft) {
        double apart = upper.height() - upper.baseline() + lower.baseline();
        double clear = apart - CLEARANCE * unit;
        if (upper.line().inkDescentPt() + lower.line().inkAscentPt() <= clear) {
            return 0;
        }
        return upper.line().touchingPt(lower.line(), rightToLeft) - clear;
    }

    private double steps(double length) {
        return length <= 0 ? 0 : Math.ceil(length / (STEP * unit)) * STEP * unit;
    }
}
