package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.Paint.Ramp;
import org.leafwright.picture.Paint.Spread;
import org.leafwright.picture.Paint.Stop;

/** Writes how a gradient's colours or opacity change, as functions (ISO 32000-1, 7.10). */
final class RampFunction {
    /** A gradient that starts over more often than this looks even. */
    static final int MOST_ROUNDS = 500;

    private final List<Knot> knots = new ArrayList<>();

    /** The channels at a place of the gradient. */
    private static final class Knot {
        final double at;
        final double[] channels;

        Knot(double at, double[] channels) {
            this.at = at;
            this.channels = channels;
        }
    }

    /**
     * Reads a gradient.
     *
     * @param opacity whether its opacity counts, or its colours
     */
    RampFunction(Ramp ramp, DrawingInk ink, boolean opacity) {
        for (Stop stop : ramp.stops()) {
            knots.add(
                    new Knot(
                            stop.offset(),
                            opacity ? new double[] {stop.opacity()} : ink.channels(stop.colour())));
        }
        Knot first = knots.get(0);
        Knot last = knots.get(knots.size() - 1);
        if (first.at > 0) {
            knots.add(0, new Knot(0, first.channels));
        }
        if (last.at < 1) {
            knots.add(new Knot(1, last.channels));
        }
    }

    static boolean isEven(Ramp ramp) {
        for (Stop stop : ramp.stops()) {
            if (stop.opacity() != ramp.stops().get(0).opacity()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the function over a part of the gradient and what lies beyond its ends. */
    COSDictionary over(Ramp ramp, double from, double to) {
        if (to - from > MOST_ROUNDS) {
            return even();
        }
        List<Knot> all = new ArrayList<>();
        if (ramp.spread() == Spread.PAD) {
            all.add(new Knot(Math.min(from, 0), knots.get(0).channels));
            all.addAll(knots);
            all.add(new Knot(Math.max(to, 1), knots.get(knots.size() - 1).channels));
        } else {
            for (int round = (int) Math.floor(from); round < to; round++) {
                boolean mirrored = ramp.spread() == Spread.REFLECT && Math.floorMod(round, 2) == 1;
                for (int i = 0; i < knots.size(); i++) {
                    Knot knot = knots.get(mirrored ? knots.size() - 1 - i : i);
                    double at = mirrored ? 1 - knot.at : knot.at;
                    all.add(new Knot(round + at, knot.channels));
                }
            }
        }
        return pieces(all, from, to);
    }

    /** Returns what a gradient looks like that starts over too often to be seen. */
    private COSDictionary even() {
        double[] sum = new double[knots.get(0).channels.length];
        for (int i = 1; i < knots.size(); i++) {
            Knot a = knots.get(i - 1);
            Knot b = knots.get(i);
            for (int c = 0; c < sum.length; c++) {
                sum[c] += (b.at - a.at) * (a.channels[c] + b.channels[c]) / 2;
            }
        }
        return piece(sum, sum);
    }

    private static COSDictionary pieces(List<Knot> all, double from, double to) {
        COSArray functions = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < all.size(); i++) {
            Knot a = all.get(i - 1);
            Knot b = all.get(i);
            double start = Math.max(a.at, from);
            double end = Math.min(b.at, to);
            if (end <= start) {
                continue;
            }
            if (functions.size() > 0) {
                bounds.add(Cos.exact(start));
            }
            functions.add(piece(a.channels, b.channels));
            encode.add(Cos.exact((start - a.at) / (b.at - a.at)));
            encode.add(Cos.exact((end - a.at) / (b.at - a.at)));
        }
        COSDictionary function = Cos.inner();
        function.setInt(COSName.FUNCTION_TYPE, 3);
        function.setItem(COSName.DOMAIN, Cos.exact(from, to));
        function.setItem(COSName.FUNCTIONS, functions);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary piece(double[] from, double[] to) {
        COSDictionary function = Cos.inner();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setInt(COSName.N, 1);
        function.setItem(COSName.DOMAIN, Cos.exact(0, 1));
        function.setItem(COSName.C0, Cos.exact(from));
        function.setItem(COSName.C1, Cos.exact(to));
        return function;
    }
}
