package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns what a line consists of by a right angle about the origin of its own coordinates, and puts
 * that at a place.
 *
 * @param clockwise whether lines run downwards, else they run upwards
 * @param x of the origin on the page
 * @param y of the origin on the page
 */
record TurnedItem(boolean clockwise, double x, double y) implements PlacedItem.Visitor<PlacedItem> {
    private double across(double down) {
        return clockwise ? x - down : x + down;
    }

    private double along(double right) {
        return clockwise ? y + right : y - right;
    }

    @Override
    public PlacedItem textRun(PlacedItem.TextRun item) {
        return new PlacedItem.TextRun(
                item.role(),
                item.run(),
                across(item.baseline()),
                along(item.x()),
                item.colour(),
                clockwise ? PlacedItem.Turn.CLOCKWISE : PlacedItem.Turn.ANTICLOCKWISE);
    }

    @Override
    public PlacedItem fill(PlacedItem.Fill item) {
        Points points = new Points(this, new ArrayList<>());
        item.path().segments().forEach(segment -> segment.accept(points));
        return new PlacedItem.Fill(item.role(), new VectorPath(points.turned), item.colour());
    }

    @Override
    public PlacedItem stroke(PlacedItem.Stroke item) {
        throw new IllegalArgumentException("a line of text holds no strokes");
    }

    @Override
    public PlacedItem placedPicture(PlacedItem.PlacedPicture item) {
        throw new IllegalArgumentException("a line of text holds no pictures");
    }

    @Override
    public PlacedItem linkArea(PlacedItem.LinkArea item) {
        Rect box = item.box();
        double left = across(clockwise ? box.bottom() : box.y());
        double top = along(clockwise ? box.x() : box.right());
        return new PlacedItem.LinkArea(
                item.element(),
                new Rect(left, top, /* width= */ box.height(), /* height= */ box.width()));
    }

    /** Turns the points of a path. */
    private record Points(TurnedItem turn, List<VectorPath.Segment> turned)
            implements VectorPath.SegmentVisitor {
        @Override
        public void move(VectorPath.Move to) {
            turned.add(new VectorPath.Move(turn.across(to.y()), turn.along(to.x())));
        }

        @Override
        public void lineTo(VectorPath.LineTo to) {
            turned.add(new VectorPath.LineTo(turn.across(to.y()), turn.along(to.x())));
        }

        @Override
        public void curveTo(VectorPath.CurveTo to) {
            turned.add(
                    new VectorPath.CurveTo(
                            turn.across(to.y1()),
                            turn.along(to.x1()),
                            turn.across(to.y2()),
                            turn.along(to.x2()),
                            turn.across(to.y()),
                            turn.along(to.x())));
        }

        @Override
        public void close(VectorPath.Close close) {
            turned.add(close);
        }
    }
}
