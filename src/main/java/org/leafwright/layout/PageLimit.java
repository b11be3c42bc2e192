package org.leafwright.layout;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;

/** Tells by how much a leaflet is longer than the pages that it may fill. */
final class PageLimit {
    private static final int SECTION = 2;

    private final Setting setting;
    private final int most;
    private final List<Box> boxes;
    private final List<Integer> starts;

    private PageLimit(Setting setting, int most, List<Box> boxes, List<Integer> starts) {
        this.setting = setting;
        this.most = most;
        this.boxes = boxes;
        this.starts = starts;
    }

    /**
     * Reports too many pages; in a draft they are let through with a warning.
     *
     * @param starts the index of each page's first box
     * @param room the height for boxes on a page
     */
    static void check(
            Setting setting,
            List<Box> boxes,
            List<Integer> starts,
            double room,
            List<LaidOutLeaflet.OutlineEntry> outline) {
        int most = setting.edition().leaflet().page().maxPages().orElse(Integer.MAX_VALUE);
        if (starts.size() > most) {
            new PageLimit(setting, most, boxes, starts).report(room, outline);
        }
    }

    private void report(double room, List<LaidOutLeaflet.OutlineEntry> outline) {
        boolean draft = setting.edition().draft().isPresent();
        int lines = linesTooMany(room);
        String where =
                section(outline)
                        .map(title -> "Page " + (most + 1) + " starts in " + title + ": shorten")
                        .orElse("Shorten");
        setting.problems()
                .add(
                        new Diagnostic(
                                draft ? Severity.WARNING : Severity.ERROR,
                                Code.TOO_MANY_PAGES,
                                "The leaflet fills "
                                        + starts.size()
                                        + " pages and may fill "
                                        + most
                                        + ": it is about "
                                        + lines
                                        + (lines == 1 ? " line" : " lines")
                                        + " too long",
                                setting.positions().of(setting.edition().leaflet().page()),
                                Optional.of(
                                        where
                                                + " the text, or raise page.max"
                                                + (draft ? "" : "; “--draft” shows it as it is"))));
    }

    /** Returns the lines of running text that would take as much room as what is too much. */
    private int linesTooMany(double room) {
        double over = height(starts.get(most), boxes.size());
        boolean asked = boxes.get(starts.get(most)).breakCost == Flow.FORCED;
        double free = asked ? 0 : room - height(starts.get(most - 1), starts.get(most));
        double leading = setting.type().body().leadingPt();
        return (int) Math.max(1, Math.ceil((over - Math.max(0, free)) / leading));
    }

    private double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += boxes.get(i).framedHeight() + (i > from ? boxes.get(i).space : 0);
        }
        return height;
    }

    /** Returns the heading of the section that the first page too many starts in. */
    private Optional<String> section(List<LaidOutLeaflet.OutlineEntry> outline) {
        Optional<String> section = Optional.empty();
        double top = setting.theme().page().top() + setting.theme().unit();
        for (LaidOutLeaflet.OutlineEntry entry : outline) {
            boolean before = entry.page() < most || (entry.page() == most && entry.y() < top);
            if (entry.level() == SECTION && before) {
                section = Optional.of(Quoted.of(entry.title()));
            }
        }
        return section;
    }
}
