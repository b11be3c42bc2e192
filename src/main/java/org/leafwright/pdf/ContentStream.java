package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Rect;
import org.leafwright.layout.Role;
import org.leafwright.model.Colour;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Transform;

/**
 * Writes the content stream of a page: its items in their order, each inside the marked content of
 * its role (ISO 32000-1, 14.6 to 14.8).
 */
final class ContentStream implements PlacedItem.Visitor<ContentStream> {
    private final double pageHeight;
    private final int pageIndex;
    private final Resources resources;
    private final TaggedContent tagged;
    private final Syntax out = new Syntax(16384);
    private final List<PlacedItem.LinkArea> links = new ArrayList<>();

    private @Nullable Role openRole;
    private boolean reversed;
    private boolean inText;
    private LineMate mate = LineMate.alone(false);
    private @Nullable Colour fill;
    private @Nullable Colour stroke;
    private long penWidth = -1;
    private @Nullable DocumentFont font;
    private double size;

    /** Whether the pen may stand elsewhere than where its line starts. */
    private boolean shown;

    /** Where the current line of text starts, in hundredths of a point. */
    private long lineX;

    private long lineY;

    private ContentStream(Page page, int pageIndex, Resources resources, TaggedContent tagged) {
        this.pageHeight = page.heightPt();
        this.pageIndex = pageIndex;
        this.resources = resources;
        this.tagged = tagged;
    }

    /** Writes a page's content. */
    static ContentStream of(
            Page page,
            int pageIndex,
            boolean rightToLeft,
            Resources resources,
            TaggedContent tagged) {
        ContentStream stream = new ContentStream(page, pageIndex, resources, tagged);
        LineMate[] mates = MixedLines.of(page, rightToLeft);
        for (int i = 0; i < mates.length; i++) {
            stream.mate = mates[i];
            page.items().get(i).accept(stream);
        }
        stream.end();
        return stream;
    }

    Syntax syntax() {
        return out;
    }

    /** Returns the areas of links, in their order on the page. */
    List<PlacedItem.LinkArea> links() {
        return links;
    }

    @Override
    public ContentStream textRun(PlacedItem.TextRun item) {
        if (mate.startTold() && item.run().text().length() == 1) {
            return this;
        }
        open(item.role(), null, item.run().rightToLeft());
        if (!inText) {
            out.operator("BT");
            inText = true;
            shown = false;
            lineX = 0;
            lineY = 0;
        }
        fill(item.colour());
        DocumentFont runFont = resources.font(item.run());
        double sizePt = item.run().sizePt();
        if (font != runFont || size != sizePt) {
            out.name(runFont.name()).number(sizePt).operator("Tf");
            font = runFont;
            size = sizePt;
        }
        if (item.turn() == PlacedItem.Turn.NONE) {
            new TextShow(out, runFont, sizePt, this::moveTo)
                    .show(item.run(), item.x(), pageHeight - item.baseline(), mate);
            shown = true;
        } else {
            boolean up = item.turn() == PlacedItem.Turn.ANTICLOCKWISE;
            out.integer(0).integer(up ? 1 : -1).integer(up ? -1 : 1).integer(0);
            out.number(item.x()).number(pageHeight - item.baseline()).operator("Tm");
            new TextShow(out, runFont, sizePt, (x, y) -> x).show(item.run(), 0, 0, mate);
            endText();
        }
        return this;
    }

    private double moveTo(double x, double y) {
        long newX = Math.round(x * 100);
        long newY = Math.round(y * 100);
        if (shown || newX != lineX || newY != lineY) {
            out.hundredths(newX - lineX).hundredths(newY - lineY).operator("Td");
            lineX = newX;
            lineY = newY;
        }
        return newX / 100.0;
    }

    @Override
    public ContentStream fill(PlacedItem.Fill item) {
        open(item.role(), PathSyntax.bounds(item.path(), 0), false);
        endText();
        fill(item.colour());
        PathSyntax.write(item.path(), pageHeight, out);
        out.operator("f");
        return this;
    }

