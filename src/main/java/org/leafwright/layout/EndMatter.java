package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.Text;

/** What stands after the last section: sources, then the colophon. */
final class EndMatter {
    private static final double WIDE_EM = 28;
    private static final double GAP_EM = 1.5;

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

    /** Labels above their values in columns, under a rule, on one page. */
    private void colophon() {
        double em = setting.type().body().sizePt();
        Branch branch = blocks.branch().add(StructureType.SECT);
        int across = columns(em);
        double cell = cell(across, em);
        List<List<SetLine>> cells = new ArrayList<>();
        for (Edition.LabelledText row : edition.colophon()) {
            Branch paragraph = branch.add(StructureType.P);
            List<SetLine> lines = new ArrayList<>();
            lines.addAll(
                    set(row.label(), setting.type().fine(), column.ink().muted(), paragraph, cell));
            lines.addAll(
                    set(row.value(), setting.type().small(), column.ink().text(), paragraph, cell));
            cells.add(lines);
        }
        flow.space(setting.units(5));
        flow.open(
                new TopRuleFrame(
                        column.start(),
                        column.width(),
                        setting.units(2),
                        em / 8,
                        column.ink().heading()));
        for (int i = 0; i < cells.size(); i += across) {
            List<List<SetLine>> row = cells.subList(i, Math.min(cells.size(), i + across));
            double height = row.stream().mapToDouble(SetText::height).max().orElse(0);
            flow.space(setting.units(1.5));
            flow.box(
                    height,
                    height,
                    (canvas, top) -> {
                        double start = column.start();
                        for (List<SetLine> lines : row) {
                            double y = top;
                            for (SetLine line : lines) {
                                canvas.line(line, start, y);
                                y += line.height();
                            }
                            start += column.width() / across + GAP_EM * em / across;
                        }
                    });
        }
        flow.close();
    }

    /** Returns how many columns there is room for without a word being broken. */
    private int columns(double em) {
        int most = column.width() >= WIDE_EM * em ? 3 : column.width() >= WIDE_EM * em / 2 ? 2 : 1;
        double widest =
                edition.colophon().stream()
                        .mapToDouble(row -> widestWord(row.value()))
                        .max()
                        .orElse(0);
        while (most > 1 && widest > cell(most, em)) {
            most--;
        }
        return most;
    }

    private double cell(int across, double em) {
        return column.width() / across - GAP_EM * em * (across - 1) / across;
    }

    private double widestWord(Text text) {
        return setting.setter()
                .setFurniture(text, setting.type().small(), column.ink().text())
                .minimumWidth();
    }

    private List<SetLine> set(Text text, Style style, Colour colour, Branch branch, double width) {
        return setting.setter().set(text, style, colour, column.ink().link(), branch).lines(width);
    }
}
