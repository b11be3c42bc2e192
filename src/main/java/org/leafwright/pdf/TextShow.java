package org.leafwright.pdf;

import java.util.List;
import org.leafwright.text.GlyphRun;

/** Writes the operators that show a run of text (ISO 32000-1, 9.4.3). */
final class TextShow {
    /** How far, in thousandths of the size, a glyph may stand off before a number mends it. */
    private static final double TOLERANCE = 1.5;

    private final Syntax out;
    private final DocumentFont font;
    private final double size;
    private final Mover mover;

    /** Moves to the start of a line and returns where it really is, after rounding. */
    interface Mover {
        double moveTo(double x, double y);
    }

    TextShow(Syntax out, DocumentFont font, double size, Mover mover) {
        this.out = out;
        this.font = font;
        this.size = size;
        this.mover = mover;
    }

    void show(GlyphRun run, double x, double y, LineMate mate) {
        List<Cluster> clusters = Cluster.of(run, font.unitsPerEm(), mate);
        if (clusters.isEmpty()) {
            return;
        }
        double thousandth = size / 1000;
        double pen = mover.moveTo(x, y);
        boolean inString = false;
        out.raw('[');
        for (Cluster cluster : clusters) {
            double off = (x + cluster.x() - pen) / thousandth;
            if (Math.abs(off) >= TOLERANCE) {
                long adjustment = -Math.round(off);
                if (inString) {
                    out.raw(')');
                    inString = false;
                }
                out.integer(adjustment);
                pen -= adjustment * thousandth;
            }
            if (!inString) {
                out.raw('(');
                inString = true;
            }
            int code = font.code(cluster);
            out.stringByte(code >> 8).stringByte(code);
            pen += font.width(code) * thousandth;
        }
        out.raw(inString ? ")]TJ" : "]TJ");
    }
}
