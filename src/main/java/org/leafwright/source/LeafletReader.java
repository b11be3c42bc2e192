package org.leafwright.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PageSetup;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Section;
import org.leafwright.model.Text;
import org.leafwright.model.Workspace;

/** Reads a leaflet. */
public final class LeafletReader {
    private static final List<String> KEYS =
            List.of(
                    "leaflet",
                    "title",
                    "short_title",
                    "subtitle",
                    "kind",
                    "summary",
                    "language",
                    "languages",
                    "brand",
                    "published",
                    "review",
                    "version",
                    "reference",
                    "authors",
                    "reviewers",
                    "page",
                    "sections",
                    "sources",
                    "helpline",
                    "comments",
                    "links");

    private static final Text NO_TEXT = new Text(List.of());
    private static final PublicationDate NO_DATE = new PublicationDate(1, 1, OptionalInt.empty());

    /** Stands for a faulty date of review, so that the leaflet isn't overdue as well. */
    private static final PublicationDate NO_REVIEW =
            new PublicationDate(9999, 12, OptionalInt.empty());

    private static final double SMALLEST_PT = 50 * PageSetup.MM;
    private static final double LARGEST_PT = 1200 * PageSetup.MM;
    private static final PageSetup A5 =
            new PageSetup(148 * PageSetup.MM, 210 * PageSetup.MM, OptionalInt.empty());
    private static final PageSetup LETTER = new PageSetup(612, 792, OptionalInt.empty());

    private final Reading reading;
    private final Values values;
    private final Markdown markdown;
    private final Languages languages;
    private final LinkSettings links;

    /** Loads what reading needs, which takes a while and is then there for all readers. */
    public static void load() {
        YamlReader.load();
    }

    private LeafletReader(String folder) {
        this.reading = new Reading(folder);
        this.values = new Values(reading);
        this.markdown = new Markdown(reading);
        this.languages = new Languages(reading);
        this.links = new LinkSettings(reading);
    }

