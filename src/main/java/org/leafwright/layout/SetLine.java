package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.leafwright.model.Colour;
import org.leafwright.text.Line;

/**
 * A line of text with the room it takes.
 *
 * @param line its glyphs
 * @param spans what the spans of its paragraph are and how they look
 * @param height its room
 * @param baseline from the room's upper edge to the baseline
 */
record SetLine(Line line, List<SpanInk> spans, double height, double baseline) {
    private static final double UNDERLINE_DEPTH = 0.13;
    private static final double UNDERLINE_WIDTH = 0.055;
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    /**
     * What a span is and how it looks.
     *
     * @param link the id of the link's element, if it is part of one
     */
    record SpanInk(Role role, Colour colour, OptionalInt link) {}

    /** Returns the same line with more room. */
    SetLine with(double above, double below) {
        return new SetLine(line, spans, height + above + below, baseline + above);
    }

    /** Returns the same line with room for another one on its baseline. */
    SetLine beside(SetLine other) {
        double below = height - baseline;
        return with(
                Math.max(0, other.baseline - baseline),
                Math.max(0, other.height - other.baseline - below));
    }

    double width() {
        return line.widthPt();
    }

    /** Puts the line's runs on a page, with underlines and areas for links. */
    void place(double left, double baselineOnPage, Consumer<PlacedItem> page) {
        List<Stretch> links = new ArrayList<>(0);
        for (Line.PlacedRun placed : line.runs()) {
            SpanInk ink = spans.get(placed.run().span());
            page.accept(
                    new PlacedItem.TextRun(
                            ink.role, placed.run(), left + placed.x(), baselineOnPage, ink.colour));
            if (ink.link.isPresent()) {
                addTo(links, placed, ink);
            }
        }
        for (Stretch link : links) {
            link.place(left, baselineOnPage, page);
        }
    }

    private void addTo(List<Stretch> links, Line.PlacedRun placed, SpanInk ink) {
        double from = Math.max(0, placed.x());
        double to = Math.min(line.widthPt(), placed.x() + placed.run().width());
        if (to <= from) {
            return;
        }
        Stretch stretch =
                new Stretch(ink.link.getAsInt(), from, to, placed.run().sizePt(), ink.colour, this);
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).touches(stretch)) {
                links.set(i, links.get(i).with(stretch));
                return;
            }
        }
        links.add(stretch);
    }

    /** A part of a line that is one link, from the line's left edge. */
    private record Stretch(
            int link, double from, double to, double sizePt, Colour colour, SetLine line) {
        boolean touches(Stretch other) {
            return link == other.link && from <= other.to + 0.5 && other.from <= to + 0.5;
        }

        Stretch with(Stretch other) {
            return new Stretch(
                    link,
                    Math.min(from, other.from),
                    Math.max(to, other.to),
                    Math.max(sizePt, other.sizePt),
                    colour,
                    line);
        }

        void place(double left, double baseline, Consumer<PlacedItem> page) {
            double pen = sizePt * UNDERLINE_WIDTH;
            page.accept(
                    new PlacedItem.Fill(
                            LAYOUT,
                            VectorPath.rectangle(
                                    new Rect(
                                            left + from,
                                            baseline + sizePt * UNDERLINE_DEPTH,
                                            to - from,
                                            pen)),
                            colour));
            page.accept(
                    new PlacedItem.LinkArea(
                            link,
                            new Rect(
                                    left + from,
                                    baseline - line.baseline,
                                    to - from,
                                    line.height)));
        }
    }
}
