package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;
import org.leafwright.text.TextStyle;

/**
 * Lists: bullets, numbered steps, ticked benefits, one inside another.
 *
 * <p>Bullets and numbers are text of the list's labels, so that they are copied like any other.
 * Ticks are drawn like the grounds behind numbers: what they say the intro says, and nobody wants
 * to hear “check mark” before each item.
 */
final class ListBoxes {
    private static final double BULLET_INDENT = 1.5;
    private static final double BADGE_INDENT = 2.5;
    private static final double BADGE = 1.62;
    private static final double TICK_BADGE = 1.5;
    private static final double TICK = 1.1;

    /** What a badge is wider than a number of many figures, in em. */
    private static final double BADGE_SIDES = 0.7;

    /** From a bullet or a number to the words beside it, in em. */
    private static final double MARK_GAP = 0.6;

    private static final double BULLET_SIZE = 1.2;

    /** From the baseline to the middle of figures, in em. */
    private static final double FIGURE_MIDDLE = 0.325;

    private static final double PANEL_RADIUS_EM = 0.5;

    /** The part of a page up to which a panel of benefits is rather moved than parted. */
    private static final double WHOLE_PANEL = 1 / 3.0;

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

    /** Adds a list; benefits stand on a panel of their own if they aren't on one already. */
    void add(Block.ItemList list) {
        Palette palette = setting.theme().palette();
        if (list.kind() != Block.ListKind.BENEFITS
                || column.depth() > 0
                || !column.ink().equals(palette.page())) {
            addItems(list);
            return;
        }
        PanelLook look =
                new PanelLook(
                        palette.onPanel(),
                        0,
                        em * PANEL_RADIUS_EM,
                        WHOLE_PANEL,
                        PageBreaker.INSIDE_SMALL,
                        0,
                        palette.panel());
        blocks.panel(look, blocks.branch(), panel -> new ListBoxes(panel).addItems(list));
    }

    private void addItems(Block.ItemList list) {
        flow.space(list.intro().isPresent() ? blocks.paragraphSpace() : setting.units(2));
        list.intro()
                .ifPresent(
                        intro -> {
                            boolean feature = list.kind() == Block.ListKind.BENEFITS;
                            blocks.text(
                                    intro,
                                    feature ? column.text().bold() : setting.type().body(),
                                    feature ? column.ink().label() : column.ink().text(),
                                    blocks.branch().add(StructureType.P));
                            flow.keep();
                            flow.spaceExactly(setting.units(2));
                        });
        Branch branch = blocks.branch().addList(numbering(list.kind()));
        Column items = column.item(indent(list.kind()) * em, markRoom(list));
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
        if (wrapped || list.kind() != Block.ListKind.BULLETS) {
            firsts.stream().skip(1).forEach(first -> flow.widenSpace(first, setting.units(2)));
        }
        flow.space(blocks.paragraphSpace());
    }

    /** Returns the room that the widest number needs, or 0 for lists without numbers. */
    private double markRoom(Block.ItemList list) {
        double widest = 0;
        if (list.kind() == Block.ListKind.STEPS) {
            Style style = numberStyle();
            for (int i = 0; i < list.items().size(); i++) {
                Text figures = Text.of(figures(list, i));
                widest =
                        Math.max(
                                widest,
                                setting.setter()
                                        .setFurniture(figures, style, column.ink().label())
                                        .naturalWidth());
            }
            widest += em * (column.depth() > 0 ? MARK_GAP : BADGE_SIDES + MARK_GAP);
        }
        return widest;
    }

    private String figures(Block.ItemList list, int index) {
        return setting.edition().numbers().write(list.start() + index);
    }

    private Style numberStyle() {
        return (column.depth() > 0 ? setting.type().body() : setting.type().small()).bold();
    }

    private Flow.Mark mark(Block.ItemList list, int index, Branch item, Column items) {
        return switch (list.kind()) {
            case BULLETS -> bullet(hasDiscs() ? "•" : "–", item, items);
            case BENEFITS -> tick();
            case STEPS -> number(figures(list, index), item, items);
        };
    }

    private boolean hasDiscs() {
        return column.depth() == 0;
    }

    private Flow.Mark bullet(String mark, Branch item, Column items) {
        TextStyle body = column.text().face();
        Style style =
                new Style(
                        new TextStyle(
                                body.family(), body.sizePt() * BULLET_SIZE, body.bold(), false),
                        column.text().leadingPt(),
                        false);
        return beside(line(mark, style, column.ink().mark(), item), items);
    }

    private Flow.Mark tick() {
        Ink ink = column.ink();
        double size = em * TICK;
        double ground = em * TICK_BADGE;
        return (canvas, baseline) ->
                canvas.icon(
                        LAYOUT,
                        Icon.TICK,
                        column.start() + (ground - size) / 2,
                        ground(canvas, baseline, ground, ground, ink.mark()) - size / 2,
                        size,
                        ink.paper(),
                        ink.mark());
    }

    private SetLine line(String mark, Style style, Colour colour, Branch item) {
        return setting.setter()
                .set(Text.of(mark), style, colour, colour, item.add(StructureType.LBL))
                .line();
    }

    private Flow.Mark number(String figures, Branch item, Column items) {
        Ink ink = column.ink();
        return column.depth() > 0
                ? beside(line(figures, numberStyle(), ink.label(), item), items)
                : badge(line(figures, numberStyle(), ink.paper(), item), ink.label());
    }

    /** A number on a round ground. */
    private Flow.Mark badge(SetLine line, Colour colour) {
        double height = em * BADGE;
        double width = Math.max(height, line.width() + em * BADGE_SIDES);
        double size = setting.type().small().sizePt();
        return (canvas, baseline) -> {
            double middle = ground(canvas, baseline, width, height, colour);
            canvas.line(
                    line,
                    column.start() + (width - line.width()) / 2,
                    middle + size * FIGURE_MIDDLE - line.baseline());
        };
    }

    /** Draws a round ground beside a line and returns where its middle is. */
    private double ground(
            Canvas canvas, double baseline, double width, double height, Colour colour) {
        double middle = baseline - em * FIGURE_MIDDLE;
        canvas.fill(
                LAYOUT,
                VectorPath.roundedRectangle(
                        new Rect(column.start(), middle - height / 2, width, height), height / 2),
                colour);
        return middle;
    }

    private Flow.Mark beside(SetLine line, Column items) {
        double start = items.start() - em * MARK_GAP - line.width();
        return (canvas, baseline) ->
                canvas.line(line, Math.max(column.start(), start), baseline - line.baseline());
    }

    private static double indent(Block.ListKind kind) {
        return switch (kind) {
            case BULLETS -> BULLET_INDENT;
            case BENEFITS, STEPS -> BADGE_INDENT;
        };
    }

    private Structure.ListNumbering numbering(Block.ListKind kind) {
        return switch (kind) {
            case BULLETS ->
                    hasDiscs() ? Structure.ListNumbering.DISC : Structure.ListNumbering.NONE;
            case BENEFITS -> Structure.ListNumbering.NONE;
            case STEPS -> Structure.ListNumbering.DECIMAL;
        };
    }
}