    /**
     * Returns whether a text is a leaflet's id: lower-case letters, digits and hyphens, a letter or
     * digit first.
     */
    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.charAt(0) != '-'
                && id.chars()
                        .allMatch(
                                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /**
     * Returns whether a YAML file means to be a leaflet: it has the key {@code leaflet} at its
     * root. Works on broken files too, so that their faults are told and not passed over.
     */
    public static boolean isLeaflet(SourceInput input) {
        return RootKey.stands("leaflet", input.bytes());
    }

    /**
     * Reads a leaflet and reports everything that is wrong with it.
     *
     * <p>Positions are kept of the leaflet, its sections, blocks, items, texts and inlines, and of
     * its dates and words.
     *
     * @param id the leaflet's id, from the name of its file or folder
     * @param workspace what holds where the leaflet says nothing
     * @return the leaflet; where errors were reported, as far as it could be read, so that later
     *     stages can tell what else is wrong; nothing if it couldn't be read at all
     */
    public static Optional<Sourced<Leaflet>> read(
            SourceInput input, String id, Workspace workspace, Problems problems) {
        LeafletReader reader = new LeafletReader(input.folder());
        Optional<Leaflet> leaflet =
                YamlReader.read(input, reader.reading.problems())
                        .flatMap(root -> reader.leaflet(root, id, workspace));
        if (!isId(id)) {
            reader.reading.error(
                    Code.BAD_VALUE,
                    new Position(SourceFile.of(input.name(), ""), 1, 1, 1),
                    Quoted.of(id)
                            + " can't be a leaflet's id: it has other characters than lower-case"
                            + " letters a to z, digits and hyphens",
                    "The id is the file's name without .yaml, or the folder's of leaflet.yaml:"
                            + " rename it to "
                            + Slug.withoutAccents(id).orElse("my-leaflet"));
        }
        reader.reading.finish(problems);
        return leaflet.map(l -> new Sourced<>(l, reader.reading.positions()));
    }

    private Optional<Leaflet> leaflet(YamlNode root, String id, Workspace workspace) {
        Optional<Fields> opened = Fields.of(reading, root, "a leaflet", KEYS);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        fields.required("leaflet", "1").ifPresent(values::formatVersion);
        Locale language =
                fields.optional("language")
                        .flatMap(node -> languages.language(node).map(l -> reading.at(node, l)))
                        .orElse(workspace.language());
        Text title =
                fields.required("title", "Coping with colic")
                        .flatMap(markdown::headline)
                        .orElse(NO_TEXT);
        PublicationDate published =
                fields.required("published", "2010-12").flatMap(this::date).orElse(NO_DATE);
        List<Section> sections = sections(fields);
        Leaflet leaflet =
                new Leaflet(
                        id,
                        language,
                        title,
                        headline(fields, "short_title"),
                        headline(fields, "subtitle"),
                        text(fields, "kind").orElse("factsheet"),
                        line(fields, "summary"),
                        editions(fields, language, workspace),
                        fields.optional("brand").flatMap(this::brand).or(workspace::brand),
                        published,
                        fields.optional("review").map(r -> date(r).orElse(NO_REVIEW)),
                        text(fields, "version"),
                        text(fields, "reference"),
                        names(fields, "authors"),
                        names(fields, "reviewers"),
                        fields.optional("page").flatMap(this::page).orElse(PageSetup.A4),
                        sections,
                        fields.optional("sources")
                                .map(s -> values.list(s, "sources", markdown::line))
                                .orElse(List.of()),
                        helpline(fields, sections),
                        fields.optional("comments").map(links::comments),
                        fields.optional("links").flatMap(links::printed));
        reviewFollows(leaflet);
        return fields.node().whole() ? Optional.of(reading.at(root, leaflet)) : Optional.empty();
    }

    private HelplineAtEnd helpline(Fields fields, List<Section> sections) {
        Optional<YamlNode> asked = fields.optional("helpline");
        Optional<String> place = asked.flatMap(h -> values.oneOf(h, List.of("end", "none")));
        if (holdHelpline(sections)) {
            return HelplineAtEnd.PLACED;
        }
        if (place.filter("none"::equals).isPresent()) {
            return HelplineAtEnd.NO;
        }
        return place.isPresent()
                ? reading.at(asked.get(), HelplineAtEnd.YES)
                : HelplineAtEnd.IF_ANY;
    }

    /** Returns whether the helpline stands among the sections, and so not at the end. */
    private static boolean holdHelpline(List<Section> sections) {
        for (Section section : sections) {
            for (Block block : section.body()) {
                if (block instanceof Block.HelplineHere) {
                    return true;
                }
            }
        }
        return false;
    }

    private void reviewFollows(Leaflet leaflet) {
        Optional<PublicationDate> review = leaflet.review();
        if (review.isPresent() && review.get().lastDay().isBefore(leaflet.published().firstDay())) {
            reading.error(
                    Code.BAD_VALUE,
                    reading.positions().of(review.get()).orElseThrow(),
                    "The review is due before the leaflet is published",
                    "Are the two dates swapped?");
        }
    }

    private List<Section> sections(Fields fields) {
        return fields.required("sections", "[{heading: What is it?, body: Text}]")
                .map(s -> new SectionReader(reading, markdown).sections(s))
                .orElse(List.of());
    }

    private List<Locale> editions(Fields fields, Locale language, Workspace workspace) {
        Optional<YamlNode> listed = fields.optional("languages");
        if (listed.isEmpty()) {
            return workspace.editions().stream().filter(l -> !l.equals(language)).toList();
        }
        return languages.translations(listed.get(), language);
    }

    private Optional<String> brand(YamlNode node) {
        return BrandReader.name(node, reading);
    }

    private Optional<PublicationDate> date(YamlNode node) {
        return new Dates(reading).date(node);
    }

    private Optional<Text> headline(Fields fields, String key) {
        return fields.optional(key).flatMap(markdown::headline);
    }

    private Optional<Text> line(Fields fields, String key) {
        return fields.optional(key).flatMap(markdown::line);
    }

    private Optional<String> text(Fields fields, String key) {
        return fields.optional(key).map(values::textOrFaulty);
    }

    private List<String> names(Fields fields, String key) {
        return fields.optional(key)
                .map(n -> values.list(n, "names", values::text))
                .orElse(List.of());
    }

    private Optional<PageSetup> page(YamlNode node) {
        Optional<Fields> opened = Fields.of(reading, node, "a page", List.of("size", "max"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        PageSetup size = opened.get().optional("size").flatMap(this::size).orElse(PageSetup.A4);
        OptionalInt max =
                opened.get().optional("max").map(values::count).orElse(OptionalInt.empty());
        return Optional.of(reading.at(node, new PageSetup(size.widthPt(), size.heightPt(), max)));
    }

    private Optional<PageSetup> size(YamlNode node) {
        if (node.mapping().isEmpty()) {
            return values.oneOf(
                            node,
                            List.of("A4", "A5", "Letter"),
                            "Write A4, A5 or Letter, or both sides: {width: 105mm, height: 148mm}")
                    .map(
                            name ->
                                    switch (name) {
                                        case "A5" -> A5;
                                        case "Letter" -> LETTER;
                                        default -> PageSetup.A4;
                                    });
        }
        Optional<Fields> fields =
                Fields.of(reading, node, "a page size", List.of("width", "height"));
        OptionalDouble width = side(fields, "width");
        OptionalDouble height = side(fields, "height");
        return width.isEmpty() || height.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PageSetup(
                                width.getAsDouble(), height.getAsDouble(), OptionalInt.empty()));
    }

    private OptionalDouble side(Optional<Fields> fields, String key) {
        return fields.flatMap(f -> f.required(key, "148mm"))
                .map(n -> new Lengths(reading).length(n, SMALLEST_PT, LARGEST_PT))
                .orElse(OptionalDouble.empty());
    }
}
