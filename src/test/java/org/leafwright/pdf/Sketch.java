package org.leafwright.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Rect;
import org.leafwright.layout.Role;
import org.leafwright.layout.Structure;
import org.leafwright.layout.Structure.Attributes;
import org.leafwright.layout.StructureType;
import org.leafwright.layout.VectorPath;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.PublicationDate;
import org.leafwright.picture.Picture;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.HarfBuzzShaper;
import org.leafwright.text.Line;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;
import org.leafwright.text.Typesetter;

/** A leaflet set plainly, one line under the other, to have something to write and to check. */
public final class Sketch {
    private static final double MARGIN = 50;
    private static final double WIDTH = 495;
    private static final FontLibrary FONTS =
            FontLibrary.ofProgram(Path.of("fonts"), new Problems());
    private static final Typesetter TYPESETTER = new Typesetter(FONTS, new HarfBuzzShaper());

    private final Locale language;
    private final String title;
    private final String footer;
    private final List<List<PlacedItem>> pages = new ArrayList<>();
    private final List<Structure> blocks = new ArrayList<>();
    private final List<LaidOutLeaflet.OutlineEntry> outline = new ArrayList<>();
    private double y;
    private int ids = 1;

    /** Starts a leaflet. */
    public Sketch(String language, String title) {
        this(Locale.forLanguageTag(language), title, "Page ");
        newPage();
        heading(1, title);
    }

    private Sketch(Locale language, String title, String footer) {
        this.language = language;
        this.title = title;
        this.footer = footer;
    }

    /** Starts a leaflet of paragraphs only. */
    public static Sketch untitled(String language) {
        return new Sketch(Locale.forLanguageTag(language), language, "").newPage();
    }

    /** Starts a page, with a background and a footer. */
    public Sketch newPage() {
        pages.add(new ArrayList<>());
        y = 60;
        items().add(
                        new PlacedItem.Fill(
                                new Role.Artifact(Role.ArtifactKind.BACKGROUND),
                                VectorPath.rectangle(new Rect(0, 0, 595, 40)),
                                new Colour(240, 230, 250)));
        return this;
    }

    /** Adds a heading. */
    public Sketch heading(int level, String text) {
        outline.add(new LaidOutLeaflet.OutlineEntry(text, level, pages.size() - 1, y));
        StructureType type =
                List.of(StructureType.H1, StructureType.H2, StructureType.H3, StructureType.H4)
                        .get(level - 1);
        blocks.add(element(type, Attributes.NONE, List.of(text(text, language, true))));
        return this;
    }

    /** Adds a paragraph. */
    public Sketch paragraph(String text) {
        return paragraph(text, language);
    }

    /** Adds a paragraph in a language. */
    public Sketch paragraph(String text, Locale own) {
        Attributes attributes =
                own.equals(language)
                        ? Attributes.NONE
                        : attributes(Optional.of(own), Optional.empty());
        blocks.add(element(StructureType.P, attributes, List.of(text(text, own, false))));
        return this;
    }

