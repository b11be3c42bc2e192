package org.leafwright.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Paint.Linear;
import org.leafwright.picture.Paint.Radial;
import org.leafwright.picture.Paint.Ramp;
import org.leafwright.picture.Paint.Spread;
import org.leafwright.picture.Transform;

/**
 * Writes gradients as shadings of type 2 and 3 (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4). One that
 * starts over is written out as often as the painted area needs.
 */
final class Shadings {
    /** How far beyond its ends a gradient is written, so that its last colours hold from there. */
    private static final double MARGIN = 0.001;

    private final DrawingInk ink;
    private final Bounds area;

    /**
     * Returns a writer.
     *
     * @param area that is painted, in the coordinates of what is painted
     */
    Shadings(DrawingInk ink, Bounds area) {
        this.ink = ink;
        this.area = area;
    }

    /** The part of a gradient that is written; it runs from 0 to 1. */
    private record Span(double from, double to) {}

    /** Returns the entries of a gradient's colours. */
    COSDictionary of(Linear gradient) {
        return linear(gradient, ink.colourSpace(), new RampFunction(gradient.ramp(), ink, false));
    }

    /** Returns the entries of a gradient's colours. */
    COSDictionary of(Radial gradient) {
        return radial(gradient, ink.colourSpace(), new RampFunction(gradient.ramp(), ink, false));
    }

    /** Returns the entries of a gradient's opacity, unless that is the same all over. */
    Optional<COSDictionary> opacityOf(Linear gradient) {
        return RampFunction.isEven(gradient.ramp())
                ? Optional.empty()
                : Optional.of(
                        linear(
                                gradient,
                                COSName.DEVICEGRAY,
                                new RampFunction(gradient.ramp(), ink, true)));
    }

    /** Returns the entries of a gradient's opacity, unless that is the same all over. */
    Optional<COSDictionary> opacityOf(Radial gradient) {
        return RampFunction.isEven(gradient.ramp())
                ? Optional.empty()
                : Optional.of(
                        radial(
                                gradient,
                                COSName.DEVICEGRAY,
                                new RampFunction(gradient.ramp(), ink, true)));
    }

    private COSDictionary linear(Linear g, COSName space, RampFunction function) {
        double dx = g.x2() - g.x1();
        double dy = g.y2() - g.y1();
        Span span = new Span(-MARGIN, 1 + MARGIN);
        if (g.ramp().spread() != Spread.PAD) {
            double square = dx * dx + dy * dy;
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double[] corner : corners(g.ramp())) {
                double t = ((corner[0] - g.x1()) * dx + (corner[1] - g.y1()) * dy) / square;
                least = Math.min(least, t);
                most = Math.max(most, t);
            }
            span = new Span(Math.floor(least), Math.ceil(most));
        }
        COSArray ends =
                Cos.exact(
                        g.x1() + span.from * dx,
                        g.y1() + span.from * dy,
                        g.x1() + span.to * dx,
                        g.y1() + span.to * dy);
        return shading(2, space, span, ends, function.over(g.ramp(), span.from, span.to));
    }

    private COSDictionary radial(Radial g, COSName space, RampFunction function) {
        double growth = g.r() - g.fr();
        double inner = growth > 0 ? Math.max(-MARGIN, -g.fr() / growth) : 0;
        Span span = new Span(inner, 1 + MARGIN);
        if (g.ramp().spread() != Spread.PAD && growth > 0) {
            int rounds = 1;
            while (rounds <= RampFunction.MOST_ROUNDS && !holds(g, rounds)) {
                rounds++;
            }
            span = new Span(-g.fr() / growth, rounds);
        }
        double[] circles = new double[6];
        for (int i = 0; i < 2; i++) {
            double t = i == 0 ? span.from : span.to;
            circles[3 * i] = g.fx() + t * (g.cx() - g.fx());
            circles[3 * i + 1] = g.fy() + t * (g.cy() - g.fy());
            circles[3 * i + 2] = Math.max(0, g.fr() + t * growth);
        }
        COSDictionary colours = function.over(g.ramp(), span.from, span.to);
        return shading(3, space, span, Cos.exact(circles), colours);
    }

    /** Returns whether a circle that is so many times as far out holds all of the area. */
    private boolean holds(Radial g, double t) {
        double x = g.fx() + t * (g.cx() - g.fx());
        double y = g.fy() + t * (g.cy() - g.fy());
        double r = g.fr() + t * (g.r() - g.fr());
        for (double[] corner : corners(g.ramp())) {
            if (Math.hypot(corner[0] - x, corner[1] - y) > r) {
                return false;
            }
        }
        return true;
    }

    /** Returns the corners of the area in the gradient's coordinates. */
    private double[][] corners(Ramp ramp) {
        Transform in = ramp.transform().inverse().orElse(Transform.IDENTITY);
        double[][] corners = new double[4][];
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? area.left() : area.right();
            double y = i < 2 ? area.top() : area.bottom();
            corners[i] = new double[] {in.x(x, y), in.y(x, y)};
        }
        return corners;
    }

    private static COSDictionary shading(
            int type, COSName space, Span span, COSArray ends, COSDictionary function) {
        COSDictionary shading = Cos.inner();
        shading.setInt(COSName.SHADING_TYPE, type);
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(COSName.EXTEND, Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
        shading.setItem(COSName.DOMAIN, Cos.exact(span.from, span.to));
        shading.setItem(COSName.COORDS, ends);
        shading.setItem(COSName.FUNCTION, function);
        return shading;
    }
}
