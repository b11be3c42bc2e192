package org.leafwright.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Numbers;
import org.leafwright.model.PageSetup;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Section;
import org.leafwright.model.Text;
import org.leafwright.picture.Picture;
import org.leafwright.text.FixedWidthShaper;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.HarfBuzzShaper;
import org.leafwright.text.Typesetter;

/**
 * An edition to change for a test, laid out with letters half as wide as they are large unless it
 * is to be shaped.
 */
final class Draft {
    private static final FontLibrary FONTS =
            FontLibrary.ofProgram(Path.of("fonts"), new Problems());
    private static final Typesetter COUNTED = new Typesetter(FONTS, new FixedWidthShaper());
    private static final Typesetter SHAPED = new Typesetter(FONTS, new HarfBuzzShaper());
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    final Problems problems = new Problems();
    final List<Section> sections = new ArrayList<>();
    final Map<String, Picture> pictures = new HashMap<>();
    PageSetup page = PageSetup.A4;
    Locale language = ENGLISH;
    boolean rightToLeft;
    boolean shaped;
    String title = "Title";
    Optional<Text> subtitle = Optional.empty();
    String organisation = "";
    Optional<String> strapline = Optional.empty();
    Brand.Colours colours = Brand.Colours.NONE;
    Brand.Fonts fonts = Brand.Fonts.NONE;
    Optional<Edition.HelplinePanel> helpline = Optional.empty();
    List<Edition.LabelledText> colophon = List.of();
    List<Text> sources = List.of();
    Optional<Text> draftWord = Optional.empty();
    List<Text> charityStatement = List.of();
    Text footer = Text.of("Draft leaflet");

    /** Adds a section. */
    Draft section(String heading, Block... body) {
        sections.add(
                new Section(
                        "s" + sections.size(),
                        heading.isEmpty() ? Optional.empty() : Optional.of(Text.of(heading)),
                        List.of(body)));
        return this;
    }

    /** Returns a paragraph of so many short lines, each {@code name} and its number. */
    static Block.Paragraph lines(String name, int count) {
        return new Block.Paragraph(text(name, count));
    }

    static Text text(String name, int count) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            if (i > 1) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(new Inline.Characters(name + " " + i));
        }
        return new Text(inlines);
    }

    /** Returns a list of one-line items, each {@code name} and its number. */
    static Block.ItemList list(Optional<Text> intro, String name, int count) {
        return new Block.ItemList(
                Block.ListKind.BULLETS,
                intro,
                1,
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                i ->
                                        new Block.Item(
                                                List.of(
                                                        new Block.Paragraph(
                                                                Text.of(name + " " + i)))))
                        .toList());
    }

    static Block.Callout callout(Block... body) {
        return new Block.Callout(
                Block.CalloutKind.WARNING, Optional.of(Text.of("panel head")), List.of(body));
    }

    LaidOutLeaflet layOut() {
        Typesetter typesetter = shaped ? SHAPED : COUNTED;
        return new LeafletLayout(typesetter, name -> Optional.ofNullable(pictures.get(name)))
                .layOut(edition(), new Positions(), problems);
    }

    List<Code> codes() {
        return problems.inFileOrder().stream().map(Diagnostic::code).toList();
    }

    private Edition edition() {
        PublicationDate published = new PublicationDate(2026, 3, OptionalInt.empty());
        Brand plain = Brand.plain(language, Optional.empty());
        Brand brand =
                new Brand(
                        plain.id(),
                        plain.language(),
                        organisation,
                        strapline,
                        plain.charityNumbers(),
                        plain.companyNumber(),
                        plain.address(),
                        plain.website(),
                        plain.helpline(),
                        plain.logo(),
                        colours,
                        fonts,
                        plain.footer(),
                        plain.labels(),
                        plain.digits(),
                        plain.comments(),
                        plain.links());
        Leaflet leaflet =
                new Leaflet(
                        "draft",
                        language,
                        Text.of(title),
                        Optional.empty(),
                        subtitle,
                        "leaflet",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        published,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        page,
                        sections,
                        sources,
                        HelplineAtEnd.IF_ANY,
                        Optional.empty(),
                        Optional.empty());
        return new Edition(
                leaflet,
                brand,
                language,
                rightToLeft,
                new Edition.Letterhead(
                        Text.of(organisation), strapline.map(Text::of), Optional.empty()),
                Text.of("Leaflet"),
                footer,
                charityStatement,
                new Numbers("0123456789", "Page {0} of {1}", "Page {0}", " (page {0})"),
                Map.of(
                        Block.CalloutKind.WARNING,
                        new Edition.CalloutWord(Text.of("Warning"), Text.of("Warning:"))),
                Text.of("For more information, see"),
                helpline,
                Text.of("Sources"),
                List.of(),
                colophon,
                new Edition.QuoteMarks("\u2018", "\u2019"),
                Map.of(),
                draftWord,
                new Edition.Metadata("Title", List.of(), "", "", published));
    }
}