    @Override
    public ContentStream stroke(PlacedItem.Stroke item) {
        open(item.role(), PathSyntax.bounds(item.path(), item.widthPt() / 2), false);
        endText();
        if (!item.colour().equals(stroke)) {
            colour(item.colour(), "G", "RG");
            stroke = item.colour();
        }
        long width = Math.round(item.widthPt() * 100);
        if (width != penWidth) {
            out.hundredths(width).operator("w");
            penWidth = width;
        }
        PathSyntax.write(item.path(), pageHeight, out);
        out.operator("S");
        return this;
    }

    @Override
    public ContentStream placedPicture(PlacedItem.PlacedPicture item) {
        Rect box = item.box();
        open(item.role(), box, false);
        endText();
        Picture picture = item.picture();
        Resources.NamedForm named = resources.picture(picture);
        Transform m = named.form().matrix();
        double w = box.width();
        double h = box.height();
        out.operator("q");
        out.scale(m.a() * w).scale(m.b() * h).scale(m.c() * w).scale(m.d() * h);
        out.number(box.x() + m.e() * w)
                .number(pageHeight - box.bottom() + m.f() * h)
                .operator("cm");
        out.name(named.name()).operator("Do").operator("Q");
        return this;
    }

    @Override
    public ContentStream linkArea(PlacedItem.LinkArea item) {
        links.add(item);
        return this;
    }

    /**
     * Starts the marked content of a role, unless the last item had the same.
     *
     * @param reverses whether its strings run against the reading order (ISO 32000-1, 14.8.2.3.3)
     */
    private void open(Role role, @Nullable Rect bounds, boolean reverses) {
        if (role.equals(openRole) && reverses == reversed && !needsBounds(role)) {
            if (bounds != null) {
                tagged.extend(role, pageIndex, bounds);
            }
            return;
        }
        close();
        reversed = reverses;
        if (reversed) {
            // Around the role's mark: some readers lose count of marks within it.
            out.raw("/ReversedChars BMC");
        }
        role.accept(
                new Role.Visitor<Syntax>() {
                    @Override
                    public Syntax content(Role.Content content) {
                        int mcid = tagged.add(content.leaf(), pageIndex);
                        return out.name(tagged.tag(content.leaf()))
                                .raw("<</MCID")
                                .integer(mcid)
                                .raw(">>BDC");
                    }

                    @Override
                    public Syntax artifact(Role.Artifact artifact) {
                        return artifactEntries(artifact.kind(), bounds);
                    }
                });
        if (bounds != null) {
            tagged.extend(role, pageIndex, bounds);
        }
        openRole = role;
    }

    private Syntax artifactEntries(Role.ArtifactKind kind, @Nullable Rect bounds) {
        out.raw("/Artifact<</Type");
        switch (kind) {
            case FOOTER -> out.raw("/Pagination/Subtype/Footer");
            case LAYOUT -> out.raw("/Layout");
            case BACKGROUND -> {
                out.raw("/Background");
                if (bounds != null) {
                    out.raw("/BBox").raw(PathSyntax.box(bounds, pageHeight));
                }
            }
        }
        return out.raw(">>BDC");
    }

    /** Tells whether each item of the role is an artifact of its own, with its box (table 330). */
    private static boolean needsBounds(Role role) {
        return role.equals(new Role.Artifact(Role.ArtifactKind.BACKGROUND));
    }

    private void endText() {
        if (inText) {
            out.operator("ET");
            inText = false;
        }
    }

    private void close() {
        endText();
        if (openRole != null) {
            out.operator(reversed ? "EMC EMC" : "EMC").raw('\n');
            openRole = null;
            reversed = false;
        }
    }

    private void end() {
        close();
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            colour(colour, "g", "rg");
            fill = colour;
        }
    }

    private void colour(Colour c, String grey, String rgb) {
        if (c.red() == c.green() && c.green() == c.blue()) {
            out.channel(c.red()).operator(grey);
        } else {
            out.channel(c.red()).channel(c.green()).channel(c.blue()).operator(rgb);
        }
    }
}
