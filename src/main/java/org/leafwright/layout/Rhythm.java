package org.leafwright.layout;

import java.util.List;
import org.leafwright.text.Line;

/**
 * Gives lines of one style their room. Lines that reach no further than the style's own letters get
 * its leading, so that baselines keep a steady distance; a line of a taller script gets more, in
 * steps of the base unit.
 *
 * @param unit the base unit
 * @param leading the style's leading
 * @param ascent how far the style's own letters reach up
 * @param descent how far they reach down
 */
record Rhythm(double unit, double leading, double ascent, double descent) {
    /** What a letter may reach further before its line gets more room, in parts of the leading. */
    private static final double TOLERANCE = 0.04;

    SetLine seat(Line line, List<SetLine.SpanInk> spans) {
        double above = more(line.ascentPt() - ascent);
        double below = more(line.descentPt() - descent);
        double baseline = (leading - ascent - descent) / 2 + ascent + above;
        return new SetLine(line, spans, leading + above + below, baseline);
    }

    private double more(double excess) {
        return excess <= leading * TOLERANCE ? 0 : Math.ceil(excess / unit - 1e-6) * unit;
    }
}
