package org.leafwright.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws boxes on their pages, and behind them the frames that hold them. */
final class Pages {
    private final List<Box> boxes;
    private final Theme theme;
    private final FooterBand footer;
    private final Optional<DraftMark> mark;
    private final boolean mirrored;
    private final List<Page> pages = new ArrayList<>();
    private final List<LaidOutLeaflet.OutlineEntry> outline = new ArrayList<>();
    private final Map<String, LaidOutLeaflet.Place> sections = new LinkedHashMap<>();

    Pages(
            List<Box> boxes,
            Theme theme,
            FooterBand footer,
            Optional<DraftMark> mark,
            boolean mirrored) {
        this.boxes = boxes;
        this.theme = theme;
        this.footer = footer;
        this.mark = mark;
        this.mirrored = mirrored;
    }

    List<Page> pages() {
        return pages;
    }

    List<LaidOutLeaflet.OutlineEntry> outline() {
        return outline;
    }

    /** Returns where each section starts, by its id. */
    Map<String, LaidOutLeaflet.Place> sections() {
        return sections;
    }

    /**
     * Draws all pages.
     *
     * @param starts the index of each page's first box
     */
    Pages draw(List<Integer> starts) {
        List<Frame> open = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : boxes.size();
            Canvas canvas = new Canvas(i, theme.page().width(), theme.page().height(), mirrored);
            List<Box> onPage = boxes.subList(starts.get(i), end);
            boolean bleeds = i > 0 && bleeds(open.isEmpty() ? onPage.get(0).opened : open);
            if (i > 0 && !bleeds) {
                Band.edge(canvas, theme);
            }
            drawPage(canvas, onPage, open, bleeds);
            footer.draw(canvas, i + 1, starts.size());
            boolean last = end == boxes.size();
            mark.ifPresent(label -> label.draw(canvas, last));
            pages.add(canvas.done());
            outline.addAll(canvas.outline());
            sections.putAll(canvas.sections());
        }
        return this;
    }

    private static boolean bleeds(List<Frame> first) {
        return !first.isEmpty() && first.get(0).bleeds();
    }

    /** The part of a frame that stands on a page. */
    private static final class Part {
        private final Frame frame;
        private final double top;
        private final boolean opens;
        private double bottom;
        private boolean closes;

        Part(Frame frame, double top, boolean opens) {
            this.frame = frame;
            this.top = top;
            this.opens = opens;
        }
    }

    private void drawPage(Canvas canvas, List<Box> onPage, List<Frame> open, boolean bleeds) {
        List<Part> parts = new ArrayList<>();
        List<Part> running = new ArrayList<>();
        double[] tops = new double[onPage.size()];
        double y = theme.page().top();
        for (Frame frame : open) {
            running.add(new Part(frame, bleeds && running.isEmpty() ? 0 : y, false));
            y += frame.reopenedHead();
        }
        parts.addAll(running);
        for (int i = 0; i < tops.length; i++) {
            Box box = onPage.get(i);
            y += i > 0 ? box.space : 0;
            for (Frame frame : box.opened) {
                boolean atTop = bleeds && parts.isEmpty();
                Part part = new Part(frame, atTop ? 0 : y, true);
                parts.add(part);
                running.add(part);
                // The page's own margin is as much room as the frame's padding would be.
                y += atTop ? 0 : frame.head();
            }
            tops[i] = y;
            y += box.height;
            for (Frame frame : box.closed) {
                y += frame.foot();
                Part part = running.remove(running.size() - 1);
                part.bottom = y;
                part.closes = true;
            }
        }
        open.clear();
        for (int i = running.size() - 1; i >= 0; i--) {
            Part part = running.get(i);
            y += part.frame.brokenFoot();
            part.bottom = y;
            open.add(0, part.frame);
        }
        parts.forEach(
                part -> part.frame.draw(canvas, part.top, part.bottom, part.opens, part.closes));
        for (int i = 0; i < tops.length; i++) {
            Box box = onPage.get(i);
            for (String section : box.sections) {
                canvas.section(section, tops[i]);
            }
            box.drawing.draw(canvas, tops[i]);
            for (Frame frame : box.closed) {
                frame.finish(canvas);
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).finish(canvas);
        }
    }
}
