package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Paint.Tiling;
import org.leafwright.picture.Transform;

/**
 * Joins the tiles of a pattern that are seen into a single one. PDF readers draw a tile in whole
 * pixels and set copies of that side by side, which moves and blurs small ones.
 */
final class PatternTiles {
    private static final double MOST_TILES = 400;

    private PatternTiles() {}

    /**
     * Returns a pattern that looks the same.
     *
     * @param area that is painted, in the coordinates of what is painted
     */
    static Tiling join(Tiling pattern, Bounds area) {
        Bounds tile = pattern.tile();
        Optional<Transform> in = pattern.transform().inverse();
        Optional<Bounds> ink = DrawingBounds.of(pattern.content());
        if (in.isEmpty() || ink.isEmpty()) {
            return pattern;
        }
        Bounds seen = area.transformed(in.get());
        double left = Math.floor((seen.left() - tile.left()) / tile.width());
        double top = Math.floor((seen.top() - tile.top()) / tile.height());
        double across = Math.ceil((seen.right() - tile.left()) / tile.width()) - left;
        double down = Math.ceil((seen.bottom() - tile.top()) / tile.height()) - top;
        if (!(across * down <= MOST_TILES) || reachesAcross(pattern.content(), tile)) {
            return pattern;
        }
        List<Node> content = pattern.content();
        if (!holds(tile, ink.get())) {
            content = List.of(clipped(tile, content));
        }
        List<Node> all = new ArrayList<>();
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                Transform move =
                        Transform.translate((left + x) * tile.width(), (top + y) * tile.height());
                all.add(Group.moved(move, content));
            }
        }
        Bounds whole =
                Bounds.of(
                        tile.left() + left * tile.width(),
                        tile.top() + top * tile.height(),
                        across * tile.width(),
                        down * tile.height());
        return new Tiling(pattern.transform(), whole, all);
    }

    /**
     * Returns whether ink may run on from one tile into the next; drawn side by side, a thin line
     * would show between them.
     */
    private static boolean reachesAcross(List<Node> content, Bounds tile) {
        for (Node node : content) {
            Bounds ink = DrawingBounds.of(List.of(node)).orElse(tile);
            boolean across = ink.left() <= tile.left() && ink.right() >= tile.right();
            boolean down = ink.top() <= tile.top() && ink.bottom() >= tile.bottom();
            if ((across || down)
                    && !(node instanceof Drawing.Fill fill && isRound(fill.contour()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a contour is of curves only, which touch an edge at a point. */
    private static boolean isRound(Contour contour) {
        boolean[] straight = new boolean[1];
        contour.draw(
                new Contour.Pen() {
                    @Override
                    public void move(double x, double y) {
                        // Draws nothing.
                    }

                    @Override
                    public void line(double x, double y) {
                        straight[0] = true;
                    }

                    @Override
                    public void curve(
                            double x1, double y1, double x2, double y2, double x, double y) {
                        // Touches its box at points.
                    }

                    @Override
                    public void close() {
                        // Leads back, mostly from where it started.
                    }
                });
        return !straight[0];
    }

    private static boolean holds(Bounds tile, Bounds ink) {
        return ink.left() >= tile.left()
                && ink.top() >= tile.top()
                && ink.right() <= tile.right()
                && ink.bottom() <= tile.bottom();
    }

    private static Group clipped(Bounds tile, List<Node> content) {
        Contour.Builder edge = new Contour.Builder();
        edge.move(tile.left(), tile.top());
        edge.line(tile.right(), tile.top());
        edge.line(tile.right(), tile.bottom());
        edge.line(tile.left(), tile.bottom());
        edge.close();
        return new Group(
                Transform.IDENTITY,
                Optional.of(Clip.to(edge.build(), Rule.NONZERO)),
                Optional.empty(),
                1,
                Drawing.Blend.NORMAL,
                false,
                content);
    }
}
