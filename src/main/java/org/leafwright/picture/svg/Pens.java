package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Cap;
import org.leafwright.picture.Drawing.Join;
import org.leafwright.picture.Drawing.Pen;

/** Reads what lines look like (SVG 2, 13.5). */
final class Pens {
    private static final double MOST_DASHES = 20_000;

    private Pens() {}

    /** Returns the pen of an element; nothing if it draws nothing. */
    static Optional<Pen> of(Element element, Contour contour, Scope scope, Faults faults) {
        Style style = scope.style();
        double width = scope.along(Property.STROKE_WIDTH);
        if (width < 0) {
            faults.add(
                    element,
                    "is an SVG with a line of a negative width",
                    "Give each line a “stroke-width” of 0 or more");
        }
        if (!(width > 0)) {
            return Optional.empty();
        }
        Cap cap =
                switch (style.word(Property.STROKE_LINECAP)) {
                    case "round" -> Cap.ROUND;
                    case "square" -> Cap.SQUARE;
                    default -> Cap.BUTT;
                };
        Join join =
                switch (style.word(Property.STROKE_LINEJOIN)) {
                    case "round" -> Join.ROUND;
                    case "bevel" -> Join.BEVEL;
                    // “miter-clip” and “arcs” may be drawn so (SVG 2, 13.5.5).
                    default -> Join.MITER;
                };
        double limit = Length.number(style.get(Property.STROKE_MITERLIMIT));
        List<Double> dashes = dashes(scope);
        if (dashes.isEmpty()) {
            return Optional.of(new Pen(width, cap, join, limit >= 1 ? limit : 4, List.of(), 0));
        }
        double period = 0;
        for (double dash : dashes) {
            period += dash;
        }
        double reach = contour.bounds().map(Pens::around).orElse(0.0) * contour.size();
        if (reach / period > MOST_DASHES) {
            faults.add(
                    element,
                    "is an SVG with a line of more dashes than can be drawn",
                    "Make its dashes longer, or the line solid");
            return Optional.empty();
        }
        double offset = scope.along(Property.STROKE_DASHOFFSET);
        double start = Double.isNaN(offset) ? 0 : offset % period;
        return Optional.of(
                new Pen(
                        width,
                        cap,
                        join,
                        limit >= 1 ? limit : 4,
                        dashes,
                        start < 0 ? start + period : start));
    }

    private static double around(Bounds box) {
        return box.width() + box.height();
    }

    /** Returns dashes and gaps in pairs; none where the line is solid. */
    private static List<Double> dashes(Scope scope) {
        String written = scope.style().get(Property.STROKE_DASHARRAY).replace(',', ' ');
        List<Double> dashes = new ArrayList<>();
        double sum = 0;
        for (String word : Css.words(written)) {
            double dash = Length.of(word).pixels(scope, scope.viewport().diagonal());
            if (!(dash >= 0)) {
                return List.of();
            }
            dashes.add(dash);
            sum += dash;
        }
        if (sum == 0) {
            return List.of();
        }
        if (dashes.size() % 2 == 1) {
            dashes.addAll(List.copyOf(dashes));
        }
        return dashes;
    }
}
