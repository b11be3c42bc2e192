package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Turns the blocks of one Markdown text into the model's. */
final class MarkdownBlocks extends AbstractVisitor {
    private static final int MAX_LISTS = 3;

    private final MarkdownSource source;
    private final boolean subheadings;
    private List<Block> out = new ArrayList<>();
    private List<Block.Item> items = new ArrayList<>();
    private int lists;
    private boolean quoted;

    MarkdownBlocks(MarkdownSource source, boolean subheadings) {
        this.source = source;
        this.subheadings = subheadings;
    }

    List<Block> found() {
        return out;
    }

    /** Returns the text of the first paragraph. */
    Optional<Text> firstText() {
        for (Block block : out) {
            if (block instanceof Block.Paragraph paragraph) {
                return Optional.of(paragraph.text());
            }
        }
        return Optional.empty();
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Inline> inlines = source.inlines(paragraph);
        if (!inlines.isEmpty()) {
            Text text = source.at(paragraph, new Text(inlines));
            out.add(source.at(paragraph, new Block.Paragraph(text)));
        }
    }

    @Override
    public void visit(Heading heading) {
        int level = heading.getLevel();
        if (!subheadings || lists > 0 || quoted) {
            source.refuse(
                    heading,
                    "A heading can't stand here",
                    "Headings stand in a section's body; use **strong** words here");
        } else if (!source.isHashed(heading)) {
            source.refuse(
                    heading,
                    "A line of = or - makes a heading of the text above it",
                    "Write ### before the heading, or put an empty line above the line of -");
        } else if (level < 3 || level > 4) {
            source.refuse(
                    heading,
                    "A heading within a section is ### or ####, not " + "#".repeat(level),
                    level < 3
                            ? "Make it ###, or a section of its own with a heading: key"
                            : "Make it ####");
        } else {
            Text text = source.at(heading, new Text(source.inlines(heading)));
            if (text.inlines().isEmpty()) {
                source.refuse(heading, "This heading is empty", "Write it, or remove the #");
            }
            out.add(source.at(heading, new Block.Subheading(level, text)));
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, Block.ListKind.BULLETS, 1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(list, Block.ListKind.STEPS, start == null ? 1 : start);
    }

    private void list(Node list, Block.ListKind kind, int start) {
        if (lists == MAX_LISTS) {
            source.refuse(
                    list,
                    "This list is nested to a fourth level; a leaflet has three",
                    "Move it up a level, or make it sentences");
            return;
        }
        List<Block.Item> outer = items;
        items = new ArrayList<>();
        lists++;
        visitChildren(list);
        lists--;
        List<Block.Item> inner = items;
        items = outer;
        out.add(source.at(list, new Block.ItemList(kind, Optional.empty(), start, inner)));
    }

    @Override
    public void visit(ListItem item) {
        List<Block> body = inside(item);
        if (body.isEmpty() && source.good()) {
            source.refuse(item, "This list item is empty", "Write it, or remove its mark");
        }
        items.add(source.at(item, new Block.Item(body)));
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quoted || lists > 0) {
            source.refuse(
                    quote,
                    "A quote (>) can't stand inside a list or another quote",
                    "Write \\> if a greater-than sign is meant");
            return;
        }
        quoted = true;
        List<Block> body = inside(quote);
        quoted = false;
        if (body.isEmpty() && source.good()) {
            source.refuse(quote, "This quote is empty", "Write it, or remove the >");
        }
        out.add(source.quotation(quote, body));
    }

    private List<Block> inside(Node parent) {
        List<Block> outer = out;
        out = new ArrayList<>();
        visitChildren(parent);
        List<Block> inner = out;
        out = outer;
        return inner;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        source.refuse(
                code,
                "A block of code can't stand in a leaflet",
                "Remove the lines of ``` or ~~~ around it");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        source.refuse(
                code,
                "Text indented by four spaces is a block of code, and a leaflet holds none",
                "Start it at the margin, or indent it by three spaces at most");
    }

    @Override
    public void visit(HtmlBlock html) {
        source.refuse(
                html,
                "The HTML "
                        + Quoted.of(html.getLiteral().lines().findFirst().orElse(""))
                        + " can't stand in a leaflet",
                HtmlHints.instead(html.getLiteral().strip()));
    }

    @Override
    public void visit(CustomBlock block) {
        if (lists > 0 || quoted || !subheadings) {
            source.refuse(
                    block,
                    "A table can't stand here",
                    "Put it into a section's body, outside of lists and quotes");
            return;
        }
        new MarkdownTables(source).table(block).ifPresent(out::add);
    }

    @Override
    public void visit(ThematicBreak line) {
        String written = source.written(line).strip();
        if (written.startsWith("_")) {
            Inline blank = source.at(line, new Inline.Characters(written));
            Text text = source.at(line, new Text(List.of(blank)));
            out.add(source.at(line, new Block.Paragraph(text)));
            return;
        }
        source.refuse(
                line,
                "A line of - or * draws a rule, and a leaflet has none",
                "Start a section with a heading instead, or a page_break: true block");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (source.bracketed(definition.getLabel()) < 2) {
            source.refuse(
                    definition,
                    "No link uses " + Quoted.of("[" + definition.getLabel() + "]: …"),
                    "Write [words](address) where the link is meant to be");
        }
    }
}
