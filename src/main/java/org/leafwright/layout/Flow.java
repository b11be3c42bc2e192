package org.leafwright.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Boxes of a leaflet, one below another, before they are distributed over pages. */
final class Flow {
    /** A break that is only taken where there is no other way. */
    static final double KEEP = 1e6;

    /** A break inside what is kept whole, taken before one below a heading or in a short text. */
    static final double WHOLE = 1e5;

    /** A break that is always taken. */
    static final double FORCED = Double.NEGATIVE_INFINITY;

    /** The lines that stay with a heading above them. */
    private static final int LINES_AFTER_HEADING = 2;

    private final double pageHeight;
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Open> frames = new ArrayDeque<>();
    private final List<Frame> opening = new ArrayList<>();
    private Optional<Mark> mark = Optional.empty();
    private Optional<Object> source = Optional.empty();
    private final Deque<Turn> turns = new ArrayDeque<>(0);
    private final List<String> sections = new ArrayList<>();
    private double space;
    private double cost;
    private int keptLines;
    private boolean atHead;
    private int closing = Integer.MAX_VALUE;
    private int belowHelpline = Integer.MAX_VALUE;

    /** Starts an empty flow for pages with so much room for boxes. */
    Flow(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Drawn beside the first line of what comes next, before it in reading order. */
    interface Mark {
        /**
         * Draws the mark.
         *
         * @param baseline of the line it stands beside
         */
        void draw(Canvas canvas, double baseline);
    }

    private record Open(Frame frame, int first) {}

    /** Two edges within which all runs the other way. */
    private record Turn(double start, double end) {}

    double pageHeight() {
        return pageHeight;
    }

    /** Returns the height for boxes on a page, inside the frames that are open. */
    double room() {
        double room = pageHeight;
        for (Open open : frames) {
            room -= open.frame.head() + open.frame.foot();
        }
        return room;
    }

    /** Says what the author wrote that the next boxes are from. */
    void from(Object written) {
        source = Optional.of(written);
    }

    /** Lets what comes next run the other way, mirrored within two edges. */
    void turn(double start, double end) {
        turns.push(new Turn(start, end));
    }

    /** Ends the last turn. */
    void turnBack() {
        turns.pop();
    }

    /** Says that a section starts with the next box. */
    void section(String id) {
        sections.add(id);
    }

    /** Asks for room above the next box. Of several wishes the largest counts. */
    void space(double wish) {
        if (!atHead) {
            space = Math.max(space, wish);
        }
    }

    /** Sets the room above the next box, whatever was or is wished for. */
    void spaceExactly(double room) {
        if (!atHead) {
            space = room;
            atHead = true;
        }
    }

    /**
     * Asks for room above a next box that has an edge, such as a panel or a picture.
     *
     * @param belowHeading the least room if what came last is a heading, whose room was set for
     *     text
     */
    void spaceAboveEdge(double wish, double belowHeading) {
        space = Math.max(space, atHead ? belowHeading : wish);
    }

    /** Says what a break above the next box costs. Of several the largest counts. */
    void breakCost(double wish) {
        if (cost != FORCED) {
            cost = Math.max(cost, wish);
        }
    }

    /** Keeps the next box on the page of the last one. */
    void keep() {
        breakCost(KEEP);
    }

    /** Keeps what comes next on the page of the last box, which is a heading: of text two lines. */
    void keepWithHeading() {
        keptLines = LINES_AFTER_HEADING;
    }

    /** Says that all that belongs to the last heading has come. */
    void endHeading() {
        keptLines = 0;
    }

    void breakPage() {
        cost = FORCED;
        keptLines = 0;
    }

    /** Puts a mark beside the next box. */
    void mark(Mark next) {
        mark = Optional.of(next);
    }

    /** Takes the mark back if nothing came that it could stand beside. */
    void dropMark() {
        mark = Optional.empty();
    }

    /** Says that what comes next stands at every leaflet's end. */
    void startClosing() {
        closing = boxes.size();
    }

    /** Says that nothing comes after this but sources and colophon. */
    void endHelpline() {
        belowHelpline = boxes.size();
    }

    PageBreaker.Ending ending() {
        return new PageBreaker.Ending(closing, belowHelpline);
    }

    /** Returns how many boxes there are. */
    int size() {
        return boxes.size();
    }

    /** Makes the room above a box at least so large, if there is such a box. */
    void widenSpace(int index, double room) {
        if (index < boxes.size()) {
            boxes.get(index).space = Math.max(boxes.get(index).space, room);
        }
    }

    /**
     * Adds a box.
     *
     * @param baseline of its first line, from its upper edge
     */
    void box(double height, double baseline, Box.Drawing drawing) {
        if (keptLines > 0) {
            keptLines = 0;
            keep();
        }
        add(height, baseline, drawing);
    }

    private void add(double height, double baseline, Box.Drawing drawing) {
        Box.Drawing whole = drawing;
        if (mark.isPresent()) {
            Mark beside = mark.get();
            whole =
                    (canvas, top) -> {
                        beside.draw(canvas, top + baseline);
                        drawing.draw(canvas, top);
                    };
            mark = Optional.empty();
        }
        for (Turn turn : turns) {
            Box.Drawing inner = whole;
            whole = (canvas, top) -> inner.draw(canvas.turned(turn.start, turn.end), top);
        }
        Box box = new Box(space, height, List.copyOf(opening), cost, whole);
        box.source = source;
        box.sections.addAll(sections);
        sections.clear();
        boxes.add(box);
        opening.clear();
        space = 0;
        cost = 0;
        atHead = false;
    }

    /** Adds lines, none of them alone at the foot or the head of a page. */
    void lines(List<SetLine> lines, double start) {
        lines(lines, start, 0);
    }

    /**
     * Adds lines of which the first is shifted.
     *
     * @param shift of the first line towards the end edge
     */
    void lines(List<SetLine> lines, double start, double shift) {
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            if (i == 1 || (i > 0 && i == lines.size() - 1)) {
                keep();
            } else if (i > 0) {
                breakCost(PageBreaker.INSIDE_PARAGRAPH);
            }
            if (keptLines > 0) {
                keptLines--;
                keep();
            }
            double lineStart = i == 0 ? start + shift : start;
            add(line.height(), line.baseline(), (canvas, top) -> canvas.line(line, lineStart, top));
        }
    }

