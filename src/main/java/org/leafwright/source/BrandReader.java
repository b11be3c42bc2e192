package org.leafwright.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;
import org.leafwright.model.LabelKey;
import org.leafwright.model.NumberingSystem;
import org.leafwright.model.Workspace;

/** Reads a brand. */
public final class BrandReader {
    private static final List<String> KEYS =
            List.of(
                    "brand",
                    "organisation",
                    "strapline",
                    "language",
                    "charity_numbers",
                    "company_number",
                    "address",
                    "website",
                    "helpline",
                    "logo",
                    "colours",
                    "fonts",
                    "footer",
                    "labels",
                    "digits",
                    "comments",
                    "links");

    private static final List<String> DIGITS =
            Arrays.stream(NumberingSystem.values()).map(NumberingSystem::id).toList();

    private static final List<String> LABELS =
            Arrays.stream(LabelKey.values()).map(LabelKey::id).toList();

    /** What a page number may go without. */
    private static final String TOTAL_PAGES = "total";

    private static final double SMALLEST_BODY_PT = 6;
    private static final double LARGEST_BODY_PT = 36;

    private final Reading reading;
    private final Values values;

    private BrandReader(String folder) {
        this.reading = new Reading(folder);
        this.values = new Values(reading);
    }

    /**
     * Reads a brand and reports everything that is wrong with it.
     *
     * <p>Positions are kept of the brand and of each value in it.
     *
     * @param id the name of the brand's folder
     * @param workspace what holds where the brand says nothing
     * @return the brand; where errors were reported, as far as it could be read, so that later
     *     stages can tell what else is wrong, and what is faulty counts as given; nothing if it
     *     couldn't be read at all
     */
    public static Optional<Sourced<Brand>> read(
            SourceInput input, String id, Workspace workspace, Problems problems) {
        BrandReader reader = new BrandReader(input.folder());
        Optional<Brand> brand =
                YamlReader.read(input, reader.reading.problems())
                        .flatMap(root -> reader.brand(root, id, workspace));
        reader.reading.finish(problems);
        return brand.map(b -> new Sourced<>(b, reader.reading.positions()));
    }

    /** Reads a brand's name: that of its folder. */
    static Optional<String> name(YamlNode node, Reading reading) {
        Optional<String> name =
                new Values(reading).text(node).filter(n -> !ForbiddenCharacters.wereIn(n));
        boolean path =
                name.filter(
                                n ->
                                        n.startsWith(".")
                                                || n.chars().anyMatch(c -> "/\\:".indexOf(c) >= 0))
                        .isPresent();
        return path
                ? reading.badValue(
                        node,
                        "A brand is named by its folder alone",
                        "Write bliss for brands/bliss/brand.yaml")
                : name;
    }

    private Optional<Brand> brand(YamlNode root, String id, Workspace workspace) {
        Optional<Fields> opened = Fields.of(reading, root, "a brand", KEYS);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        fields.required("brand", "1").ifPresent(values::formatVersion);
        CharityNumbers numbers = new CharityNumbers(reading);
        LinkSettings links = new LinkSettings(reading);
        String organisation =
                fields.required("organisation", "Bliss").flatMap(values::text).orElse("");
        Brand brand =
                new Brand(
                        id,
                        fields.optional("language")
                                .flatMap(new Languages(reading)::language)
                                .orElse(workspace.language()),
                        organisation,
                        text(fields, "strapline"),
                        fields.optional("charity_numbers")
                                .map(n -> values.list(n, "numbers", numbers::number))
                                .orElse(List.of()),
                        text(fields, "company_number"),
                        fields.optional("address").map(this::lines).orElse(List.of()),
                        fields.optional("website").map(this::website),
                        fields.optional("helpline")
                                .map(
                                        h ->
                                                new HelplineReader(reading)
                                                        .helpline(h, fields.has("website"))),
                        fields.optional("logo").flatMap(l -> logo(l, organisation)),
                        fields.optional("colours")
                                .flatMap(this::colours)
                                .orElse(Brand.Colours.NONE),
                        fields.optional("fonts").flatMap(this::fonts).orElse(Brand.Fonts.NONE),
                        text(fields, "footer"),
                        fields.optional("labels").map(this::labels).orElse(Map.of()),
                        fields.optional("digits").flatMap(d -> values.oneOf(d, DIGITS)),
                        fields.optional("comments").map(links::comments),
                        fields.optional("links").flatMap(links::printed).or(workspace::links));
        return fields.node().whole() ? Optional.of(reading.at(root, brand)) : Optional.empty();
    }

