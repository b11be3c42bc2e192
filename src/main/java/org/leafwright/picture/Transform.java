package org.leafwright.picture;

import java.util.Optional;

/** A change of coordinates: {@code x' = a x + c y + e}, {@code y' = b x + d y + f} (SVG 2, 8.4). */
public record Transform(double a, double b, double c, double d, double e, double f) {
    public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    /** Returns a move. */
    public static Transform translate(double x, double y) {
        return new Transform(1, 0, 0, 1, x, y);
    }

    /** Returns a change of size. */
    public static Transform scale(double x, double y) {
        return new Transform(x, 0, 0, y, 0, 0);
    }

    /** Returns what brings the unit square onto a box. */
    public static Transform onto(Bounds box) {
        return new Transform(box.width(), 0, 0, box.height(), box.left(), box.top());
    }

    /** Returns this transform after another. */
    public Transform after(Transform first) {
        return new Transform(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                a * first.e + c * first.f + e,
                b * first.e + d * first.f + f);
    }

    /** Returns what undoes this transform, unless it flattens all to a line. */
    public Optional<Transform> inverse() {
        double determinant = determinant();
        if (determinant == 0 || !Double.isFinite(1 / determinant)) {
            return Optional.empty();
        }
        return Optional.of(
                new Transform(
                        d / determinant,
                        -b / determinant,
                        -c / determinant,
                        a / determinant,
                        (c * f - d * e) / determinant,
                        (b * e - a * f) / determinant));
    }

    /** Returns by how much areas grow; negative if it mirrors. */
    public double determinant() {
        return a * d - b * c;
    }

    /** Returns by how much lengths grow, as a mean over the directions. */
    public double growth() {
        return Math.sqrt(Math.abs(determinant()));
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    public boolean isIdentity() {
        return equals(IDENTITY);
    }
}