    /** Returns the lines of a text that stay on the page of its first line. */
    static List<SetLine> unparted(List<SetLine> lines) {
        return lines.size() <= 3 ? lines : lines.subList(0, 2);
    }

    /** Keeps the boxes from an index on with each other. */
    void keepFrom(int first) {
        for (Box box : boxes.subList(first + 1, boxes.size())) {
            box.breakCost = KEEP;
        }
    }

    /** Keeps the last box from standing alone on a page if it is all there is from an index on. */
    void keepLoneLine(int index) {
        if (index > 0 && index == boxes.size() - 1 && boxes.get(index).breakCost != FORCED) {
            boxes.get(index).breakCost = KEEP;
        }
    }

    void open(Frame opened) {
        Frame frame = opened;
        for (Turn turn : turns) {
            frame = new TurnedFrame(frame, turn.start, turn.end);
        }
        opening.add(frame);
        frames.push(new Open(frame, boxes.size()));
        atHead = true;
    }

    /** Ends the frame opened last. A frame that got no box leaves nothing behind. */
    void close() {
        Open open = frames.pop();
        space = 0;
        endHeading();
        if (open.first == boxes.size()) {
            opening.remove(open.frame);
            return;
        }
        boxes.get(boxes.size() - 1).closed.add(open.frame);
        double parting = open.frame.parting(heightSince(open.first), pageHeight);
        for (Box box : boxes.subList(open.first + 1, boxes.size())) {
            if (box.breakCost != FORCED) {
                box.breakCost = Math.max(box.breakCost, parting);
            }
        }
        atHead = false;
    }

    private double heightSince(int first) {
        double height = 0;
        for (int i = first; i < boxes.size(); i++) {
            height += boxes.get(i).framedHeight() + (i > first ? boxes.get(i).space : 0);
        }
        return height;
    }

    List<Box> boxes() {
        return boxes;
    }
}
