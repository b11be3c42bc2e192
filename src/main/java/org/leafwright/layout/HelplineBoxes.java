package org.leafwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leafwright.model.Edition;
import org.leafwright.model.Text;
import org.leafwright.text.Line;

/**
 * The helpline panel, a band like the masthead's: its name, then each way to get in touch, the
 * telephone number largest.
 */
final class HelplineBoxes {
    private static final double PADDING_UNITS = 5;
    private static final double BADGE = 1.95;
    private static final double ICON = 1.15;
    private static final double ICON_INDENT = 2.5;

    /** The part of the margin that the circle at the band's end takes, so that no text meets it. */
    private static final double CIRCLE = 0.85;

    /** The width of a panel, in em, from which ways may stand two in a row. */
    private static final double TWO_COLUMNS_EM = 25;

    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final double em;

    /** A way to get in touch, set. */
    private record Way(Edition.ContactKind kind, List<SetLine> lines) {
        double height() {
            return SetText.height(lines);
        }
    }

    HelplineBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.em = setting.type().body().sizePt();
    }

    void add(Edition.HelplinePanel panel, int headingLevel) {
        Column outer = blocks.column();
        Ink ink = setting.theme().palette().onBand();
        double padding = setting.units(PADDING_UNITS);
        Branch branch = blocks.branch().add(StructureType.SECT);
        flow.spaceAboveEdge(setting.units(5), setting.units(4));
        flow.open(
                new BandFrame(
                        setting.theme().palette(),
                        padding,
                        setting.theme().page().start() * CIRCLE));
        BlockBoxes body = blocks.in(outer.in(ink), branch);
        body.heading(panel.name(), headingLevel, setting.type().section(), 0, setting.units(2));
        ways(panel, body);
        body.add(panel.note());
        flow.close();
        flow.space(setting.units(5));
    }

    /** Adds the ways in their order, two in a row where both find room beside each other. */
    private void ways(Edition.HelplinePanel panel, BlockBoxes body) {
        Branch list = body.branch().addList(Structure.ListNumbering.NONE);
        Column column = body.column();
        List<Edition.ContactRow> rows = panel.rows();
        double indent = Math.min(ICON_INDENT * em, column.width() / 3);
        double gap = setting.units(3);
        boolean[] paired = pairs(rows, column.width() - 2 * indent - gap, body);
        double[] seconds = seconds(rows, paired, indent, gap, body);
        int next = 0;
        while (next < rows.size()) {
            List<Way> across = new ArrayList<>(2);
            double second = seconds[next];
            if (paired[next]) {
                across.add(way(rows.get(next), second - gap - indent, list, body));
                across.add(way(rows.get(next + 1), column.width() - second - indent, list, body));
            } else {
                across.add(way(rows.get(next), column.width() - indent, list, body));
            }
            next += across.size();
            double height = 0;
            for (Way way : across) {
                height = Math.max(height, way.height());
            }
            flow.space(setting.units(2));
            if (height <= flow.room()) {
                flow.box(
                        height,
                        height,
                        (canvas, top) -> {
                            for (int i = 0; i < across.size(); i++) {
                                double start = column.start() + i * second;
                                draw(across.get(i), canvas, start, top, indent, column.ink());
                            }
                        });
            } else {
                across.forEach(way -> parted(way, column, indent));
            }
            if (next < rows.size() || !panel.note().isEmpty()) {
                flow.breakCost(PageBreaker.INSIDE_PANEL);
            }
        }
        flow.space(setting.units(3));
    }

    /** Adds a way that is taller than a page. */
    private void parted(Way way, Column column, double indent) {
        flow.mark(
                (canvas, baseline) ->
                        badge(
                                way,
                                canvas,
                                column.start(),
                                baseline - way.lines.get(0).baseline(),
                                indent,
                                column.ink()));
        flow.lines(way.lines, column.start() + indent);
        flow.dropMark();
        flow.space(setting.units(2));
    }

    /**
     * Returns for each way whether it stands in a row with the next. A telephone number stands
     * alone: its size would part it from its label for readers that sort words by their places.
     */
    private boolean[] pairs(List<Edition.ContactRow> rows, double room, BlockBoxes body) {
        boolean[] paired = new boolean[rows.size()];
        if (body.column().width() >= TWO_COLUMNS_EM * em) {
            for (int i = 0; i + 1 < paired.length; i++) {
                if (rows.get(i).kind() != Edition.ContactKind.PHONE
                        && width(rows.get(i), body) + width(rows.get(i + 1), body) <= room) {
                    paired[i] = true;
                    i++;
                }
            }
        }
        return paired;
    }

    /**
     * Returns for each pair where its second way starts: as near to the middle as both allow, and
     * in all rows alike where that can be.
     */
    private double[] seconds(
            List<Edition.ContactRow> rows,
            boolean[] paired,
            double indent,
            double gap,
            BlockBoxes body) {
        double width = body.column().width();
        double[] seconds = new double[paired.length];
        double least = 0;
        double most = width;
        for (int i = 0; i < paired.length; i++) {
            if (paired[i]) {
                double from = indent + width(rows.get(i), body) + gap;
                double to = width - indent - width(rows.get(i + 1), body);
                seconds[i] = Math.max(from, Math.min((width + gap) / 2, to));
                least = Math.max(least, from);
                most = Math.min(most, to);
            }
        }
        if (least <= most) {
            Arrays.fill(seconds, Math.max(least, Math.min((width + gap) / 2, most)));
        }
        return seconds;
    }

    /** Returns the width of a way's widest value on one line. */
    private double width(Edition.ContactRow row, BlockBoxes body) {
        Style style =
                row.kind() == Edition.ContactKind.PHONE
                        ? setting.type().phone()
                        : setting.type().body().bold();
        double widest = 0;
        for (Text value : row.values()) {
            widest = Math.max(widest, naturalWidth(value, style, body));
        }
        return widest;
    }

    private Way way(Edition.ContactRow row, double width, Branch list, BlockBoxes body) {
        Branch item = list.add(StructureType.LI);
        Branch label = item.add(StructureType.LBL);
        Branch told = item.add(StructureType.L_BODY);
        List<SetLine> lines =
                new ArrayList<>(set(row.label(), setting.type().body(), false, label, width, body));
        boolean phone = row.kind() == Edition.ContactKind.PHONE;
        for (Text value : row.values()) {
            Style style = phone ? phoneStyle(value, width, body) : setting.type().body().bold();
            Branch part = told.add(StructureType.P);
            lines.addAll(seated(set(value, style, true, part, width, body), style));
        }
        row.note()
                .ifPresent(
                        note ->
                                lines.addAll(
                                        set(
                                                note,
                                                setting.type().small(),
                                                false,
                                                told.add(StructureType.P),
                                                width,
                                                body)));
        return new Way(row.kind(), lines);
    }

    /**
     * Returns lines with the style's own leading where they hold no letters but an address's or a
     * number's, whatever the script around them needs: so all rows keep one rhythm.
     */
    private List<SetLine> seated(List<SetLine> lines, Style style) {
        Rhythm rhythm = setting.setter().rhythm(style);
        List<SetLine> seated = new ArrayList<>(lines.size());
        for (SetLine line : lines) {
            seated.add(isAscii(line) ? rhythm.own(line) : line);
        }
        return seated;
    }

    private static boolean isAscii(SetLine line) {
        for (Line.PlacedRun placed : line.line().runs()) {
            String text = placed.run().text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > 127) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A number that would not fit on one line in the largest size is set smaller. */
    private Style phoneStyle(Text number, double width, BlockBoxes body) {
        return List.of(setting.type().phone(), setting.type().section(), setting.type().sub())
                .stream()
                .filter(style -> naturalWidth(number, style, body) <= width)
                .findFirst()
                .orElse(setting.type().subsub());
    }

    private double naturalWidth(Text text, Style style, BlockBoxes body) {
        return setting.setter()
                .setFurniture(text, style, body.column().ink().text())
                .naturalWidth();
    }

    private List<SetLine> set(
            Text text, Style style, boolean strong, Branch branch, double width, BlockBoxes body) {
        Ink ink = body.column().ink();
        return setting.setter()
                .set(text, style, strong ? ink.text() : ink.muted(), ink.link(), branch)
                .lines(width);
    }

    private void draw(Way way, Canvas canvas, double start, double top, double indent, Ink ink) {
        badge(way, canvas, start, top, indent, ink);
        double y = top;
        for (SetLine line : way.lines) {
            canvas.line(line, start + indent, y);
            y += line.height();
        }
    }

    private void badge(Way way, Canvas canvas, double start, double top, double indent, Ink ink) {
        double badge = Math.min(em * BADGE, indent * 0.8);
        double size = badge * ICON / BADGE;
        // The badge stands in the middle of the label and the first line of what it labels.
        double middle = top;
        for (int i = 0; i < Math.min(2, way.lines.size()); i++) {
            middle += way.lines.get(i).height() / 2;
        }
        canvas.fill(LAYOUT, VectorPath.circle(start + badge / 2, middle, badge / 2), ink.text());
        canvas.icon(
                LAYOUT,
                icon(way.kind),
                start + (badge - size) / 2,
                middle - size / 2,
                size,
                ink.paper(),
                ink.text());
    }

    private static Icon icon(Edition.ContactKind kind) {
        return switch (kind) {
            case PHONE -> Icon.PHONE;
            case TEXT_PHONE -> Icon.TEXT_PHONE;
            case HOURS -> Icon.HOURS;
            case EMAIL -> Icon.EMAIL;
            case WEBSITE -> Icon.WEBSITE;
        };
    }
}