    /** Adds a list of bullets. */
    public Sketch bullets(String... items) {
        List<Structure> list = new ArrayList<>();
        for (String item : items) {
            list.add(
                    element(
                            StructureType.LI,
                            Attributes.NONE,
                            List.of(
                                    element(
                                            StructureType.LBL,
                                            Attributes.NONE,
                                            List.of(text("•", language, false))),
                                    element(
                                            StructureType.L_BODY,
                                            Attributes.NONE,
                                            List.of(text(item, language, false))))));
        }
        blocks.add(
                element(
                        StructureType.L,
                        new Attributes(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Structure.ListNumbering.DISC),
                                Optional.empty()),
                        list));
        return this;
    }

    /** Adds a paragraph that is a link. */
    public Sketch link(String text, String target) {
        double top = y;
        Structure leaf = text(text, language, false);
        Structure.Element link =
                element(
                        StructureType.LINK,
                        new Attributes(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Structure.LinkTarget(target, text))),
                        List.of(leaf));
        items().add(new PlacedItem.LinkArea(link.id(), new Rect(MARGIN, top, WIDTH, y - top)));
        blocks.add(element(StructureType.P, Attributes.NONE, List.of(link)));
        return this;
    }

    /** Adds a table with a header row. */
    public Sketch table(List<String> head, List<String> row) {
        List<Structure> headers = new ArrayList<>();
        for (String cell : head) {
            headers.add(
                    element(
                            StructureType.TH,
                            new Attributes(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(Structure.Scope.COLUMN),
                                    Optional.empty(),
                                    Optional.empty()),
                            List.of(text(cell, language, true))));
        }
        List<Structure> cells = new ArrayList<>();
        for (String cell : row) {
            cells.add(
                    element(
                            StructureType.TD,
                            Attributes.NONE,
                            List.of(text(cell, language, false))));
        }
        Structure headRow = element(StructureType.TR, Attributes.NONE, headers);
        Structure bodyRow = element(StructureType.TR, Attributes.NONE, cells);
        blocks.add(
                element(
                        StructureType.TABLE,
                        Attributes.NONE,
                        List.of(
                                element(StructureType.T_HEAD, Attributes.NONE, List.of(headRow)),
                                element(StructureType.T_BODY, Attributes.NONE, List.of(bodyRow)))));
        return this;
    }

    /** Adds a picture. */
    public Sketch figure(Picture picture, String alt) {
        int leaf = ids++;
        items().add(
                        new PlacedItem.PlacedPicture(
                                new Role.Content(leaf), picture, new Rect(MARGIN, y, 120, 80)));
        y += 90;
        blocks.add(
                element(
                        StructureType.FIGURE,
                        attributes(Optional.empty(), Optional.of(alt)),
                        List.of(new Structure.Leaf(leaf))));
        return this;
    }

    /** Returns the leaflet. */
    public LaidOutLeaflet leaflet() {
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PlacedItem> all = new ArrayList<>(pages.get(i));
            double end = y;
            y = 800;
            pages.add(all);
            if (!footer.isEmpty()) {
                place(
                        footer + (i + 1),
                        Locale.UK,
                        false,
                        new Role.Artifact(Role.ArtifactKind.FOOTER));
            }
            pages.remove(pages.size() - 1);
            y = end;
            made.add(new Page(595.28, 841.89, all));
        }
        return new LaidOutLeaflet(
                made,
                new Structure.Element(0, StructureType.DOCUMENT, Attributes.NONE, blocks),
                outline,
                Map.of(),
                language,
                "ar he ur fa ps ckb".contains(language.getLanguage()),
                new Edition.Metadata(
                        title,
                        List.of("A nurse, Bliss", "B & C"),
                        "Bliss & Partners",
                        "For <families>",
                        new PublicationDate(2010, 12, OptionalInt.empty())));
    }

    /** Returns the leaflet as a PDF. */
    public byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter("Leafwright test").write("sketch", leaflet(), out);
        return out.toByteArray();
    }

    private Structure text(String text, Locale own, boolean bold) {
        int leaf = ids++;
        place(text, own, bold, new Role.Content(leaf));
        return new Structure.Leaf(leaf);
    }

    private void place(String text, Locale own, boolean bold, Role role) {
        TextStyle style = new TextStyle("Source Sans 3", 12, bold, false);
        for (Line line :
                TYPESETTER.paragraph(List.of(new Span(text, style, own)), own).lines(WIDTH)) {
            y += line.ascentPt();
            for (Line.PlacedRun run : line.runs()) {
                items().add(
                                new PlacedItem.TextRun(
                                        role, run.run(), MARGIN + run.x(), y, Colour.BLACK));
            }
            y += line.descentPt() + 2;
        }
        y += 6;
    }

    private List<PlacedItem> items() {
        return pages.get(pages.size() - 1);
    }

    private Structure.Element element(
            StructureType type, Attributes attributes, List<Structure> children) {
        return new Structure.Element(ids++, type, attributes, children);
    }

    private static Attributes attributes(Optional<Locale> language, Optional<String> alt) {
        return new Attributes(language, alt, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
