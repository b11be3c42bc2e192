package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Block;
import org.leafwright.model.Text;
import org.leafwright.model.TypedText;

/** Reads a body: Markdown, or a list of blocks. */
final class BlockReader {
    private static final List<String> LIST_KEYS = List.of("intro", "items");
    private static final List<String> CALLOUT_KINDS = List.of("info", "tip", "warning", "urgent");

    private final Reading reading;
    private final Values values;
    private final Markdown markdown;
    private final FigureReader figures;
    private final Map<String, BlockOf> kinds;

    /** Reads the value of a block's key. */
    private interface BlockOf {
        Optional<? extends Block> read(YamlNode value);
    }

    BlockReader(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
        this.markdown = new Markdown(reading);
        this.figures = new FigureReader(reading, markdown);
        this.kinds =
                Map.ofEntries(
                        Map.entry("bullets", v -> list(v, Block.ListKind.BULLETS)),
                        Map.entry("steps", v -> list(v, Block.ListKind.STEPS)),
                        Map.entry("benefits", v -> list(v, Block.ListKind.BENEFITS)),
                        Map.entry("callout", this::callout),
                        Map.entry("image", figures::image),
                        Map.entry("table", figures::table),
                        Map.entry("quote", this::quote),
                        Map.entry("terms", this::terms),
                        Map.entry("more", figures::more),
                        Map.entry("helpline", v -> present(v, new Block.HelplineHere())),
                        Map.entry("qr", figures::qrCode),
                        Map.entry("page_break", v -> present(v, new Block.PageBreak())));
    }

    /** The keys of blocks, in the order of the guide. */
    private static final List<String> KEYS =
            List.of(
                    "text",
                    "bullets",
                    "steps",
                    "benefits",
                    "callout",
                    "image",
                    "table",
                    "quote",
                    "terms",
                    "more",
                    "helpline",
                    "qr",
                    "page_break");

    /** What a callout can't hold. */
    private static final List<String> NOT_IN_CALLOUT = List.of("callout", "helpline", "page_break");

    /** Reads the body of a section. */
    List<Block> body(YamlNode node) {
        return body(node, KEYS);
    }

    private List<Block> body(YamlNode node, List<String> allowed) {
        Optional<YamlNode.Sequence> sequence = node.sequence();
        if (sequence.isPresent()) {
            List<Block> blocks = new ArrayList<>();
            for (YamlNode item : sequence.get().items()) {
                blocks.addAll(block(item, allowed));
            }
            if (sequence.get().items().isEmpty()) {
                reading.badValue(node, "This body is empty", "Write it, or remove its section");
            }
            return blocks;
        }
        if (node.scalar().filter(s -> !s.isNull()).isEmpty()) {
            reading.wrongType(node, "Markdown text or a list of blocks");
            return List.of();
        }
        return markdown.blocks(node, true);
    }

    private List<Block> block(YamlNode node, List<String> allowed) {
        Optional<YamlNode.Mapping> map = node.mapping();
        if (map.isEmpty()) {
            if (node.scalar().filter(s -> !s.isNull()).isEmpty()) {
                reading.wrongType(node, "Markdown text or a block such as “bullets: [..]”");
                return List.of();
            }
            return markdown.blocks(node, true);
        }
        List<YamlNode.Entry> entries = map.get().entries();
        if (entries.isEmpty()) {
            reading.badValue(
                    node,
                    "This block is empty",
                    "Give it a key such as " + String.join(", ", KEYS));
        }
        List<Block> blocks = new ArrayList<>();
        boolean seen = false;
        for (YamlNode.Entry entry : entries) {
            String key = entry.key().value();
            if (!KEYS.contains(key)) {
                reading.error(
                        Code.UNKNOWN_KEY,
                        entry.key().position(),
                        "There is no block " + Quoted.of(key),
                        Suggestion.nearest(key, allowed)
                                .map(near -> "Did you mean " + Quoted.of(near) + "?")
                                .or(() -> Reading.asText(node))
                                .orElseGet(() -> Suggestion.of(key, allowed)));
            } else if (seen) {
                reading.error(
                        Code.BAD_VALUE,
                        entry.key().position(),
                        "A block has one key, and this is another",
                        "Start a block of its own: - " + key + ": …");
            } else {
                seen = true;
                blocks.addAll(allowed(entry, allowed));
            }
        }
        return blocks;
    }

