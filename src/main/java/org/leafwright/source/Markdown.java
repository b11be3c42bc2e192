package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Reads Markdown: CommonMark as far as a leaflet can hold it. */
final class Markdown {
    /** What can begin or end something in a line of Markdown. */
    private static final String MARKS = "\\`*_[]<>&!#~^={|";

    private static final int LONGEST_HEADLINE = 1000;

    private final Reading reading;
    private final Values values;

    Markdown(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    /**
     * Reads a text of paragraphs, lists and quotes.
     *
     * @param subheadings whether it may hold {@code ###} and {@code ####}
     */
    List<Block> blocks(YamlNode node, boolean subheadings) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "Markdown text");
        if (scalar.isEmpty()) {
            return List.of();
        }
        values.warnOfLostWords(scalar.get());
        MarkdownSource source = MarkdownSource.ofBlocks(scalar.get(), reading);
        MarkdownBlocks blocks = new MarkdownBlocks(source, subheadings);
        MarkdownSyntax.blocks(source.markdown()).accept(blocks);
        if (blocks.found().isEmpty() && source.good()) {
            reading.badValue(node, "This text is empty", "Write it, or remove it");
        }
        return blocks.found();
    }

    /** Reads one paragraph, heading or cell. */
    Optional<Text> line(YamlNode node) {
        return notEmpty(node, cell(node));
    }

    private Optional<Text> notEmpty(YamlNode node, Optional<Text> text) {
        if (text.isPresent() && text.get().inlines().isEmpty()) {
            return reading.badValue(node, "This text is empty", "Write it, or remove it");
        }
        return text;
    }

    /** Reads a title or a heading, which stands in outlines and footers and so is short. */
    Optional<Text> headline(YamlNode node) {
        int length =
                node.scalar().map(s -> s.value().codePointCount(0, s.value().length())).orElse(0);
        if (length > LONGEST_HEADLINE) {
            return reading.badValue(
                    node,
                    "This has " + length + " characters; at most " + LONGEST_HEADLINE + " fit here",
                    "Shorten it, or make it text of a section");
        }
        return line(node);
    }

    /** Reads the words of a link, in which no address is another. */
    Optional<Text> linkWords(YamlNode node) {
        return notEmpty(node, inlines(node, true));
    }

    /** Reads inline text that may be empty. */
    Optional<Text> cell(YamlNode node) {
        return inlines(node, false);
    }

    private Optional<Text> inlines(YamlNode node, boolean linked) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "text");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        values.warnOfLostWords(scalar.get());
        if (isPlain(scalar.get().value())) {
            return Optional.of(reading.at(node, plain(scalar.get())));
        }
        MarkdownSource source = MarkdownSource.ofLine(scalar.get(), reading, linked);
        if (source.startsWithHashes()) {
            source.refuse(
                    0,
                    1,
                    "A line of its own needs no # for a heading",
                    "Remove the #, or write \\# if it is meant");
            return Optional.empty();
        }
        Optional<Node> list = list(TypedBullets.asHyphens(source.markdown()));
        if (list.isPresent()) {
            source.refuse(
                    list.get(),
                    "This holds one line of text; a list starts here",
                    "Make the list a block of its own, such as bullets: [..], or part of a body");
            return Optional.empty();
        }
        MarkdownBlocks blocks = new MarkdownBlocks(source, false);
        MarkdownSyntax.inlines(source.markdown()).accept(blocks);
        if (blocks.found().size() > 1) {
            source.refuse(
                    source.secondParagraph(),
                    1,
                    "This holds one paragraph; a second starts here",
                    "Remove the empty line");
            return Optional.empty();
        }
        Text text = blocks.firstText().orElseGet(() -> new Text(List.of()));
        return source.good() ? Optional.of(reading.at(node, text)) : Optional.empty();
    }

    /**
     * Returns the list that a text holds. A text that only starts as an item does is none: it may
     * be a year, a footnote or a sum.
     */
    private static Optional<Node> list(String markdown) {
        if (markdown.indexOf('\n') < 0) {
            return Optional.empty();
        }
        Node first = MarkdownSyntax.lists(markdown).getFirstChild();
        for (Node block = first; block != null; block = block.getNext()) {
            if (block instanceof ListBlock && (block != first || !isOneLine(block))) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a list has one item, of one paragraph. */
    private static boolean isOneLine(Node list) {
        Node item = list.getFirstChild();
        return item != null
                && item.getNext() == null
                && item.getFirstChild() == item.getLastChild();
    }

    /** Returns whether a text is one line of characters that mean themselves. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        if (last < 0
                || text.charAt(0) == ' '
                || text.charAt(0) == ':'
                || text.charAt(last) == ' '
                || NakedAddresses.mayHold(text)) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c < ' ' || MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Text plain(YamlNode.Scalar scalar) {
        String value = scalar.value();
        Inline.Characters characters = new Inline.Characters(value);
        reading.positions().put(characters, scalar.places().at(0, value.length()));
        return new Text(List.of(characters));
    }
}
