package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.Numbers;
import org.leafwright.model.Text;

/**
 * The foot of every page: a rule, the footer's line, the page's number, and who publishes. Where
 * that would take too much of a small page, who publishes stands at the leaflet's end alone.
 */
final class FooterBand {
    /** A page number this long always finds room beside the footer's line. */
    private static final int LARGEST = 288;

    private static final double GAP_EM = 1.2;

    /** The part of a page's height that its foot may take, margin and all. */
    private static final double LARGEST_SHARE = 0.2;

    private final Setting setting;
    private final Edition edition;
    private final double start;
    private final double width;
    private final double rule;
    private final List<SetLine> footer;
    private final List<CharityStatement.Placed> statement;
    private final double numberDrop;
    private final double footerDrop;
    private final double footerHeight;
    private final double statementHeight;
    private final double lastStart;

    private final List<CharityStatement.Placed> leftOver;

    /**
     * Sets what is the same on every page.
     *
     * @param closing takes the charity statement
     */
    FooterBand(Setting setting, Branch closing) {
        this.setting = setting;
        this.edition = setting.edition();
        PageGeometry page = setting.theme().page();
        start = page.start();
        width = page.measure();
        rule = setting.type().body().sizePt() / 18;
        lastStart = start + width;
        SetText number = number(LARGEST, LARGEST);
        double gap = GAP_EM * setting.type().body().sizePt();
        footer = footer(Math.max(width / 3, width - number.naturalWidth() - gap));
        double baseline = number.line().baseline();
        double footerBaseline = footer.isEmpty() ? 0 : footer.get(0).baseline();
        numberDrop = Math.max(0, footerBaseline - baseline);
        footerDrop = footer.isEmpty() ? 0 : Math.max(0, baseline - footerBaseline);
        footerHeight =
                Math.max(footerDrop + SetText.height(footer), numberDrop + number.line().height());
        List<CharityStatement.Placed> placed = new CharityStatement(setting, gap, closing).placed();
        double foot = setting.units(1.5) + footerHeight + height(placed) + page.margin();
        boolean fits = foot <= page.height() * LARGEST_SHARE;
        statement = fits ? placed : List.of();
        leftOver = fits ? List.of() : placed;
        statementHeight = height(statement);
    }

    private static double height(List<CharityStatement.Placed> lines) {
        double height = 0;
        for (CharityStatement.Placed line : lines) {
            height = Math.max(height, line.bottom());
        }
        return height;
    }

    /**
     * Adds the charity statement to the leaflet's end if there was no room for it on every page.
     */
    void addLeftOver(Flow flow) {
        if (leftOver.isEmpty()) {
            return;
        }
        flow.space(setting.units(2));
        flow.breakCost(PageBreaker.INSIDE_PANEL);
        double height = height(leftOver);
        flow.box(
                height,
                height,
                (canvas, top) -> {
                    for (CharityStatement.Placed placed : leftOver) {
                        canvas.line(placed.content(), start + placed.start(), top + placed.top());
                    }
                });
    }

    /** Sets the footer's line; where it needs several, none ends with what separates its parts. */
    private List<SetLine> footer(double room) {
        SetText whole = furniture(edition.footer());
        if (whole.naturalWidth() <= room) {
            return whole.lines(room);
        }
        List<SetLine> lines = new ArrayList<>();
        Optional<SetText> line = Optional.empty();
        List<Inline> onLine = new ArrayList<>();
        for (List<Inline> part : SeparatedParts.of(edition.footer())) {
            List<Inline> longer = new ArrayList<>(onLine);
            if (!onLine.isEmpty()) {
                longer.add(new Inline.Characters(SeparatedParts.SEPARATOR));
            }
            longer.addAll(part);
            SetText set = furniture(setting.positions().copy(edition.footer(), new Text(longer)));
            if (line.isPresent() && set.naturalWidth() > room) {
                lines.addAll(line.get().lines(room));
                longer = part;
                set = furniture(setting.positions().copy(edition.footer(), new Text(part)));
            }
            onLine = longer;
            line = Optional.of(set);
        }
        line.ifPresent(last -> lines.addAll(last.lines(room)));
        return lines;
    }

    private SetText furniture(Text text) {
        return setting.setter()
                .setFurniture(
                        text, setting.type().small(), setting.theme().palette().page().muted());
    }

    /** Returns the height from the rule to the lowest line. */
    double height() {
        return setting.units(1.5) + footerHeight + statementHeight;
    }

    /** Returns where the rule stands on the page. */
    double top() {
        PageGeometry page = setting.theme().page();
        return page.height() - page.margin() - height();
    }

    void draw(Canvas canvas, int page, int total) {
        Role furniture = new Role.Artifact(Role.ArtifactKind.FOOTER);
        double top = top();
        canvas.fill(
                furniture,
                VectorPath.rectangle(new Rect(start, top, width, rule)),
                setting.theme().palette().rule());
        double y = top + setting.units(1.5);
        double lineTop = y + footerDrop;
        for (SetLine line : footer) {
            canvas.line(line, start, lineTop);
            lineTop += line.height();
        }
        SetLine number = number(page, total).line();
        canvas.line(number, lastStart - number.width(), y + numberDrop);
        for (CharityStatement.Placed placed : statement) {
            canvas.line(
                    page == total ? placed.content() : placed.furniture(),
                    start + placed.start(),
                    y + footerHeight + placed.top());
        }
    }

    private SetText number(int page, int total) {
        Numbers numbers = edition.numbers();
        return setting.setter()
                .setFurniture(
                        Text.of(numbers.page(page, total)),
                        setting.type().body(),
                        setting.theme().palette().page().text());
    }
}
