package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Text;

/** What stands after the last section: the helpline, sources, then the colophon. */
final class EndMatter {
    /** From a label of the colophon to its value, in em. */
    private static final double LABEL_GAP_EM = 0.35;

    /** From a value to the next label: less than what readers take for the end of a line. */
    private static final double ENTRY_GAP_EM = 0.9;

    /** The part of the column that a label may take to have its value beside it. */
    private static final double WIDEST_LABEL = 0.5;

    /** From the edge to what stands beside a source's number, in em. */
    private static final double NUMBER_INDENT_EM = 2.4;

    private static final double ROUNDING = 1e-6;

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
        if (atEnd(edition.leaflet().helplineAtEnd())) {
            edition.helpline().ifPresent(panel -> new HelplineBoxes(blocks).add(panel, 2));
        }
        flow.endHelpline();
        if (!edition.leaflet().sources().isEmpty() || !edition.linkNotes().isEmpty()) {
            sources();
        }
        if (!edition.colophon().isEmpty()) {
            colophon();
        }
    }

    private static boolean atEnd(HelplineAtEnd place) {
        return switch (place) {
            case YES, IF_ANY -> true;
            case PLACED, NO -> false;
        };
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
        boolean numbered = !edition.linkNotes().isEmpty();
        List<Text> sources = new ArrayList<>(edition.linkNotes());
        sources.addAll(edition.leaflet().sources());
        Branch list =
                section.addList(
                        numbered ? Structure.ListNumbering.DECIMAL : Structure.ListNumbering.NONE);
        Column items = numbered ? column.item(NUMBER_INDENT_EM * style().sizePt()) : column;
        int last = 0;
        for (int i = 0; i < sources.size(); i++) {
            Branch item = list.add(StructureType.LI);
            flow.space(setting.units(1));
            flow.breakCost(PageBreaker.BETWEEN_ITEMS);
            last = flow.size();
            if (numbered) {
                flow.mark(number(i + 1, item.add(StructureType.LBL)));
            }
            blocks.in(items, section)
                    .text(
                            sources.get(i),
                            style(),
                            column.ink().text(),
                            item.add(StructureType.L_BODY));
            flow.dropMark();
        }
        flow.keepLoneLine(last);
    }

    private Flow.Mark number(int number, Branch label) {
        Text figures = Text.of("[" + edition.numbers().write(number) + "]");
        SetLine line = set(figures, style(), column.ink().text(), label).line();
        return (canvas, baseline) -> canvas.line(line, column.start(), baseline - line.baseline());
    }

    /**
     * Labels followed by their values, under a rule: as many on a line as it holds. No grid, whose
     * columns would be columns of text for readers that sort words by where they stand.
     */
    private void colophon() {
        Branch list = blocks.branch().add(StructureType.SECT).addList(Structure.ListNumbering.NONE);
        flow.space(setting.units(5));
        flow.open(
                new TopRuleFrame(
                        column.start(),
                        column.width(),
                        setting.units(2),
                        setting.type().body().sizePt() / 8,
                        column.ink().heading()));
        List<Part> line = new ArrayList<>();
        double end = 0;
        for (Edition.LabelledText row : edition.colophon()) {
            Branch item = list.add(StructureType.LI);
            Branch lbl = item.add(StructureType.LBL);
            SetText label = set(row.label(), style().bold(), column.ink().muted(), lbl);
            Branch body = item.add(StructureType.L_BODY);
            SetText value = set(row.value(), style(), column.ink().text(), body);
            double indent = label.naturalWidth() + LABEL_GAP_EM * style().sizePt();
            double width = indent + value.naturalWidth();
            int lines = value.lineCount(column.width());
            boolean lone = width > column.width() + ROUNDING || lines > 1;
            if (lone || end + width > column.width() + ROUNDING) {
                addLine(line);
                line = new ArrayList<>();
                end = 0;
            }
            if (lone) {
                addLines(label, value, indent);
            } else {
                line.add(new Part(label.line(), end));
                if (lines == 1) {
                    line.add(new Part(value.line(), end + indent));
                }
                end += width + ENTRY_GAP_EM * style().sizePt();
            }
        }
        addLine(line);
        flow.close();
    }

    /** Part of a line of the colophon, and how far from the column's start it stands. */
    private record Part(SetLine text, double indent) {}

    private void addLine(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        SetLine room = parts.get(0).text;
        for (Part part : parts) {
            room = room.beside(part.text);
        }
        double baseline = room.baseline();
        flow.space(setting.units(0.5));
        flow.box(
                room.height(),
                baseline,
                (canvas, top) -> {
                    for (Part part : parts) {
                        canvas.line(
                                part.text,
                                column.start() + part.indent,
                                top + baseline - part.text.baseline());
                    }
                });
    }

    /** Adds an entry that takes several lines, the value beside its label or, if need be, below. */
    private void addLines(SetText label, SetText value, double indent) {
        flow.space(setting.units(0.5));
        if (indent > column.width() * WIDEST_LABEL) {
            flow.lines(label.lines(column.width()), column.start());
            flow.keep();
            flow.lines(value.lines(column.width()), column.start());
            return;
        }
        SetLine mark = label.line();
        List<SetLine> lines = new ArrayList<>(value.lines(column.width() - indent));
        lines.set(0, lines.get(0).beside(mark));
        flow.mark(
                (canvas, baseline) ->
                        canvas.line(mark, column.start(), baseline - mark.baseline()));
        flow.lines(lines, column.start() + indent);
    }

    private Style style() {
        return setting.type().small();
    }

    private SetText set(Text text, Style style, Colour colour, Branch branch) {
        return setting.setter().set(text, style, colour, column.ink().link(), branch);
    }
}
