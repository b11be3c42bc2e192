package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.language.EastAsian;
import org.leafwright.model.Inline;

/**
 * Turns the inline nodes of one Markdown paragraph into the model's.
 *
 * <p>Characters are kept apart for each line of the source, so that their places stay right.
 */
final class MarkdownInlines extends AbstractVisitor {
    private static final int NOTHING = -1;

    private final MarkdownSource source;
    private final List<Inline> out;
    private final StringBuilder line = new StringBuilder();
    private @Nullable Node lineStart;

    MarkdownInlines(MarkdownSource source, List<Inline> out) {
        this.source = source;
        this.out = out;
    }

    /** Adds the last line. */
    void end() {
        if (lineStart != null && !line.isEmpty()) {
            out.add(source.at(lineStart, new Inline.Characters(line.toString())));
            line.setLength(0);
        }
        lineStart = null;
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        source.checkEntities(text, literal);
        source.checkLiteral(text, literal);
        if (lineStart == null) {
            lineStart = text;
        }
        line.append(literal);
    }

    @Override
    public void visit(SoftLineBreak soft) {
        if (lineStart == null) {
            lineStart = soft;
        }
        boolean joined = EastAsian.joinLines(lastOf(soft.getPrevious()), firstOf(soft.getNext()));
        if (!joined) {
            line.append(' ');
        }
        end();
    }

    private static int lastOf(@Nullable Node node) {
        Node last = node;
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        return last instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointBefore(text.getLiteral().length())
                : NOTHING;
    }

    private static int firstOf(@Nullable Node node) {
        Node first = node;
        while (first != null && first.getFirstChild() != null) {
            first = first.getFirstChild();
        }
        return first instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointAt(0)
                : NOTHING;
    }

    @Override
    public void visit(HardLineBreak hard) {
        end();
        out.add(source.at(hard, new Inline.LineBreak()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        end();
        out.add(source.at(emphasis, new Inline.Emphasis(source.inlines(emphasis))));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        end();
        out.add(source.at(strong, new Inline.Strong(source.inlines(strong))));
    }

    @Override
    public void visit(Link link) {
        end();
        String target = link.getDestination();
        Optional<String> fault = LinkTarget.fault(target);
        if (fault.isPresent()) {
            source.refuse(link, "The link to " + Quoted.of(target) + " leads nowhere", fault.get());
        }
        source.checkEntities(link, target);
        List<Inline> words = source.inlines(link);
        if (words.isEmpty()) {
            source.refuse(link, "This link has no words", "Put words between [ and ]");
        }
        if (link.getTitle() != null) {
            source.warn(
                    link,
                    "The title " + Quoted.of(link.getTitle()) + " of this link isn't shown",
                    "Paper has nothing to hover over; say it in the text");
        }
        if (fault.isPresent()) {
            out.addAll(words);
        } else {
            out.add(source.at(link, new Inline.Link(LinkTarget.normal(target), words)));
        }
    }

    @Override
    public void visit(Code code) {
        refuse(
                code,
                "Text in backticks is code, and a leaflet holds none",
                "Use *…* or **…** instead, or \\` for a backtick");
    }

    @Override
    public void visit(HtmlInline html) {
        refuse(
                html,
                "The HTML " + Quoted.of(html.getLiteral()) + " can't stand in a leaflet",
                "Use Markdown such as **strong**, or \\< for a less-than sign");
    }

    @Override
    public void visit(Image image) {
        refuse(
                image,
                "A picture can't stand within text",
                "Make it a block of its own: image: {file: …, alt: …}");
    }

    private void refuse(Node node, String message, String hint) {
        end();
        source.refuse(node, message, hint);
    }
}
