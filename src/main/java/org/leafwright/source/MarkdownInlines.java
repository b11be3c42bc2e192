package org.leafwright.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
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
    private final boolean linked;
    private final StringBuilder line = new StringBuilder();
    private final Deque<Foreign> foreign = new ArrayDeque<>(0);
    private @Nullable Node lineStart;

    /**
     * @param linked whether all is the words of a link already
     */
    MarkdownInlines(MarkdownSource source, List<Inline> out, boolean linked) {
        this.source = source;
        this.out = out;
        this.linked = linked;
    }

    /** Words of another language that haven't ended yet. */
    private record Foreign(LanguageMark start, int first) {}

    /** Adds what is left, and tells of words of another language that never ended. */
    void finish() {
        end();
        foreign.forEach(
                words ->
                        source.refuse(
                                words.start(),
                                "The words that are marked with a language end inside of other"
                                        + " marks",
                                "Put * and ** either around [words]{lang=…}, or inside its"
                                        + " brackets"));
    }

    /** Adds the last line. */
    private void end() {
        if (lineStart != null && !line.isEmpty()) {
            addLine(lineStart, line.toString());
            line.setLength(0);
        }
        lineStart = null;
    }

    private void addLine(Node start, String text) {
        if (linked || !NakedAddresses.mayHold(text)) {
            out.add(source.at(start, new Inline.Characters(text)));
            return;
        }
        NakedAddresses.split(
                text,
                part -> {
                    boolean address = part.target().isPresent();
                    Inline words = source.at(start, new Inline.Characters(part.text(), address));
                    out.add(
                            part.target()
                                    .map(t -> (Inline) new Inline.Link(t, List.of(words)))
                                    .map(link -> source.at(start, link))
                                    .orElse(words));
                });
    }

    @Override
    public void visit(Text text) {
        String literal = source.restored(text.getLiteral());
        source.checkEntities(text, literal);
        source.checkLiteral(text, literal);
        String raised = RaisedFigures.in(literal);
        ForeignMarks.find(
                raised,
                text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak,
                (mark, message, hint) -> source.warn(text, mark, message, hint));
        add(text, raised);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Blank blank) {
            add(blank, "_".repeat(blank.length()));
        } else if (node instanceof Escaped escaped && !escaped.isVerbatim()) {
            add(escaped, escaped.literal());
        } else if (node instanceof Escaped escaped) {
            end();
            out.add(source.at(escaped, new Inline.Characters(escaped.literal(), true)));
        } else if (node instanceof LanguageMark mark) {
            end();
            mark.tag()
                    .ifPresentOrElse(
                            tag -> endForeign(mark, tag),
                            () -> foreign.push(new Foreign(mark, out.size())));
        }
    }

    private void endForeign(LanguageMark end, String tag) {
        if (foreign.isEmpty()) {
            return; // told where it starts
        }
        Foreign words = foreign.pop();
        List<Inline> children = out.subList(words.first(), out.size());
        Optional<String> fault = Languages.fault(tag);
        if (fault.isPresent()) {
            source.refuse(
                    end,
                    Quoted.of(tag) + " is no language tag",
                    fault.get() + ", as in [Cymraeg]{lang=cy}");
        } else if (children.isEmpty()) {
            source.refuse(
                    end, "No words are marked with this language", "Put words between [ and ]");
        } else {
            Inline marked = new Inline.Foreign(Locale.forLanguageTag(tag), children);
            children.clear();
            out.add(source.at(words.start(), marked));
        }
    }

    private void add(Node node, String literal) {
        if (lineStart == null) {
            lineStart = node;
        }
        line.append(literal);
    }

    @Override
    public void visit(SoftLineBreak soft) {
        if (source.startsPartedLine(soft.getNext())) {
            end();
            out.add(new Inline.LineBreak());
            return;
        }
        if (lineStart == null) {
            lineStart = soft;
        }
        boolean joined = EastAsian.joinLines(lastOf(soft.getPrevious()), firstOf(soft.getNext()));
        if (!joined) {
            line.append(' ');
        }
        end();
    }

    private int lastOf(@Nullable Node node) {
        Node last = node;
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        if (last instanceof Text text && !text.getLiteral().isEmpty()) {
            String literal = source.restored(text.getLiteral());
            return literal.codePointBefore(literal.length());
        }
        return NOTHING;
    }

    private int firstOf(@Nullable Node node) {
        Node first = node;
        while (first != null && first.getFirstChild() != null) {
            first = first.getFirstChild();
        }
        return first instanceof Text text && !text.getLiteral().isEmpty()
                ? source.restored(text.getLiteral()).codePointAt(0)
                : NOTHING;
    }

    @Override
    public void visit(HardLineBreak hard) {
        end();
        out.add(source.at(hard, new Inline.LineBreak()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        if (isBlank(emphasis, emphasis.getOpeningDelimiter())) {
            return;
        }
        end();
        out.add(source.at(emphasis, new Inline.Emphasis(source.inlines(emphasis, linked))));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        if (isBlank(strong, strong.getOpeningDelimiter())) {
            return;
        }
        end();
        out.add(source.at(strong, new Inline.Strong(source.inlines(strong, linked))));
    }

    /** Adds blanks with nothing but a mark between them, as in £__.__, and tells whether it did. */
    private boolean isBlank(Node node, String delimiter) {
        boolean blank =
                delimiter.startsWith("_")
                        && node.getFirstChild() == node.getLastChild()
                        && node.getFirstChild() instanceof Text text
                        && text.getLiteral().codePoints().noneMatch(Character::isLetterOrDigit);
        if (blank) {
            add(node, delimiter + ((Text) node.getFirstChild()).getLiteral() + delimiter);
        }
        return blank;
    }

    @Override
    public void visit(Link link) {
        end();
        String target = source.restored(link.getDestination());
        Optional<String> fault = LinkTarget.fault(target);
        if (fault.isPresent()) {
            source.refuse(link, "The link to " + Quoted.of(target) + " leads nowhere", fault.get());
        }
        source.checkEntities(link, target);
        List<Inline> words = source.inlines(link, true);
        if (words.isEmpty()) {
            source.refuse(link, "This link has no words", "Put words between [ and ]");
        }
        if (link.getTitle() != null) {
            source.warn(
                    link,
                    "The title "
                            + Quoted.of(source.restored(link.getTitle()))
                            + " of this link isn't shown",
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
                HtmlHints.instead(html.getLiteral()));
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
