package org.leafwright.picture.svg;

import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Transform;

/**
 * How one box is fitted into another (SVG 2, 8.8).
 *
 * @param alongX where it stands across: 0, 0.5 or 1
 * @param stretched whether each side fills the other box, whatever comes of the proportions
 * @param slice whether it fills the other box, or lies in it
 */
record AspectRatio(double alongX, double alongY, boolean stretched, boolean slice) {
    private static final AspectRatio DEFAULT = new AspectRatio(0.5, 0.5, false, false);

    static AspectRatio of(Element element) {
        List<String> words = Css.words(element.attribute("preserveAspectRatio", ""));
        if (!words.isEmpty() && words.get(0).equals("defer")) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty() || words.size() > 2) {
            return DEFAULT;
        }
        String align = words.get(0);
        boolean slice = words.size() == 2 && words.get(1).equals("slice");
        if (words.size() == 2 && !slice && !words.get(1).equals("meet")) {
            return DEFAULT;
        }
        if (align.equals("none")) {
            return new AspectRatio(0, 0, true, false);
        }
        if (align.length() != 8 || align.charAt(0) != 'x' || align.charAt(4) != 'Y') {
            return DEFAULT;
        }
        double x = share(align.substring(1, 4));
        double y = share(align.substring(5));
        return x < 0 || y < 0 ? DEFAULT : new AspectRatio(x, y, false, slice);
    }

    private static double share(String word) {
        return switch (word) {
            case "Min" -> 0;
            case "Mid" -> 0.5;
            case "Max" -> 1;
            default -> -1;
        };
    }

    /** Returns what brings a box into a place. */
    Transform fit(Bounds box, Bounds place) {
        double sx = place.width() / box.width();
        double sy = place.height() / box.height();
        if (!stretched) {
            double scale = slice ? Math.max(sx, sy) : Math.min(sx, sy);
            sx = scale;
            sy = scale;
        }
        double x = place.left() + (place.width() - box.width() * sx) * alongX;
        double y = place.top() + (place.height() - box.height() * sy) * alongY;
        return new Transform(sx, 0, 0, sy, x - box.left() * sx, y - box.top() * sy);
    }

    /** Returns the {@code viewBox} of an element (SVG 2, 8.6), if it has a sound one. */
    static Optional<Bounds> viewBox(Element element) {
        Optional<String> written = element.attribute("viewBox");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Scanner in = new Scanner(written.get());
        double[] n = new double[4];
        for (int i = 0; i < 4; i++) {
            n[i] = in.number();
            in.skipComma();
        }
        boolean sound = !Double.isNaN(n[0] + n[1] + n[2] + n[3]) && in.atEnd();
        return sound && n[2] >= 0 && n[3] >= 0
                ? Optional.of(Bounds.of(n[0], n[1], n[2], n[3]))
                : Optional.empty();
    }
}
