package org.leafwright.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Edition;
import org.leafwright.model.Section;
import org.leafwright.picture.Picture;
import org.leafwright.text.Typesetter;

/**
 * Lays out on pages the editions that some pictures are for.
 *
 * <p>Blocks become boxes of a flow, the flow is broken into pages at the least cost, and the boxes
 * are drawn there. The structure tree grows while the boxes are made, in the edition's order, so
 * that it doesn't depend on where pages break.
 */
public final class LeafletLayout {
    private static final double ENDLESS = 1e9;

    /** So often are pages told anew before none are. */
    private static final int MOST_PASSES = 5;

    private final Typesetter typesetter;
    private final Function<String, Optional<Picture>> pictures;
    private final Families families;

    /**
     * Makes a layout.
     *
     * @param pictures gives the picture of a file as named in the model; where it has none, it has
     *     reported why
     */
    public LeafletLayout(Typesetter typesetter, Function<String, Optional<Picture>> pictures) {
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.families = new Families(typesetter.fonts());
    }

    /**
     * Lays an edition out.
     *
     * @param positions where its texts and blocks stand in their files
     * @param problems takes missing glyphs and fonts, what is too large, colours that can't be
     *     read, and too many pages
     */
    public LaidOutLeaflet layOut(Edition edition, Positions positions, Problems problems) {
        // The words “on page 4” take room, and so may move what they speak of.
        Map<String, Integer> pages = onTheFirst(edition.leaflet().sections());
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            PageReferences references = new PageReferences(edition.numbers(), pages);
            Problems found = new Problems();
            LaidOutLeaflet leaflet = layOut(edition, references, positions, found);
            pages = pages(leaflet);
            if (!references.differFor(pages)) {
                found.inFileOrder().forEach(problems::add);
                return leaflet;
            }
        }
        // Better no page than a wrong one.
        return layOut(
                edition, new PageReferences(edition.numbers(), Map.of()), positions, problems);
    }

    private static Map<String, Integer> onTheFirst(List<Section> sections) {
        Map<String, Integer> pages = new HashMap<>();
        for (Section section : sections) {
            pages.put(section.id(), 0);
        }
        return pages;
    }

    /** Returns the page of each section; on a leaflet's only page there is none to turn to. */
    private static Map<String, Integer> pages(LaidOutLeaflet leaflet) {
        Map<String, Integer> pages = new HashMap<>();
        if (leaflet.pages().size() > 1) {
            leaflet.sections().forEach((id, place) -> pages.put(id, place.page()));
        }
        return pages;
    }

    private LaidOutLeaflet layOut(
            Edition edition, PageReferences references, Positions positions, Problems problems) {
        Theme theme = Theme.of(edition, families, positions, problems);
        TextSetter setter =
                new TextSetter(
                        typesetter,
                        edition.language(),
                        edition.rightToLeft(),
                        theme.unit(),
                        references,
                        positions,
                        problems);
        Setting setting = new Setting(edition, theme, setter, pictures, positions, problems);
        Branch document = Branch.document();
        Branch closing = document.detached(StructureType.DIV);
        FooterBand footer = new FooterBand(setting, closing);
        double room = checkedRoom(setting, room(theme, footer));

        Flow flow = flow(setting, document, room);
        footer.addLeftOver(flow);
        document.attach(closing);
        PageFit fit = new PageFit(flow.boxes(), room, flow.ending(), theme.unit() / 2);
        PageBreaker.Cut cut = fit.cut();
        reportOverfull(setting, flow.boxes(), cut);
        Optional<DraftMark> mark =
                edition.draft().map(word -> new DraftMark(setting, word, closing));
        Pages pages =
                new Pages(flow.boxes(), theme, footer, mark, edition.rightToLeft())
                        .draw(cut.starts());

        setter.finish();
        PageLimit.check(setting, flow.boxes(), cut.starts(), room, pages.outline());
        Structure.Element root =
                document.grown(InkedLeaves.of(pages.pages()))
                        .orElseThrow(() -> new IllegalArgumentException("nothing to print"));
        return new LaidOutLeaflet(
                pages.pages(),
                root,
                pages.outline(),
                pages.sections(),
                edition.language(),
                edition.rightToLeft(),
                edition.metadata());
    }

    private static Flow flow(Setting setting, Branch document, double room) {
        PageGeometry page = setting.theme().page();
        Flow flow = new Flow(room);
        HeadingLevels levels = HeadingLevels.belowTitle();
        Column column =
                new Column(
                        page.start(),
                        page.measure(),
                        page.outset(),
                        page.reach(),
                        0,
                        setting.type().body(),
                        setting.theme().palette().page());
        BlockBoxes blocks = new BlockBoxes(setting, flow, column, document, levels);
        flow.from(setting.edition().leaflet().title());
        new Masthead(setting, document).add(blocks);
        setting.edition()
                .leaflet()
                .summary()
                .ifPresent(
                        summary -> {
                            flow.space(setting.units(5));
                            blocks.text(
                                    summary,
                                    setting.type().lead(),
                                    column.ink().label(),
                                    document.add(StructureType.P));
                            flow.space(setting.units(4));
                        });
        for (Section section : setting.edition().leaflet().sections()) {
            flow.section(section.id());
            BlockBoxes body = blocks.in(column, document.add(StructureType.SECT));
            section.heading()
                    .ifPresent(
                            heading -> {
                                flow.from(heading);
                                body.heading(
                                        heading,
                                        2,
                                        setting.type().section(),
                                        setting.units(5),
                                        setting.units(1));
                            });
            body.add(section.body());
        }
        new EndMatter(blocks).add();
        return flow;
    }

    /** Returns the height for boxes on a page. */
    private static double room(Theme theme, FooterBand footer) {
        double free = footer.top() - theme.units(3) - theme.page().top();
        return Math.max(theme.unit(), Math.floor(free / theme.unit()) * theme.unit());
    }

    /** Returns the room, or where there is none one without end, for what else is to be told. */
    private static double checkedRoom(Setting setting, double room) {
        double size = setting.type().body().sizePt();
        Optional<Position> page = setting.positions().of(setting.edition().leaflet().page());
        if (!setting.theme().page().holds(size)) {
            setting.refuseTooLarge(
                    page,
                    "The page is too small for text of " + size + "pt",
                    "Use a larger page or a smaller size of text");
            return ENDLESS;
        } else if (room < 3 * setting.type().body().leadingPt()) {
            setting.refuseTooLarge(
                    page.or(() -> setting.positions().of(setting.edition().footer())),
                    "The footer leaves no room on the page",
                    "Give the leaflet a short_title, shorten the brand's footer or use a larger"
                            + " page");
            return ENDLESS;
        }
        return room;
    }

    /** Reports what would be printed over the footer and off the paper. */
    private static void reportOverfull(Setting setting, List<Box> boxes, PageBreaker.Cut cut) {
        Positions positions = setting.positions();
        for (int index : cut.overfull()) {
            setting.refuseTooLarge(
                    boxes.get(index)
                            .source
                            .flatMap(positions::of)
                            .or(() -> positions.of(setting.edition().leaflet().title())),
                    "This is taller than a page and can't be parted",
                    "Shorten it, or use a larger page");
        }
    }
}
