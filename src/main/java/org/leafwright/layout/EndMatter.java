package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.Text;

/** What stands after the last section: the helpline, sources, then the colophon. */
final class EndMatter {
    private static final double WIDE_EM = 28;
    private static final double GAP_EM = 1.5;

    /** The part of a page from which a row of the colophon is set in lines. */
    private static final double TALLEST_ROW = 0.4;

    /** A value that fills more lines than this in half the grid takes the whole of it. */
    private static final int MOST_LINES = 4;

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Edition edition;
    private final Flow flow;
    private final Column column;

    EndMatter(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.edition = setting.edition();
        this.flow = blocks.flow();
        this.column = blocks.column();
    }

    void add() {
        flow.startClosing();
        flow.from(edition.brand());
        if (edition.leaflet().helplineAtEnd()) {
            edition.helpline().ifPresent(panel -> new HelplineBoxes(blocks).add(panel, 2));
        }
        flow.endHelpline();
        if (!edition.leaflet().sources().isEmpty()) {
            sources();
        }
        if (!edition.colophon().isEmpty()) {
            colophon();
        }
    }

    private void sources() {
        Branch section = blocks.branch().add(StructureType.SECT);
        BlockBoxes inner = blocks.in(column, section);
        inner.heading(
                edition.sourcesHeading(),
                2,
                setting.type().sub(),
                setting.units(5),
                setting.units(1));
        Branch list = section.addList(Structure.ListNumbering.NONE);
        int last = 0;
        for (Text source : edition.leaflet().sources()) {
            Branch item = list.add(StructureType.LI).add(StructureType.L_BODY);
            flow.space(setting.units(1));
            flow.breakCost(PageBreaker.BETWEEN_ITEMS);
            last = flow.size();
            inner.text(source, setting.type().small(), column.ink().text(), item);
        }
        flow.keepLoneLine(last);
    }

    /** A label and its value, set, and how many columns of the grid they take. */
    private record Entry(List<SetLine> label, List<SetLine> value, int span) {}

    /** Entries beside each other, whose labels share a baseline and whose values do. */
    private record Row(List<Entry> entries) {
        double labelBaseline() {
            double lowest = 0;
            for (Entry entry : entries) {
                lowest = Math.max(lowest, baseline(entry.label));
            }
            return lowest;
        }

        double valueBaseline() {
            double lowest = 0;
            for (Entry entry : entries) {
                double labelEnd =
                        labelBaseline() - baseline(entry.label) + SetText.height(entry.label);
                lowest = Math.max(lowest, labelEnd + baseline(entry.value));
            }
            return lowest;
        }

        double height() {
            double lowest = 0;
            for (Entry entry : entries) {
                double top = valueBaseline() - baseline(entry.value);
                lowest = Math.max(lowest, top + SetText.height(entry.value));
            }
            return lowest;
        }

        private static double baseline(List<SetLine> lines) {
            return lines.isEmpty() ? 0 : lines.get(0).baseline();
        }
    }

    /** Labels above their values in a grid of narrow columns, under a rule, on one page. */
    private void colophon() {
        double em = setting.type().body().sizePt();
        Branch list = blocks.branch().add(StructureType.SECT).addList(Structure.ListNumbering.NONE);
        int across = columns(em);
        List<Entry> entries = new ArrayList<>();
        for (Edition.LabelledText row : edition.colophon()) {
            Branch item = list.add(StructureType.LI);
            int span = span(row, across, em);
            double cell = width(span, across, em);
            entries.add(
                    new Entry(
                            set(
                                    row.label(),
                                    setting.type().fine(),
                                    column.ink().muted(),
                                    item.add(StructureType.LBL),
                                    cell),
                            set(
                                    row.value(),
                                    setting.type().small(),
                                    column.ink().text(),
                                    item.add(StructureType.L_BODY),
                                    cell),
                            span));
        }
        flow.space(setting.units(5));
        flow.open(
                new TopRuleFrame(
                        column.start(),
                        column.width(),
                        setting.units(2),
                        em / 8,
                        column.ink().heading()));
        int next = 0;
        while (next < entries.size()) {
            int end = next;
            int taken = 0;
            while (end < entries.size() && taken + entries.get(end).span <= across) {
                taken += entries.get(end).span;
                end++;
            }
            Row row = new Row(List.copyOf(entries.subList(next, end)));
            double height = row.height();
            flow.space(setting.units(1.5));
            if (height <= flow.pageHeight() * TALLEST_ROW) {
                flow.box(height, height, (canvas, top) -> draw(row, canvas, top, across, em));
            } else {
                row.entries.forEach(this::addInLines);
            }
            next = end;
        }
        flow.close();
    }

    /** Adds an entry that may be parted between its lines, such as a long list of authors. */
    private void addInLines(Entry entry) {
        flow.space(setting.units(1.5));
        flow.lines(entry.label, column.start());
        flow.keep();
        flow.lines(entry.value, column.start());
    }

    private void draw(Row row, Canvas canvas, double top, int across, double em) {
        double start = column.start();
        for (Entry entry : row.entries) {
            draw(entry.label, canvas, start, top + row.labelBaseline());
            draw(entry.value, canvas, start, top + row.valueBaseline());
            start += width(entry.span, across, em) + GAP_EM * em;
        }
    }

    private static void draw(List<SetLine> lines, Canvas canvas, double start, double baseline) {
        double y = baseline - Row.baseline(lines);
        for (SetLine line : lines) {
            canvas.line(line, start, y);
            y += line.height();
        }
    }

    private int columns(double em) {
        return column.width() >= WIDE_EM * em ? 4 : column.width() >= WIDE_EM * em / 2 ? 2 : 1;
    }

    /** Returns how many columns an entry needs to stand on one line, or for its longest word. */
    private int span(Edition.LabelledText row, int across, double em) {
        double natural =
                Math.max(
                        furniture(row.label(), setting.type().fine()).naturalWidth(),
                        furniture(row.value(), setting.type().small()).naturalWidth());
        if (natural <= width(1, across, em) + 0.01) {
            return 1;
        }
        double word = furniture(row.value(), setting.type().small()).minimumWidth();
        double half = width(2, across, em);
        return across < 2 || (word <= half && natural <= half * MOST_LINES)
                ? Math.min(2, across)
                : across;
    }

    private double width(int span, int across, double em) {
        double cell = (column.width() - GAP_EM * em * (across - 1)) / across;
        return span * cell + (span - 1) * GAP_EM * em;
    }

    private SetText furniture(Text text, Style style) {
        return setting.setter().setFurniture(text, style, column.ink().text());
    }

    private List<SetLine> set(Text text, Style style, Colour colour, Branch branch, double width) {
        return setting.setter().set(text, style, colour, column.ink().link(), branch).lines(width);
    }
}
