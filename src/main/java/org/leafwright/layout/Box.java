package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An unbreakable part of the flow: usually a line, a row or a picture. */
final class Box {
    /** Puts a box on the page, its upper edge at {@code top}. */
    interface Drawing {
        void draw(Canvas canvas, double top);
    }

    /** The room above it, which falls away at the head of a page. */
    double space;

    final double height;
    final Drawing drawing;

    /** Frames that start above it, the outermost first. */
    final List<Frame> opened;

    /** Frames that end below it, the innermost first. */
    final List<Frame> closed = new ArrayList<>(0);

    /** What the author wrote that it is from, as far as that is known. */
    Optional<Object> source = Optional.empty();

    /** The ids of the sections that start with it. */
    final List<String> sections = new ArrayList<>(0);

    /** What it costs to break the page above it. */
    double breakCost;

    Box(double space, double height, List<Frame> opened, double breakCost, Drawing drawing) {
        this.space = space;
        this.height = height;
        this.opened = opened;
        this.breakCost = breakCost;
        this.drawing = drawing;
    }

    /** Returns its height with the heads and feet of the frames that start and end at it. */
    double framedHeight() {
        double framed = height;
        for (Frame frame : opened) {
            framed += frame.head();
        }
        for (Frame frame : closed) {
            framed += frame.foot();
        }
        return framed;
    }
}
