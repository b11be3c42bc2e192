package org.leafwright.picture;

/** The sides of an upright box; y runs down. */
public record Bounds(double left, double top, double right, double bottom) {
    /** Returns a box by its corner and size. */
    public static Bounds of(double x, double y, double width, double height) {
        return new Bounds(x, y, x + width, y + height);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** Returns the least box around both. */
    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Returns this box with a margin on all sides. */
    public Bounds grown(double margin) {
        return new Bounds(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Returns whether the boxes have more than an edge in common. */
    public boolean overlaps(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Returns the least box around this one once it is transformed. */
    public Bounds transformed(Transform t) {
        double x = Math.min(t.a() * left, t.a() * right) + Math.min(t.c() * top, t.c() * bottom);
        double y = Math.min(t.b() * left, t.b() * right) + Math.min(t.d() * top, t.d() * bottom);
        double width = Math.abs(t.a()) * width() + Math.abs(t.c()) * height();
        double height = Math.abs(t.b()) * width() + Math.abs(t.d()) * height();
        return of(x + t.e(), y + t.f(), width, height);
    }
}
