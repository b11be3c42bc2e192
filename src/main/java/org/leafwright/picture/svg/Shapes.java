package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.picture.Contour;

/** Draws the contours of shapes (SVG 2, 10). */
final class Shapes {
    private Shapes() {}

    static boolean isShape(Element element) {
        return element.is("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    }

    /** Returns whether a shape runs once around, clockwise, and never crosses itself. */
    static boolean isSimple(Element element) {
        return element.is("rect", "circle", "ellipse");
    }

    /** Returns a shape's contour, which is empty if it has no sound size. */
    static Contour of(Element element, Scope scope) {
        return switch (element.name) {
            case "path" -> path(scope.style().get(Property.D));
            case "rect" -> rect(scope);
            case "circle" -> circle(scope);
            case "ellipse" -> ellipse(scope);
            case "line" -> line(element, scope);
            case "polyline" -> points(element, false);
            default -> points(element, true);
        };
    }

    private static Contour path(String d) {
        String data = d;
        if (data.regionMatches(true, 0, "path(", 0, 5)) {
            data = Css.arguments(data).strip();
            data = data.length() > 1 ? data.substring(1, data.length() - 1) : "";
        }
        return data.equals("none") ? new Contour.Builder().build() : PathData.read(data);
    }

    private static Contour rect(Scope scope) {
        double width = scope.across(Property.WIDTH);
        double height = scope.down(Property.HEIGHT);
        double rx = scope.across(Property.RX);
        double ry = scope.down(Property.RY);
        if (Double.isNaN(rx)) {
            rx = Double.isNaN(ry) ? 0 : ry;
        }
        if (Double.isNaN(ry)) {
            ry = rx;
        }
        if (!(width > 0 && height > 0)) {
            return new Contour.Builder().build();
        }
        return rect(
                scope.across(Property.X),
                scope.down(Property.Y),
                width,
                height,
                Math.min(rx, width / 2),
                Math.min(ry, height / 2));
    }

    /** Returns a rectangle, with round corners unless a radius is 0. */
    static Contour rect(double x, double y, double width, double height, double rx, double ry) {
        Contour.Builder out = new Contour.Builder();
        double right = x + width;
        double bottom = y + height;
        if (!(rx > 0 && ry > 0)) {
            out.move(x, y);
            out.line(right, y);
            out.line(right, bottom);
            out.line(x, bottom);
            out.close();
            return out.build();
        }
        out.move(x + rx, y);
        out.line(right - rx, y);
        Arc.corner(out, right - rx, y, right, y, right, y + ry);
        out.line(right, bottom - ry);
        Arc.corner(out, right, bottom - ry, right, bottom, right - rx, bottom);
        out.line(x + rx, bottom);
        Arc.corner(out, x + rx, bottom, x, bottom, x, bottom - ry);
        out.line(x, y + ry);
        Arc.corner(out, x, y + ry, x, y, x + rx, y);
        out.close();
        return out.build();
    }

    private static Contour circle(Scope scope) {
        double r = scope.along(Property.R);
        return ellipse(scope.across(Property.CX), scope.down(Property.CY), r, r);
    }

    private static Contour ellipse(Scope scope) {
        double rx = scope.across(Property.RX);
        double ry = scope.down(Property.RY);
        if (Double.isNaN(rx)) {
            rx = ry;
        }
        if (Double.isNaN(ry)) {
            ry = rx;
        }
        return ellipse(scope.across(Property.CX), scope.down(Property.CY), rx, ry);
    }

    private static Contour ellipse(double cx, double cy, double rx, double ry) {
        Contour.Builder out = new Contour.Builder();
        if (rx > 0 && ry > 0) {
            out.move(cx + rx, cy);
            Arc.corner(out, cx + rx, cy, cx + rx, cy + ry, cx, cy + ry);
            Arc.corner(out, cx, cy + ry, cx - rx, cy + ry, cx - rx, cy);
            Arc.corner(out, cx - rx, cy, cx - rx, cy - ry, cx, cy - ry);
            Arc.corner(out, cx, cy - ry, cx + rx, cy - ry, cx + rx, cy);
            out.close();
        }
        return out.build();
    }

    private static Contour line(Element element, Scope scope) {
        Contour.Builder out = new Contour.Builder();
        out.move(
                scope.across(element.attribute("x1", "0"), 0),
                scope.down(element.attribute("y1", "0"), 0));
        out.line(
                scope.across(element.attribute("x2", "0"), 0),
                scope.down(element.attribute("y2", "0"), 0));
        return out.build();
    }

    private static Contour points(Element element, boolean closed) {
        Scanner in = new Scanner(element.attribute("points", ""));
        List<Double> numbers = new ArrayList<>();
        in.skipSpace();
        while (in.atNumber()) {
            double number = in.number();
            if (Double.isNaN(number)) {
                break;
            }
            numbers.add(number);
            in.skipComma();
        }
        Contour.Builder out = new Contour.Builder();
        if (numbers.size() < 4) {
            return out.build();
        }
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                out.move(numbers.get(0), numbers.get(1));
            } else {
                out.line(numbers.get(i), numbers.get(i + 1));
            }
        }
        if (closed) {
            out.close();
        }
        return out.build();
    }
}
