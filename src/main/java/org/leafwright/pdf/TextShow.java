package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.text.GlyphRun;
import org.leafwright.text.Glyphs;

/** Writes the operators that show a run of text (ISO 32000-1, 9.4.3). */
final class TextShow {
    /** How far, in thousandths of the size, a glyph may stand off before a number mends it. */
    private static final double TOLERANCE = 1.5;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Syntax out;
    private final DocumentFont font;
    private final double thousandth;
    private final Mover mover;
    private final List<Cluster> parts = new ArrayList<>();

    /** Where the line starts, and where the pen is, in points. */
    private double start;

    private double pen;
    private boolean inString;

    /** Moves to the start of a line and returns where it really is, after rounding. */
    interface Mover {
        double moveTo(double x, double y);
    }

    TextShow(Syntax out, DocumentFont font, double size, Mover mover) {
        this.out = out;
        this.font = font;
        this.thousandth = size / 1000;
        this.mover = mover;
    }

    void show(GlyphRun run, double x, double y, LineMate mate) {
        boolean directed = run.rightToLeft() || mate.turned() || mate.mixed();
        List<Cluster> clusters = directed ? Cluster.of(run, mate) : List.of();
        if (directed ? clusters.isEmpty() : run.glyphs().count() == 0) {
            return;
        }
        start = x;
        pen = mover.moveTo(x, y);
        inString = false;
        out.raw('[');
        if (directed) {
            show(clusters);
        } else {
            showLeftToRight(run);
        }
        out.raw(inString ? ")]TJ" : "]TJ");
    }

    private void showLeftToRight(GlyphRun run) {
        Glyphs glyphs = run.glyphs();
        String text = run.text();
        double units = run.face().unitsPerEm() / run.sizePt();
        double at = 0;
        int next;
        for (int i = 0; i < glyphs.count(); i = next) {
            next = glyphs.clusterEnd(i);
            int first = glyphs.cluster(i);
            int end = next < glyphs.count() ? glyphs.cluster(next) : text.length();
            boolean plain = next == i + 1 && end == first + 1 && text.charAt(first) != SOFT_HYPHEN;
            if (plain && glyphs.onBaseline(i, units)) {
                int code = font.code(glyphs.id(i), text.charAt(first));
                show(code, at + glyphs.xOffset(i));
            } else {
                parts.clear();
                Cluster.add(
                        run,
                        i,
                        next,
                        Cluster.told(text.substring(first, end), glyphs.advance(i) > 0),
                        at,
                        parts);
                show(parts);
            }
            for (int k = i; k < next; k++) {
                at += glyphs.advance(k);
            }
        }
    }

    private void show(List<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            show(font.code(cluster), cluster.x());
        }
    }

    /** Shows a code at a place from the line's start. */
    private void show(int code, double x) {
        double off = (start + x - pen) / thousandth;
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
        out.stringByte(code >> 8).stringByte(code);
        pen += font.width(code) * thousandth;
    }
}