    private List<String> lines(YamlNode node) {
        List<String> lines = values.list(node, "lines", values::text);
        return node.sequence().isPresent() ? lines : List.of(Values.FAULTY);
    }

    private String website(YamlNode node) {
        Optional<String> website = values.text(node);
        if (website.isPresent() && !LinkTarget.isWeb(website.get())) {
            reading.badValue(
                    node,
                    Quoted.of(website.get()) + " is no web address",
                    "Write the whole address: https://www.example.org");
        }
        return website.orElse(Values.FAULTY);
    }

    private Optional<Brand.Logo> logo(YamlNode node, String organisation) {
        Optional<Fields> fields = Fields.of(reading, node, "a logo", List.of("file", "alt"));
        String alt = fields.flatMap(f -> text(f, "alt")).orElse(organisation);
        return fields.flatMap(f -> f.required("file", "logo.svg"))
                .flatMap(new FileReferences(reading)::file)
                .map(file -> reading.at(node, new Brand.Logo(file, alt)));
    }

    private Optional<Brand.Colours> colours(YamlNode node) {
        return Fields.of(
                        reading,
                        node,
                        "a set of colours",
                        List.of("primary", "accent", "text", "panel"))
                .map(
                        fields ->
                                reading.at(
                                        node,
                                        new Brand.Colours(
                                                colour(fields, "primary"),
                                                colour(fields, "accent"),
                                                colour(fields, "text"),
                                                colour(fields, "panel"))));
    }

    private Optional<Colour> colour(Fields fields, String key) {
        return fields.optional(key).flatMap(values::colour);
    }

    private Optional<Brand.Fonts> fonts(YamlNode node) {
        Optional<Fields> fields =
                Fields.of(reading, node, "a set of fonts", List.of("body", "headings", "size"));
        OptionalDouble size =
                fields.flatMap(f -> f.optional("size"))
                        .map(s -> new Lengths(reading).length(s, SMALLEST_BODY_PT, LARGEST_BODY_PT))
                        .orElse(OptionalDouble.empty());
        return fields.map(
                f ->
                        reading.at(
                                node,
                                new Brand.Fonts(family(f, "body"), family(f, "headings"), size)));
    }

    private Optional<String> family(Fields fields, String key) {
        return fields.optional(key).flatMap(values::text);
    }

    private Map<String, String> labels(YamlNode node) {
        Optional<YamlNode.Mapping> map = node.mapping();
        if (map.isEmpty()) {
            reading.wrongType(node, "a map of labels");
            return Map.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (YamlNode.Entry entry : map.get().entries()) {
            String key = entry.key().value();
            if (!LABELS.contains(key)) {
                reading.error(
                        Code.UNKNOWN_KEY,
                        entry.key().position(),
                        "There is no label " + Quoted.of(key),
                        Suggestion.nearest(key, LABELS)
                                .map(near -> "Did you mean " + Quoted.of(near) + "?")
                                .orElse("The schema of brands lists the labels"));
            }
            Optional<String> wording = values.text(entry.value());
            wording.ifPresent(words -> labels.put(key, words));
            wording.ifPresent(words -> refuseIfSlotsAreLost(key, words, entry.value()));
        }
        return labels;
    }

    /** A label without its number would print nothing that tells which number is meant. */
    private void refuseIfSlotsAreLost(String key, String words, YamlNode node) {
        for (String slot : LabelKey.of(key).map(LabelKey::slots).orElse(List.of())) {
            String placeholder = "${" + slot + "}";
            if (!words.contains(placeholder) && !slot.equals(TOTAL_PAGES)) {
                reading.badValue(
                        node,
                        "This label leaves out " + Quoted.of(placeholder),
                        "Write it where it belongs, such as "
                                + Quoted.of(words + " " + placeholder));
            }
        }
    }

    private Optional<String> text(Fields fields, String key) {
        return fields.optional(key).map(values::textOrFaulty);
    }
}
