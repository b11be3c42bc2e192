package org.leafwright.picture.svg;

import org.leafwright.picture.Contour;

/**
 * Reads the {@code d} of a path (SVG 2, 9.3). Quadratic curves become cubic ones, arcs curves too
 * near to tell. Of data with a fault all before it is drawn (9.5.4).
 */
final class PathData {
    private final Scanner in;
    private final Contour.Builder out = new Contour.Builder();

    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The last point that bent a curve, and of which kind: {@code C}, {@code Q} or none. */
    private double bendX;

    private double bendY;
    private char bend;
    private boolean open;
    private boolean moved;

    private PathData(String data) {
        in = new Scanner(data);
    }

    static Contour read(String data) {
        PathData path = new PathData(data);
        path.read();
        return path.out.build();
    }

    /** Returns whether data has arcs. */
    static boolean hasArcs(String data) {
        return data.indexOf('A') >= 0 || data.indexOf('a') >= 0;
    }

    private void read() {
        in.skipSpace();
        while (!in.atEnd()) {
            char command = in.next();
            if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0
                    || (!moved && command != 'M' && command != 'm')) {
                return;
            }
            in.skipSpace();
            if (command == 'Z' || command == 'z') {
                close();
            } else if (!segments(command)) {
                return;
            }
            in.skipSpace();
        }
    }

    private void close() {
        if (open) {
            out.close();
        }
        open = false;
        x = startX;
        y = startY;
        bend = 0;
    }

    /** Reads all segments of a command; returns whether they were sound. */
    private boolean segments(char first) {
        char command = first;
        boolean more = true;
        while (more) {
            if (!segment(command)) {
                return false;
            }
            // Further points of a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            boolean comma = in.skipComma();
            more = in.atNumber();
            if (comma && !more) {
                return false;
            }
        }
        return true;
    }

    private boolean segment(char command) {
        char kind = Character.toUpperCase(command);
        double dx = command == kind ? 0 : x;
        double dy = command == kind ? 0 : y;
        switch (kind) {
            case 'H' -> {
                double to = in.number() + dx;
                return sound(to) && line(to, y);
            }
            case 'V' -> {
                double to = in.number() + dy;
                return sound(to) && line(x, to);
            }
            case 'M', 'L', 'T' -> {
                double toX = in.number() + dx;
                double toY = argument() + dy;
                if (!sound(toX + toY)) {
                    return false;
                }
                return switch (kind) {
                    case 'M' -> move(toX, toY);
                    case 'L' -> line(toX, toY);
                    default ->
                            quadratic(mirrored('Q', bendX, x), mirrored('Q', bendY, y), toX, toY);
                };
            }
            case 'Q', 'S' -> {
                double x1 = in.number() + dx;
                double y1 = argument() + dy;
                double toX = argument() + dx;
                double toY = argument() + dy;
                if (!sound(x1 + y1 + toX + toY)) {
                    return false;
                }
                return kind == 'Q'
                        ? quadratic(x1, y1, toX, toY)
                        : cubic(mirrored('C', bendX, x), mirrored('C', bendY, y), x1, y1, toX, toY);
            }
            case 'C' -> {
                double x1 = in.number() + dx;
                double y1 = argument() + dy;
                double x2 = argument() + dx;
                double y2 = argument() + dy;
                double toX = argument() + dx;
                double toY = argument() + dy;
                return sound(x1 + y1 + x2 + y2 + toX + toY) && cubic(x1, y1, x2, y2, toX, toY);
            }
            default -> {
                return arc(dx, dy);
            }
        }
    }

    private boolean arc(double dx, double dy) {
        double rx = in.number();
        double ry = argument();
        double turn = argument();
        int large = flag();
        int sweep = flag();
        double toX = argument() + dx;
        double toY = argument() + dy;
        if (large < 0 || sweep < 0 || !sound(rx + ry + turn + toX + toY)) {
            return false;
        }
        begin();
        Arc.draw(out, new Arc.Shape(rx, ry, turn, large == 1, sweep == 1), x, y, toX, toY);
        x = toX;
        y = toY;
        bend = 0;
        return true;
    }

    private double argument() {
        in.skipComma();
        return in.number();
    }

    /** Reads 0 or 1, which nothing needs to follow; returns -1 for anything else. */
    private int flag() {
        in.skipComma();
        if (in.peek() == '0' || in.peek() == '1') {
            return in.next() - '0';
        }
        return -1;
    }

    private static boolean sound(double sum) {
        return !Double.isNaN(sum);
    }

    private double mirrored(char kind, double bent, double pen) {
        return bend == kind ? 2 * pen - bent : pen;
    }

    private boolean move(double toX, double toY) {
        out.move(toX, toY);
        moved = true;
        open = true;
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
        bend = 0;
        return true;
    }

    /** What follows the end of a subpath starts another at its start. */
    private void begin() {
        if (!open) {
            out.move(x, y);
            open = true;
        }
    }

    private boolean line(double toX, double toY) {
        begin();
        out.line(toX, toY);
        x = toX;
        y = toY;
        bend = 0;
        return true;
    }

    private boolean cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        begin();
        out.curve(x1, y1, x2, y2, toX, toY);
        bent('C', x2, y2, toX, toY);
        return true;
    }

    private boolean quadratic(double x1, double y1, double toX, double toY) {
        begin();
        out.curve(
                x + (x1 - x) * 2 / 3,
                y + (y1 - y) * 2 / 3,
                toX + (x1 - toX) * 2 / 3,
                toY + (y1 - toY) * 2 / 3,
                toX,
                toY);
        bent('Q', x1, y1, toX, toY);
        return true;
    }

    private void bent(char kind, double atX, double atY, double toX, double toY) {
        bend = kind;
        bendX = atX;
        bendY = atY;
        x = toX;
        y = toY;
    }
}
