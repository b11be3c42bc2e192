package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.Drawing.Blend;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Image;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Paint.Colour;
import org.leafwright.picture.Paint.Ramp;
import org.leafwright.picture.Paint.Stop;

/** Changes the colours of what was drawn, as filters do that look at one point at a time. */
final class Recolouring implements Drawing.Visitor<Node>, Paint.Visitor<Paint> {
    private final List<FilterFunction> functions;
    private boolean exact = true;
    private boolean inGradient;

    Recolouring(List<FilterFunction> functions) {
        this.functions = functions;
    }

    List<Node> of(List<Node> nodes) {
        List<Node> changed = new ArrayList<>();
        nodes.forEach(node -> changed.add(node.accept(this)));
        return changed;
    }

    /** Returns whether all so far looks as if each pixel had been changed. */
    boolean isExact() {
        return exact;
    }

    @Override
    public Node group(Group group) {
        exact &= group.blend() == Blend.NORMAL;
        return new Group(
                group.transform(),
                group.clip(),
                group.mask(),
                group.opacity(),
                group.blend(),
                group.isolated(),
                of(group.content()));
    }

    @Override
    public Node fill(Fill fill) {
        return new Fill(fill.contour(), fill.rule(), fill.paint().accept(this), fill.opacity());
    }

    @Override
    public Node stroke(Stroke stroke) {
        return new Stroke(
                stroke.contour(), stroke.pen(), stroke.paint().accept(this), stroke.opacity());
    }

    @Override
    public Node image(Image image) {
        exact = false;
        return image;
    }

    @Override
    public Paint colour(Colour colour) {
        return changed(colour);
    }

    private Colour changed(Colour colour) {
        double[] c = {colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0};
        for (FilterFunction function : functions) {
            c = function.change(c);
            for (int i = 0; i < 3; i++) {
                double within = Math.max(0, Math.min(1, c[i]));
                // What lies between two colours follows them only if none is cut off.
                exact &= !inGradient || Math.abs(within - c[i]) < 0.002;
                c[i] = within;
            }
        }
        return new Colour(octet(c[0]), octet(c[1]), octet(c[2]));
    }

    private static int octet(double channel) {
        return (int) Math.round(channel * 255);
    }

    @Override
    public Paint linear(Paint.Linear g) {
        return new Paint.Linear(ramp(g.ramp()), g.x1(), g.y1(), g.x2(), g.y2());
    }

    @Override
    public Paint radial(Paint.Radial g) {
        return new Paint.Radial(ramp(g.ramp()), g.fx(), g.fy(), g.fr(), g.cx(), g.cy(), g.r());
    }

    @Override
    public Paint tiling(Paint.Tiling pattern) {
        return new Paint.Tiling(pattern.transform(), pattern.tile(), of(pattern.content()));
    }

    private Ramp ramp(Ramp ramp) {
        inGradient = true;
        List<Stop> stops = new ArrayList<>();
        for (Stop stop : ramp.stops()) {
            stops.add(new Stop(stop.offset(), changed(stop.colour()), stop.opacity()));
        }
        inGradient = false;
        return new Ramp(ramp.transform(), ramp.spread(), stops);
    }
}