    private List<Block> allowed(YamlNode.Entry entry, List<String> allowed) {
        String key = entry.key().value();
        if (!allowed.contains(key)) {
            reading.error(
                    Code.BAD_VALUE,
                    entry.key().position(),
                    "A callout can't hold " + Quoted.of(key),
                    "Put it before or after the callout");
            return List.of();
        }
        if (key.equals("text")) {
            return markdown.blocks(entry.value(), true);
        }
        BlockOf kind = kinds.get(key);
        List<Block> blocks = new ArrayList<>();
        if (kind != null) {
            kind.read(entry.value()).ifPresent(block -> blocks.add(reading.at(entry.key(), block)));
        }
        return blocks;
    }

    private Optional<Block> list(YamlNode node, Block.ListKind kind) {
        Optional<Text> intro = Optional.empty();
        Optional<YamlNode> items = Optional.of(node);
        if (node.mapping().isPresent()) {
            Optional<Fields> fields = Fields.of(reading, node, "a list", LIST_KEYS);
            intro = fields.flatMap(f -> f.optional("intro")).flatMap(markdown::line);
            items = fields.flatMap(f -> f.required("items", "[One, Two]"));
        }
        List<Block.Item> read =
                items.map(i -> values.someOf(i, "items", this::item)).orElse(List.of());
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.ItemList(kind, intro, 1, read));
    }

    private Optional<Block.Item> item(YamlNode node) {
        return markdown.line(node)
                .map(this::withoutBullet)
                .map(
                        text -> {
                            Block paragraph = reading.at(node, new Block.Paragraph(text));
                            return reading.at(node, new Block.Item(List.of(paragraph)));
                        });
    }

    /** The list prints a mark of its own. */
    private Text withoutBullet(Text item) {
        TypedText typed = TypedText.of(item.inlines());
        int bullet = TypedBullets.length(typed);
        typed.remove(0, bullet);
        return bullet == 0 ? item : typed.marked(item, reading.positions());
    }

    private Optional<Block> callout(YamlNode node) {
        Optional<Fields> opened =
                Fields.of(reading, node, "a callout", List.of("kind", "heading", "body"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        Optional<Block.CalloutKind> kind =
                fields.required("kind", "info")
                        .flatMap(k -> values.oneOf(k, CALLOUT_KINDS))
                        .map(k -> Block.CalloutKind.valueOf(k.toUpperCase(Locale.ROOT)));
        Optional<Text> heading = fields.optional("heading").flatMap(markdown::line);
        List<String> allowed = KEYS.stream().filter(k -> !NOT_IN_CALLOUT.contains(k)).toList();
        List<Block> body =
                fields.required("body", "What to know")
                        .map(b -> body(b, allowed))
                        .orElse(List.of());
        return kind.map(k -> new Block.Callout(k, heading, body));
    }

    private Optional<Block> quote(YamlNode node) {
        Optional<Fields> fields = Fields.of(reading, node, "a quote", List.of("text", "by"));
        Optional<Text> by = fields.flatMap(f -> f.optional("by")).flatMap(markdown::line);
        return fields.flatMap(f -> f.required("text", "It helped us"))
                .map(text -> Quotation.of(unquoted(text), by, reading.positions()));
    }

    private Optional<Block> terms(YamlNode node) {
        List<Block.Term> terms = values.someOf(node, "terms", this::term);
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Block.Terms(terms));
    }

    private Optional<Block.Term> term(YamlNode node) {
        Optional<Fields> fields = Fields.of(reading, node, "a term", List.of("term", "meaning"));
        Optional<Text> term =
                fields.flatMap(f -> f.required("term", "Colic")).flatMap(markdown::line);
        List<Block> meaning =
                fields.flatMap(f -> f.required("meaning", "Crying that nothing explains"))
                        .map(this::unquoted)
                        .orElse(List.of());
        return term.map(t -> reading.at(node, new Block.Term(t, meaning)));
    }

    /** Reads Markdown that holds paragraphs and lists, but no headings. */
    private List<Block> unquoted(YamlNode node) {
        return markdown.blocks(node, false);
    }

    private Optional<Block> present(YamlNode node, Block block) {
        Optional<Boolean> flag = values.flag(node);
        if (flag.isPresent() && !flag.get()) {
            return reading.badValue(
                    node, "This block can only be true", "Remove the block to leave it out");
        }
        return flag.map(f -> block);
    }
}
