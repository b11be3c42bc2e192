package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;

/** Lists: bullets, numbered steps, ticked benefits, one inside another. */
final class ListBoxes {
    private static final double BULLET_INDENT = 1.5;
    private static final double TICK_INDENT = 1.9;
    private static final double BADGE_INDENT = 2.3;
    private static final double BADGE = 1.62;
    private static final double TICK = 1.1;

    /** From the baseline to the middle of small letters and of figures, in em. */
    private static final double SMALL_MIDDLE = 0.25;

    private static final double FIGURE_MIDDLE = 0.325;

    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final Column column;
    private final double em;

    ListBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.column = blocks.column();
        this.em = setting.type().body().sizePt();
    }

    void add(Block.ItemList list) {
        flow.space(list.intro().isPresent() ? blocks.paragraphSpace() : setting.units(2));
        list.intro()
                .ifPresent(
                        intro -> {
                            blocks.text(
                                    intro,
                                    setting.type().body(),
                                    column.ink().text(),
                                    blocks.branch().add(StructureType.P));
                            flow.keep();
                            flow.spaceExactly(setting.units(2));
                        });
        Branch branch = blocks.branch().addList(numbering(list.kind()));
        Column items = column.item(indent(list.kind()) * em);
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0) {
                flow.spaceExactly(setting.units(1));
                boolean lone = i == 1 || i == list.items().size() - 1;
                flow.breakCost(lone ? PageBreaker.LONE_ITEM : PageBreaker.BETWEEN_ITEMS);
            } else if (column.depth() > 0) {
                flow.keep();
            }
            firsts.add(flow.size());
            Branch item = branch.add(StructureType.LI);
            flow.mark(mark(list, i, item, items));
            blocks.in(items, item.add(StructureType.L_BODY)).add(list.items().get(i).body());
            flow.dropMark();
        }
        if (firsts.size() > 1) {
            flow.keepLoneLine(firsts.get(firsts.size() - 1));
        }
        boolean wrapped = flow.size() - firsts.get(0) > firsts.size();
        if (wrapped || list.kind() == Block.ListKind.STEPS) {
            firsts.stream().skip(1).forEach(first -> flow.widenSpace(first, setting.units(2)));
        }
        flow.space(blocks.paragraphSpace());
    }

    private Flow.Mark mark(Block.ItemList list, int index, Branch item, Column items) {
        return switch (list.kind()) {
            case BULLETS -> column.depth() == 0 ? disc(item, items) : dash(item, items);
            case BENEFITS -> tick(item);
            case STEPS -> number(list.start() + index, item, items);
        };
    }

    private Flow.Mark disc(Branch item, Column items) {
        Role role = item.addDrawnMark("•").leaf();
        double size = em * 0.52;
        double start = items.start() - em * 0.62 - size;
        return (canvas, baseline) ->
                canvas.icon(
                        role,
                        Icon.DISC,
                        start,
                        baseline - em * SMALL_MIDDLE - size / 2,
                        size,
                        column.ink().mark(),
                        column.ink().paper());
    }

    private Flow.Mark dash(Branch item, Column items) {
        Role role = item.addDrawnMark("–").leaf();
        double size = em * 0.5;
        double start = items.start() - em * 0.62 - size;
        return (canvas, baseline) ->
                canvas.icon(
                        role,
                        Icon.DASH,
                        start,
                        baseline - em * SMALL_MIDDLE - size / 2,
                        size,
                        column.ink().mark(),
                        column.ink().paper());
    }

    private Flow.Mark tick(Branch item) {
        Role role = item.addDrawnMark("✓").leaf();
        double size = em * TICK;
        return (canvas, baseline) ->
                canvas.icon(
                        role,
                        Icon.TICK,
                        column.start(),
                        baseline - em * FIGURE_MIDDLE - size / 2,
                        size,
                        column.ink().mark(),
                        column.ink().paper());
    }

    private Flow.Mark number(int number, Branch item, Column items) {
        Text text = Text.of(setting.edition().numbers().write(number));
        Branch label = item.add(StructureType.LBL);
        return column.depth() == 0 ? badge(text, label) : figure(text, label, items);
    }

    private Flow.Mark badge(Text text, Branch label) {
        Colour paper = column.ink().paper();
        SetLine line =
                setting.setter()
                        .set(text, setting.type().small().bold(), paper, paper, label)
                        .line();
        double height = em * BADGE;
        double width = Math.max(height, line.width() + em * 0.7);
        double size = setting.type().small().sizePt();
        return (canvas, baseline) -> {
            double middle = baseline - em * FIGURE_MIDDLE;
            canvas.fill(
                    LAYOUT,
                    VectorPath.roundedRectangle(
                            new Rect(column.start(), middle - height / 2, width, height),
                            height / 2),
                    column.ink().label());
            canvas.line(
                    line,
                    column.start() + (width - line.width()) / 2,
                    middle + size * FIGURE_MIDDLE - line.baseline());
        };
    }

    private Flow.Mark figure(Text text, Branch label, Column items) {
        Colour colour = column.ink().label();
        SetLine line =
                setting.setter()
                        .set(text, setting.type().body().bold(), colour, colour, label)
                        .line();
        double start = items.start() - em * 0.6 - line.width();
        return (canvas, baseline) ->
                canvas.line(line, Math.max(column.start(), start), baseline - line.baseline());
    }

    private static double indent(Block.ListKind kind) {
        return switch (kind) {
            case BULLETS -> BULLET_INDENT;
            case BENEFITS -> TICK_INDENT;
            case STEPS -> BADGE_INDENT;
        };
    }

    private static Structure.ListNumbering numbering(Block.ListKind kind) {
        return switch (kind) {
            case BULLETS, BENEFITS -> Structure.ListNumbering.DISC;
            case STEPS -> Structure.ListNumbering.DECIMAL;
        };
    }
}
