package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Text;
import org.leafwright.picture.Picture;

/**
 * The head of the first page: a white strip with the logo and the strapline, below it a band in the
 * brand's colour with kind, title and subtitle.
 */
final class Masthead {
    /** A band that would fill more of the page than this is set as plain headings instead. */
    private static final double LARGEST_SHARE = 0.55;

    private static final double LOGO_AREA_EM = 24;
    private static final double LOGO_HEIGHT_EM = 4;
    private static final double LOGO_SHARE = 0.5;

    /** What the shape at the band's end leaves to the title. */
    private static final double TITLE_SHARE = 0.86;

    private static final double CIRCLE_SHARE = 0.34;

    private static final int TITLE_LINES = 3;

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private final Setting setting;
    private final Edition edition;
    private final PageGeometry page;
    private final Branch document;
    private final double em;

    Masthead(Setting setting, Branch document) {
        this.setting = setting;
        this.edition = setting.edition();
        this.page = setting.theme().page();
        this.document = document;
        this.em = setting.type().body().sizePt();
    }

    /** Adds the masthead as the first box of the flow, or as plain headings on small pages. */
    void add(BlockBoxes blocks) {
        Strip strip = strip();
        Ink ink = setting.theme().palette().onBand();
        double width = page.measure() * TITLE_SHARE;
        SetText kind =
                set(edition.kind(), setting.type().kind(), ink, document.add(StructureType.P));
        Text title = edition.leaflet().title();
        Branch titleBranch = document.add(StructureType.H1);
        List<SetLine> titleLines = title(title, ink, titleBranch, width);
        Optional<SetText> subtitle =
                edition.leaflet()
                        .subtitle()
                        .map(
                                text ->
                                        set(
                                                text,
                                                setting.type().subtitle(),
                                                ink,
                                                document.add(StructureType.P)));

        List<Row> rows = new ArrayList<>();
        // At the edge of the paper, words need more room than below the strip.
        double y = strip.height + setting.units(strip.height > 0 ? 4 : 7);
        y = rows(kind.lines(width), y, rows);
        y += setting.units(1);
        double titleTop = y;
        y = rows(titleLines, y, rows);
        if (subtitle.isPresent()) {
            y += setting.units(1);
            y = rows(subtitle.get().lines(width), y, rows);
        }
        double bottom = y + setting.units(5);
        boolean banded = bottom <= page.height() * LARGEST_SHARE;
        if (banded) {
            band(blocks.flow(), strip, rows, titleTop, bottom);
        } else {
            plain(blocks.flow(), strip, rows, titleTop);
        }
    }

    private record Row(SetLine line, double top) {}

    private static double rows(List<SetLine> lines, double top, List<Row> rows) {
        double y = top;
        for (SetLine line : lines) {
            rows.add(new Row(line, y));
            y += line.height();
        }
        return y;
    }

    private void band(Flow flow, Strip strip, List<Row> rows, double titleTop, double bottom) {
        flow.box(
                Math.max(0, setting.theme().onGrid(bottom - page.top())),
                0,
                (canvas, top) -> {
                    strip.draw(canvas);
                    Band.draw(
                            canvas,
                            setting.theme().palette(),
                            strip.height,
                            bottom,
                            page.width() * CIRCLE_SHARE);
                    canvas.heading(edition.leaflet().title().plain(), 1, titleTop);
                    rows.forEach(row -> canvas.line(row.line, page.start(), row.top));
                });
        flow.space(setting.units(5));
        flow.breakCost(PageBreaker.BELOW_MASTHEAD);
    }

    /** Without room for a band, the lines of the masthead become lines of the text. */
    private void plain(Flow flow, Strip strip, List<Row> rows, double titleTop) {
        flow.box(
                Math.max(0, setting.theme().onGrid(strip.height - page.top())),
                0,
                (canvas, top) -> strip.draw(canvas));
        for (Row row : rows) {
            flow.keep();
            flow.box(
                    row.line.height(),
                    row.line.baseline(),
                    (canvas, top) -> {
                        canvas.fill(
                                BACKGROUND,
                                VectorPath.rectangle(
                                        new Rect(0, top, page.width(), row.line.height())),
                                setting.theme().palette().band());
                        if (row.top == titleTop) {
                            canvas.heading(edition.leaflet().title().plain(), 1, top);
                        }
                        canvas.line(row.line, page.start(), top);
                    });
        }
        flow.space(setting.units(4));
    }

