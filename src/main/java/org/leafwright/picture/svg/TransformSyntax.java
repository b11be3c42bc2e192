package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Transform;

/** Reads transforms (CSS Transforms 1, 8 and 9). */
final class TransformSyntax {
    private TransformSyntax() {}

    /**
     * Reads a list of transforms.
     *
     * @return nothing if it has a fault, which makes all of it void
     */
    static Optional<Transform> read(String written, Length.Measures by) {
        Transform all = Transform.IDENTITY;
        Scanner in = new Scanner(written.strip());
        if (written.strip().equalsIgnoreCase("none")) {
            return Optional.of(all);
        }
        while (!in.atEnd()) {
            String name = in.name().toLowerCase(Locale.ROOT);
            in.skipSpace();
            if (name.isEmpty() || in.atEnd() || in.next() != '(') {
                return Optional.empty();
            }
            List<String> arguments = arguments(in.until(')'));
            Optional<Transform> one = one(name, arguments, by);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all = all.after(one.get());
            in.skipComma();
        }
        return Optional.of(all);
    }

    private static List<String> arguments(String text) {
        List<String> all = new ArrayList<>();
        Scanner in = new Scanner(text.strip());
        while (!in.atEnd()) {
            int start = in.position();
            in.number();
            in.name();
            if (in.peek() == '%') {
                in.next();
            }
            if (in.position() == start) {
                return List.of();
            }
            all.add(text.strip().substring(start, in.position()));
            in.skipComma();
        }
        return all;
    }

    private static Optional<Transform> one(
            String name, List<String> arguments, Length.Measures by) {
        int count = arguments.size();
        double[] n = new double[Math.max(count, 3)];
        boolean angles = name.equals("rotate") || name.startsWith("skew");
        for (int i = 0; i < count; i++) {
            Length length = Length.of(arguments.get(i));
            if (angles && i < (name.equals("skew") ? 2 : 1)) {
                n[i] = Angle.degrees(arguments.get(i));
            } else if (name.startsWith("translate")) {
                boolean down = i == 1 || name.endsWith("y");
                n[i] = length.pixels(by, down ? by.viewport().height() : by.viewport().width());
            } else if (name.startsWith("scale")) {
                n[i] = Length.numberOrPercentage(arguments.get(i));
            } else {
                n[i] = length.absolute();
            }
            if (Double.isNaN(n[i])) {
                return Optional.empty();
            }
        }
        Transform transform =
                switch (name + count) {
                    case "matrix6" -> new Transform(n[0], n[1], n[2], n[3], n[4], n[5]);
                    case "translate1", "translate2" -> Transform.translate(n[0], n[1]);
                    case "translatex1" -> Transform.translate(n[0], 0);
                    case "translatey1" -> Transform.translate(0, n[0]);
                    case "scale1" -> Transform.scale(n[0], n[0]);
                    case "scale2" -> Transform.scale(n[0], n[1]);
                    case "scalex1" -> Transform.scale(n[0], 1);
                    case "scaley1" -> Transform.scale(1, n[0]);
                    case "rotate1" -> rotation(n[0]);
                    case "rotate3" ->
                            Transform.translate(n[1], n[2])
                                    .after(rotation(n[0]))
                                    .after(Transform.translate(-n[1], -n[2]));
                    case "skewx1", "skew1" -> new Transform(1, 0, tan(n[0]), 1, 0, 0);
                    case "skewy1" -> new Transform(1, tan(n[0]), 0, 1, 0, 0);
                    case "skew2" -> new Transform(1, tan(n[1]), tan(n[0]), 1, 0, 0);
                    default -> null;
                };
        return Optional.ofNullable(transform);
    }

    private static double tan(double degrees) {
        return Math.tan(Math.toRadians(degrees));
    }

    /** Returns a turn, exact for quarters. */
    static Transform rotation(double degrees) {
        double turned = degrees % 360;
        double cos =
                turned % 180 == 90 || turned % 180 == -90 ? 0 : Math.cos(Math.toRadians(turned));
        double sin = turned % 180 == 0 ? 0 : Math.sin(Math.toRadians(turned));
        return new Transform(cos, sin, -sin, cos, 0, 0);
    }

    /**
     * Reads where transforms start from (CSS Transforms 1, 6).
     *
     * @param box what percentages and words refer to
     */
    static Optional<double[]> origin(String written, Length.Measures by, Bounds box) {
        List<String> words = Css.words(written.toLowerCase(Locale.ROOT));
        if (words.isEmpty() || words.size() > 3) {
            return Optional.empty();
        }
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "center";
        boolean turned =
                first.equals("top")
                        || first.equals("bottom")
                        || second.equals("left")
                        || second.equals("right");
        double x = along(turned ? second : first, "left", "right", box.width(), by);
        double y = along(turned ? first : second, "top", "bottom", box.height(), by);
        return Double.isNaN(x + y)
                ? Optional.empty()
                : Optional.of(new double[] {box.left() + x, box.top() + y});
    }

    private static double along(
            String word, String start, String end, double size, Length.Measures by) {
        if (word.equals(start)) {
            return 0;
        }
        if (word.equals(end)) {
            return size;
        }
        return word.equals("center") ? size / 2 : Length.of(word).pixels(by, size);
    }
}
