package org.leafwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

/** Reads a leaflet's sections and gives each a stable name. */
final class SectionReader {
    private static final List<String> KEYS = List.of("heading", "id", "body");
    private static final String ID_MARKS = "-_.";

    private final Reading reading;
    private final Values values;
    private final Markdown markdown;
    private final BlockReader blocks;
    private final Set<String> taken = new HashSet<>();

    /** The number that the next section of a name may have. */
    private final Map<String, Integer> next = new HashMap<>();

    SectionReader(Reading reading, Markdown markdown) {
        this.reading = reading;
        this.values = new Values(reading);
        this.markdown = markdown;
        this.blocks = new BlockReader(reading);
    }

    List<Section> sections(YamlNode node) {
        Optional<YamlNode.Sequence> sequence = node.sequence();
        if (sequence.isEmpty()) {
            reading.wrongType(node, "a list of sections");
            return List.of();
        }
        List<YamlNode> items = sequence.get().items();
        if (items.isEmpty()) {
            reading.badValue(
                    node, "A leaflet needs at least one section", "Write - heading: … and body: …");
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            draft(items.get(i), i == 0).ifPresent(drafts::add);
        }
        List<Section> sections = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = draft.id().orElseGet(() -> unique(draft.heading(), sections.size() + 1));
            sections.add(reading.at(draft.node(), new Section(id, draft.heading(), draft.body())));
        }
        return sections;
    }

    /** A section whose id may still have to be made; written ids go first. */
    private record Draft(
            YamlNode node, Optional<String> id, Optional<Text> heading, List<Block> body) {}

    private Optional<Draft> draft(YamlNode node, boolean first) {
        Optional<Fields> opened = Fields.of(reading, node, "a section", KEYS);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        if (!first && !fields.has("heading")) {
            reading.missing(
                    fields.node(),
                    "A section needs the key “heading”",
                    "Only the first section may go without one");
        }
        Optional<Text> heading = fields.optional("heading").flatMap(markdown::headline);
        Optional<String> id = fields.optional("id").flatMap(this::id);
        List<Block> body =
                fields.required("body", "Text in Markdown").map(blocks::body).orElse(List.of());
        return Optional.of(new Draft(node, id, heading, body));
    }

    private Optional<String> id(YamlNode node) {
        Optional<String> id = values.text(node);
        if (id.isPresent() && !isName(id.get())) {
            return reading.badValue(
                    node,
                    Quoted.of(id.get()) + " can't name a section",
                    "Use letters, digits and hyphens: "
                            + Slug.withoutAccents(id.get()).orElse("what-is-it"));
        }
        if (id.isPresent() && !taken.add(id.get())) {
            return reading.badValue(
                    node,
                    "Another section has the id " + Quoted.of(id.get()),
                    "Give each section an id of its own");
        }
        return id;
    }

    private static boolean isName(String id) {
        return Character.isLetterOrDigit(id.charAt(0))
                && id.chars()
                        .allMatch(
                                c ->
                                        (c < 128 && Character.isLetterOrDigit(c))
                                                || ID_MARKS.indexOf(c) >= 0);
    }

    private String unique(Optional<Text> heading, int number) {
        String base = heading.flatMap(text -> Slug.of(text.plain())).orElse("section-" + number);
        int i = next.getOrDefault(base, 1);
        while (!taken.add(numbered(base, i))) {
            i++;
        }
        next.put(base, i + 1);
        return numbered(base, i);
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + "-" + number;
    }
}
