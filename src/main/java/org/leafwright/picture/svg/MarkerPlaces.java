package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.picture.Contour;

/** Finds the points of a shape at which markers stand, and where they look (SVG 2, 11.6.1). */
final class MarkerPlaces implements Contour.Pen {
    private final List<Vertex> vertices = new ArrayList<>();
    private double startX;
    private double startY;
    private double penX;
    private double penY;
    private int subpath;

    /**
     * Where a marker stands and which way it looks.
     *
     * @param turnsBack whether the line goes back the way it came, so that either side will do
     */
    record Place(double x, double y, double degrees, boolean turnsBack) {}

    /** A point, and the directions in which lines reach and leave it; NaN where none does. */
    private static final class Vertex {
        final double x;
        final double y;
        double in = Double.NaN;
        double out = Double.NaN;

        Vertex(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    static List<Place> of(Contour contour) {
        MarkerPlaces finder = new MarkerPlaces();
        contour.draw(finder);
        List<Place> places = new ArrayList<>();
        for (Vertex vertex : finder.vertices) {
            boolean turnsBack = Math.abs(Math.abs(turn(vertex)) - Math.PI) < 1e-6;
            double angle = Math.toDegrees(bisector(vertex));
            places.add(new Place(vertex.x, vertex.y, angle, turnsBack));
        }
        return places;
    }

    private static double bisector(Vertex vertex) {
        if (Double.isNaN(vertex.in)) {
            return Double.isNaN(vertex.out) ? 0 : vertex.out;
        }
        if (Double.isNaN(vertex.out)) {
            return vertex.in;
        }
        return vertex.in + turn(vertex) / 2;
    }

    /** Returns by how much the line turns, from -π to π. */
    private static double turn(Vertex vertex) {
        return Math.IEEEremainder(vertex.out - vertex.in, 2 * Math.PI);
    }

    @Override
    public void move(double x, double y) {
        startX = x;
        startY = y;
        subpath = vertices.size();
        vertices.add(new Vertex(x, y));
        penX = x;
        penY = y;
    }

    @Override
    public void line(double x, double y) {
        double angle = direction(penX, penY, x, y);
        segment(angle, angle, x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        double out = direction(penX, penY, x1, y1);
        out = Double.isNaN(out) ? direction(penX, penY, x2, y2) : out;
        out = Double.isNaN(out) ? direction(penX, penY, x, y) : out;
        double in = direction(x2, y2, x, y);
        in = Double.isNaN(in) ? direction(x1, y1, x, y) : in;
        in = Double.isNaN(in) ? direction(penX, penY, x, y) : in;
        segment(out, in, x, y);
    }

    @Override
    public void close() {
        line(startX, startY);
        Vertex first = vertices.get(subpath);
        Vertex last = vertices.get(vertices.size() - 1);
        last.out = first.out;
        first.in = last.in;
    }

    private void segment(double out, double in, double x, double y) {
        Vertex from = vertices.get(vertices.size() - 1);
        // A line without length looks where the one before it does.
        double leaves = Double.isNaN(out) ? from.in : out;
        from.out = leaves;
        Vertex to = new Vertex(x, y);
        to.in = Double.isNaN(in) ? leaves : in;
        vertices.add(to);
        penX = x;
        penY = y;
    }

    private static double direction(double x1, double y1, double x2, double y2) {
        return x1 == x2 && y1 == y2 ? Double.NaN : Math.atan2(y2 - y1, x2 - x1);
    }
}
