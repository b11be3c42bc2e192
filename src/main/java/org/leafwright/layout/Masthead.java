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
    /** The title is set smaller in a band that would fill more of the page than this. */
    private static final double LARGEST_SHARE = 0.55;

    /** Words above the band that would fill more of the page become lines of the text. */
    private static final double LARGEST_STRIP = 0.4;

    private static final double LOGO_AREA_EM = 24;
    private static final double LOGO_HEIGHT_EM = 4;
    private static final double LOGO_SHARE = 0.5;

    /** What the shape at the band's end leaves to the title. */
    private static final double TITLE_SHARE = 0.86;

    private static final double CIRCLE_SHARE = 0.34;

    private static final int TITLE_LINES = 3;

    /** The part of the room below which a line of a title looks lost. */
    private static final double SHORT_LINE = 0.4;

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

    /** Adds the masthead as the first boxes of the flow. */
    void add(BlockBoxes blocks) {
        Strip strip = strip();
        Ink ink = setting.theme().palette().onBand();
        double width = page.measure() * TITLE_SHARE;
        List<SetLine> kind =
                set(edition.kind(), setting.type().kind(), ink, document.add(StructureType.P))
                        .lines(width);
        Branch titleBranch = document.add(StructureType.H1);
        SetText large = set(edition.leaflet().title(), setting.type().title(), ink, titleBranch);
        List<SetLine> subtitle =
                edition.leaflet()
                        .subtitle()
                        .map(
                                text ->
                                        set(
                                                        text,
                                                        setting.type().subtitle(),
                                                        ink,
                                                        document.add(StructureType.P))
                                                .lines(width))
                        .orElse(List.of());
        double gap = setting.units(1);
        // At the edge of the paper, words need more room than below the strip.
        double above = setting.units(strip.height > 0 ? 4 : 7);
        double below = setting.units(5);
        double others =
                strip.height
                        + above
                        + SetText.height(kind)
                        + gap
                        + (subtitle.isEmpty() ? 0 : gap + SetText.height(subtitle))
                        + below;
        List<SetLine> title =
                title(large, ink, titleBranch, width, page.height() * LARGEST_SHARE - others);

        double height = others + SetText.height(title) - page.top();
        double radius =
                radius(
                        List.of(kind, title, subtitle),
                        strip.height,
                        above,
                        gap,
                        others + SetText.height(title));
        Flow flow = blocks.flow();
        boolean flowing = !strip.words.isEmpty() && strip.height > page.height() * LARGEST_STRIP;
        if (flowing) {
            flow.lines(strip.words, page.start());
            flow.space(setting.units(4));
        }
        flow.open(
                flowing
                        ? new BandFrame(setting.theme().palette(), below, radius)
                        : new MastheadFrame(
                                setting.theme(),
                                strip.height,
                                strip.drawings,
                                above,
                                below,
                                radius,
                                setting.theme().onGrid(Math.max(0, height)) - height));
        add(kind, 0, false, flow);
        flow.keep();
        add(title, gap, true, flow);
        add(subtitle, gap, false, flow);
        if (!flowing) {
            // Room between boxes rather than the frame's own, so that a tight leaflet takes of it.
            flow.keep();
            flow.space(below);
            flow.box(0, 0, (canvas, top) -> {});
        }
        flow.close();
        flow.space(setting.units(5));
        flow.breakCost(PageBreaker.BELOW_MASTHEAD);
    }

    /** Returns the radius of the circles at the band's end, which leave the words their room. */
    private double radius(
            List<List<SetLine>> words, double top, double above, double gap, double bottom) {
        ArcRoom room =
                new ArcRoom(
                        page.width(),
                        Band.hangs(setting.theme().palette()) ? top : bottom,
                        em,
                        page.width() * CIRCLE_SHARE);
        double y = top + above;
        for (List<SetLine> lines : words) {
            y = room.keepClear(lines, page.start(), y) + gap;
        }
        return room.radius();
    }

    /** Adds lines that stay together, with a gap above them. */
    private void add(List<SetLine> lines, double gap, boolean title, Flow flow) {
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            double above = i == 0 ? gap : 0;
            boolean headed = title && i == 0;
            if (i > 0) {
                flow.keep();
            }
            flow.box(
                    above + line.height(),
                    above + line.baseline(),
                    (canvas, top) -> {
                        if (headed) {
                            canvas.heading(edition.leaflet().title().plain(), 1, top + above);
                        }
                        canvas.line(line, page.start(), top + above);
                    });
        }
    }

    /** Returns the title's lines in the largest size of which they are few, or low enough. */
    private List<SetLine> title(SetText large, Ink ink, Branch branch, double width, double room) {
        Text text = edition.leaflet().title();
        List<SetLine> lines = large.linesUnreported(width);
        boolean fits =
                large.minimumWidth() <= width
                        && lines.size() <= TITLE_LINES
                        && SetText.height(lines) <= room;
        if (fits && !hasShortLine(lines, width)) {
            return lines;
        }
        SetText smaller = set(text, setting.type().titleSmaller(), ink, branch);
        List<SetLine> smallerLines = smaller.linesUnreported(width);
        boolean smallerFits =
                smaller.minimumWidth() <= width && SetText.height(smallerLines) <= room;
        if (smallerFits && !hasShortLine(smallerLines, width)) {
            return smallerLines;
        }
        SetText smallest = set(text, setting.type().section(), ink, branch);
        if (hasShortLine(smallest.linesUnreported(width), width) && (fits || smallerFits)) {
            return fits ? lines : smallerLines;
        }
        return smallest.lines(width);
    }

    /** Returns whether a line holds one short word, as next to long ones on a narrow page. */
    private static boolean hasShortLine(List<SetLine> lines, double width) {
        for (SetLine line : lines) {
            if (lines.size() > 1 && line.width() < width * SHORT_LINE) {
                return true;
            }
        }
        return false;
    }

    private SetText set(Text text, Style style, Ink ink, Branch branch) {
        return setting.setter().set(text, style, ink.text(), ink.link(), branch);
    }

    /**
     * What stands above the band.
     *
     * @param words all of it, if that is lines one below another
     */
    private record Strip(double height, List<Box.Drawing> drawings, List<SetLine> words) {}

    private Strip strip() {
        Brand brand = edition.brand();
        Optional<Picture> logo = brand.logo().flatMap(l -> setting.pictures().apply(l.file()));
        Edition.Letterhead head = edition.letterhead();
        if (logo.isEmpty()
                && head.organisation().inlines().isEmpty()
                && head.strapline().isEmpty()) {
            return new Strip(0, List.of(), List.of());
        }
        List<Box.Drawing> drawings = new ArrayList<>();
        List<SetLine> words = new ArrayList<>();
        double padding = setting.units(4);
        brand.logo()
                .ifPresent(
                        one ->
                                logo.ifPresent(
                                        picture ->
                                                PrintedResolution.check(
                                                        setting,
                                                        one,
                                                        one.file(),
                                                        picture,
                                                        logoWidth(picture))));
        Rect name =
                logo.isPresent()
                        ? logo(logo.get(), head.logoAlt().orElseThrow(), padding, drawings)
                        : organisation(head.organisation(), padding, drawings, words);
        double height = name.height();
        if (head.strapline().isPresent()) {
            height =
                    Math.max(
                            height,
                            strapline(head.strapline().get(), name, padding, drawings, words));
        }
        return new Strip(
                padding + height + setting.units(4),
                drawings,
                logo.isPresent() ? List.of() : words);
    }

    /** Scales logos to one area, so that wide and tall ones weigh the same. */
    private double logoWidth(Picture picture) {
        double ratio = picture.widthPt() / picture.heightPt();
        double area = LOGO_AREA_EM * em * em;
        double width = Math.sqrt(area * ratio);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                LOGO_HEIGHT_EM * em / (width / ratio),
                                LOGO_SHARE * page.measure() / width));
        return width * scale;
    }

    private Rect logo(Picture picture, Text alt, double top, List<Box.Drawing> drawings) {
        double width = logoWidth(picture);
        double height = width * picture.heightPt() / picture.widthPt();
        Rect box = new Rect(page.start(), top, width, height);
        Role role = document.addFigure(alt).leaf();
        drawings.add((canvas, y) -> canvas.picture(role, picture, box));
        return box;
    }

    private Rect organisation(
            Text name, double top, List<Box.Drawing> drawings, List<SetLine> words) {
        if (name.inlines().isEmpty()) {
            return new Rect(page.start(), top, 0, 0);
        }
        Ink ink = setting.theme().palette().page();
        SetText set =
                setting.setter()
                        .set(
                                name,
                                setting.type().sub(),
                                ink.heading(),
                                ink.link(),
                                document.add(StructureType.P));
        List<SetLine> lines = set.lines(page.measure());
        drawings.add(lines(lines, top, false));
        words.addAll(lines);
        // Beside a name of several lines a strapline would float.
        double width = lines.size() > 1 ? page.measure() : SetText.width(lines);
        return new Rect(page.start(), top, width, SetText.height(lines));
    }

    /** Sets the strapline at the end edge, on a level with the name, and returns its height. */
    private double strapline(
            Text text, Rect name, double top, List<Box.Drawing> drawings, List<SetLine> words) {
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
        if (beside) {
            words.clear();
        } else {
            words.addAll(lines);
        }
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
