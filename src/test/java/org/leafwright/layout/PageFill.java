package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;

/** How far down ink reaches on a page above the footer. */
public final class PageFill implements PlacedItem.Visitor<Boolean> {
    private static final double LARGEST_TOP = 48;
    private static final double TOP_SHARE = 0.055;
    private static final double ABOVE_FOOTER = 12;

    private double lowest;
    private double footer = Double.POSITIVE_INFINITY;

    private PageFill() {}

    /** Returns the part of each page's room that stays empty at its foot, in hundredths. */
    public static List<Integer> empty(LaidOutLeaflet leaflet) {
        List<Integer> empty = new ArrayList<>();
        for (Page page : leaflet.pages()) {
            empty.add((int) Math.round(100 * empty(page)));
        }
        return empty;
    }

    private static double empty(Page page) {
        PageFill fill = new PageFill();
        // The footer's rule is the first of what its page has of it.
        page.items().forEach(item -> item.accept(fill));
        double top = Math.min(LARGEST_TOP, TOP_SHARE * page.heightPt());
        double foot = Math.min(fill.footer, page.heightPt()) - ABOVE_FOOTER;
        return Math.max(0, foot - fill.lowest) / (foot - top);
    }

    private boolean reach(Role role, double bottom) {
        boolean isFooter =
                role.accept(
                        new Role.Visitor<>() {
                            @Override
                            public Boolean content(Role.Content content) {
                                return false;
                            }

                            @Override
                            public Boolean artifact(Role.Artifact artifact) {
                                return artifact.kind() == Role.ArtifactKind.FOOTER;
                            }
                        });
        if (isFooter) {
            footer = Math.min(footer, bottom);
        } else if (bottom < footer) {
            lowest = Math.max(lowest, bottom);
        }
        return isFooter;
    }

    @Override
    public Boolean textRun(PlacedItem.TextRun run) {
        return reach(run.role(), run.baseline() + 0.25 * run.run().sizePt());
    }

    @Override
    public Boolean fill(PlacedItem.Fill fill) {
        return reach(fill.role(), Bounds.of(fill.path()).bottom());
    }

    @Override
    public Boolean stroke(PlacedItem.Stroke stroke) {
        return reach(stroke.role(), Bounds.of(stroke.path()).bottom());
    }

    @Override
    public Boolean placedPicture(PlacedItem.PlacedPicture picture) {
        return reach(picture.role(), picture.box().bottom());
    }

    @Override
    public Boolean linkArea(PlacedItem.LinkArea area) {
        return false;
    }
}
