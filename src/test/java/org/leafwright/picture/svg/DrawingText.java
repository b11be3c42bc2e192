package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing.Blend;
import org.leafwright.picture.Drawing.Cap;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Image;
import org.leafwright.picture.Drawing.Join;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Region;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Drawing.Visitor;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;

/** Writes drawings as text, without transforms and groups that do nothing. */
final class DrawingText implements Visitor<Void> {
    private final StringBuilder out;
    private final String indent;

    private DrawingText(StringBuilder out, String indent) {
        this.out = out;
        this.indent = indent;
    }

    static void write(Node node, StringBuilder out) {
        node.accept(new DrawingText(out, ""));
    }

    @Override
    public Void group(Group group) {
        List<String> does = new ArrayList<>();
        if (!group.transform().isIdentity()) {
            does.add(matrix(group.transform()));
        }
        group.clip().ifPresent(clip -> does.add("clip " + clip(clip)));
        group.mask()
                .ifPresent(
                        mask ->
                                does.add(
                                        (mask.byLightness() ? "mask " : "alpha mask ")
                                                + box(mask.box())));
        if (group.opacity() < 1) {
            does.add("opacity " + number(group.opacity()));
        }
        if (group.blend() != Blend.NORMAL) {
            does.add(group.blend().name().toLowerCase(Locale.ROOT));
        }
        if (group.isolated()) {
            does.add("isolated");
        }
        String inner = indent;
        if (!does.isEmpty()) {
            line(String.join(", ", does));
            inner += "  ";
        }
        for (Node node : group.content()) {
            node.accept(new DrawingText(out, inner));
        }
        return null;
    }

    @Override
    public Void fill(Fill fill) {
        line(
                "fill "
                        + (fill.rule() == Rule.EVENODD ? "evenodd " : "")
                        + paint(fill.paint(), fill.opacity())
                        + ": "
                        + fill.contour());
        return null;
    }

    @Override
    public Void stroke(Stroke stroke) {
        StringBuilder pen = new StringBuilder(number(stroke.pen().width()));
        if (stroke.pen().cap() != Cap.BUTT) {
            pen.append(' ').append(stroke.pen().cap().name().toLowerCase(Locale.ROOT));
        }
        if (stroke.pen().join() != Join.MITER) {
            pen.append(' ').append(stroke.pen().join().name().toLowerCase(Locale.ROOT));
        }
        if (!stroke.pen().dashes().isEmpty()) {
            pen.append(" dashes ").append(stroke.pen().dashes());
            pen.append('+').append(number(stroke.pen().dashOffset()));
        }
        line(
                "stroke "
                        + pen
                        + " "
                        + paint(stroke.paint(), stroke.opacity())
                        + ": "
                        + stroke.contour());
        return null;
    }

    @Override
    public Void image(Image image) {
        line("image " + image.raster().widthPx() + " x " + image.raster().heightPx());
        return null;
    }

    private void line(String text) {
        out.append(indent).append(text).append('\n');
    }

    private static String paint(Paint paint, double opacity) {
        String name =
                paint.accept(
                        new Paint.Visitor<String>() {
                            @Override
                            public String colour(Paint.Colour c) {
                                return String.format(
                                        Locale.ROOT, "#%02x%02x%02x", c.red(), c.green(), c.blue());
                            }

                            @Override
                            public String linear(Paint.Linear g) {
                                return "linear "
                                        + numbers(g.x1(), g.y1(), g.x2(), g.y2())
                                        + ramp(g.ramp());
                            }

                            @Override
                            public String radial(Paint.Radial g) {
                                return "radial "
                                        + numbers(g.fx(), g.fy(), g.fr(), g.cx(), g.cy(), g.r())
                                        + ramp(g.ramp());
                            }

                            @Override
                            public String tiling(Paint.Tiling p) {
                                StringBuilder content = new StringBuilder();
                                p.content().forEach(node -> write(node, content));
                                return "tiles "
                                        + box(p.tile())
                                        + " "
                                        + matrix(p.transform())
                                        + " {"
                                        + content.toString().strip()
                                        + "}";
                            }
                        });
        return opacity < 1 ? name + "/" + number(opacity) : name;
    }

    private static String ramp(Paint.Ramp ramp) {
        StringBuilder text = new StringBuilder();
        if (!ramp.transform().isIdentity()) {
            text.append(' ').append(matrix(ramp.transform()));
        }
        if (ramp.spread() != Paint.Spread.PAD) {
            text.append(' ').append(ramp.spread().name().toLowerCase(Locale.ROOT));
        }
        for (Paint.Stop stop : ramp.stops()) {
            text.append(' ').append(number(stop.offset())).append(' ');
            text.append(paint(stop.colour(), stop.opacity()));
        }
        return text.toString();
    }

    private static String clip(Clip clip) {
        List<String> regions = new ArrayList<>();
        for (Region region : clip.regions()) {
            regions.add(
                    (region.rule() == Rule.EVENODD ? "evenodd " : "")
                            + region.contour()
                            + and(region.and()));
        }
        return regions + and(clip.and());
    }

    private static String and(Optional<Clip> and) {
        return and.map(clip -> " and " + clip(clip)).orElse("");
    }

    private static String matrix(Transform t) {
        return t.a() == 1 && t.b() == 0 && t.c() == 0 && t.d() == 1
                ? "move " + numbers(t.e(), t.f())
                : "matrix " + numbers(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
    }

    private static String box(Bounds box) {
        return numbers(box.left(), box.top(), box.width(), box.height());
    }

    private static String numbers(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(number(number));
        }
        return text.toString();
    }

    private static String number(double number) {
        double rounded = Math.round(number * 1000) / 1000.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }
}