    private List<SetLine> title(Text title, Ink ink, Branch branch, double width) {
        SetText large = set(title, setting.type().title(), ink, branch);
        List<SetLine> lines = large.linesUnreported(width);
        boolean fits = large.minimumWidth() <= width && lines.size() <= TITLE_LINES;
        return fits ? lines : set(title, setting.type().titleSmaller(), ink, branch).lines(width);
    }

    private SetText set(Text text, Style style, Ink ink, Branch branch) {
        return setting.setter().set(text, style, ink.text(), ink.link(), branch);
    }

    /** What stands above the band. */
    private static final class Strip {
        private final double height;
        private final List<Box.Drawing> drawings;

        Strip(double height, List<Box.Drawing> drawings) {
            this.height = height;
            this.drawings = drawings;
        }

        void draw(Canvas canvas) {
            drawings.forEach(drawing -> drawing.draw(canvas, 0));
        }
    }

    private Strip strip() {
        Brand brand = edition.brand();
        Optional<Picture> logo = brand.logo().flatMap(l -> setting.pictures().apply(l.file()));
        if (logo.isEmpty() && brand.organisation().isEmpty() && brand.strapline().isEmpty()) {
            return new Strip(0, List.of());
        }
        List<Box.Drawing> drawings = new ArrayList<>();
        double padding = setting.units(4);
        Rect name =
                logo.isPresent()
                        ? logo(logo.get(), brand.logo().orElseThrow().alt(), padding, drawings)
                        : organisation(brand.organisation(), padding, drawings);
        double height = name.height();
        if (brand.strapline().isPresent()) {
            height =
                    Math.max(
                            height,
                            strapline(Text.of(brand.strapline().get()), name, padding, drawings));
        }
        return new Strip(padding + height + setting.units(4), drawings);
    }

    /** Scales logos to one area, so that wide and tall ones weigh the same. */
    private Rect logo(Picture picture, String alt, double top, List<Box.Drawing> drawings) {
        double ratio = picture.widthPt() / picture.heightPt();
        double area = LOGO_AREA_EM * em * em;
        double width = Math.sqrt(area * ratio);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                LOGO_HEIGHT_EM * em / (width / ratio),
                                LOGO_SHARE * page.measure() / width));
        Rect box = new Rect(page.start(), top, width * scale, width / ratio * scale);
        Role role = document.addFigure(alt).leaf();
        drawings.add((canvas, y) -> canvas.picture(role, picture, box));
        return box;
    }

    private Rect organisation(String name, double top, List<Box.Drawing> drawings) {
        if (name.isEmpty()) {
            return new Rect(page.start(), top, 0, 0);
        }
        Ink ink = setting.theme().palette().page();
        List<SetLine> lines =
                setting.setter()
                        .set(
                                Text.of(name),
                                setting.type().sub(),
                                ink.heading(),
                                ink.link(),
                                document.add(StructureType.P))
                        .lines(page.measure() * 0.6);
        drawings.add(lines(lines, top, false));
        return new Rect(page.start(), top, SetText.width(lines), SetText.height(lines));
    }

    /** Sets the strapline at the end edge, on a level with the name, and returns its height. */
    private double strapline(Text text, Rect name, double top, List<Box.Drawing> drawings) {
        Ink ink = setting.theme().palette().page();
        SetText set =
                setting.setter()
                        .set(
                                text,
                                setting.type().small().balance(),
                                ink.muted(),
                                ink.link(),
                                document.add(StructureType.P));
        double gap = name.width() > 0 ? 2 * em : 0;
        double room = page.measure() - name.width() - gap;
        boolean beside = room >= Math.min(set.naturalWidth(), 8 * em);
        List<SetLine> lines = set.lines(beside ? room : page.measure());
        double height = SetText.height(lines);
        double offset =
                beside
                        ? Math.max(0, (name.height() - height) / 2)
                        : name.height() + setting.units(2);
        drawings.add(lines(lines, top + offset, beside));
        return beside ? height : offset + height;
    }

    private Box.Drawing lines(List<SetLine> lines, double top, boolean atEnd) {
        return (canvas, ignored) -> {
            double y = top;
            for (SetLine line : lines) {
                double start = atEnd ? page.start() + page.measure() - line.width() : page.start();
                canvas.line(line, start, y);
                y += line.height();
            }
        };
    }
}
