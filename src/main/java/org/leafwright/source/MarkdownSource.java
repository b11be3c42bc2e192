package org.leafwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Position;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;

/** A scalar that holds Markdown, and what its reading finds. */
final class MarkdownSource {
    /** The longest label of a link, by CommonMark. */
    private static final int LONGEST_LABEL = 1000;

    private final YamlNode.Scalar scalar;
    private final Reading reading;
    private final Map<String, Integer> brackets = new HashMap<>();
    private final boolean entities;
    private final StandIns standIns;
    private final Set<Integer> partedLines;
    private final boolean linked;
    private boolean good = true;

    private MarkdownSource(
            YamlNode.Scalar scalar, Reading reading, StandIns standIns, boolean linked) {
        this.scalar = scalar;
        this.entities = scalar.value().indexOf('&') >= 0;
        this.reading = reading;
        this.standIns = standIns;
        this.partedLines = PartedLines.of(standIns.text());
        this.linked = linked;
    }

    /** Returns a text of paragraphs, lists and the like. */
    static MarkdownSource ofBlocks(YamlNode.Scalar scalar, Reading reading) {
        return new MarkdownSource(scalar, reading, StandIns.of(scalar.value()), false);
    }

    /**
     * Returns a text of one paragraph.
     *
     * @param linked whether all of it is the words of a link
     */
    static MarkdownSource ofLine(YamlNode.Scalar scalar, Reading reading, boolean linked) {
        return new MarkdownSource(scalar, reading, StandIns.ofLine(scalar.value()), linked);
    }

    /** Returns the text as the parser is to read it. */
    String markdown() {
        return standIns.text();
    }

    /** Returns a part of what the parser read as it was written. */
    String restored(String part) {
        return standIns.restored(part);
    }

    /** Returns a node's first line as it was written. */
    String written(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? ""
                : scalar.value()
                        .substring(
                                spans.get(0).getInputIndex(),
                                spans.get(0).getInputIndex() + spans.get(0).getLength());
    }

    /** Returns whether a node starts a line that stays one in print. */
    boolean startsPartedLine(@Nullable Node node) {
        if (node == null || node.getSourceSpans().isEmpty()) {
            return node != null && startsPartedLine(node.getFirstChild());
        }
        return partedLines.contains(node.getSourceSpans().get(0).getInputIndex());
    }

    boolean good() {
        return good;
    }

    void refuse(int offset, int length, String message, String hint) {
        good = false;
        reading.error(Code.BAD_MARKDOWN, scalar.places().at(offset, length), message, hint);
    }

    void refuse(Node node, String message, String hint) {
        good = false;
        reading.error(Code.BAD_MARKDOWN, position(node), message, hint);
    }

    void warn(Node node, String message, String hint) {
        reading.warn(Code.BAD_MARKDOWN, position(node), message, hint);
    }

    <T> T at(Node node, T value) {
        return reading.positions().put(value, position(node));
    }

    /** Warns of words within a node, which stand where the node does if they can't be found. */
    void warn(Node node, String words, String message, String hint) {
        List<SourceSpan> spans = node.getSourceSpans();
        int from = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        int at = scalar.value().indexOf(words, from);
        Position place =
                at < 0 ? position(node) : scalar.places().at(at, Math.max(1, words.length()));
        reading.warn(Code.BAD_MARKDOWN, place, message, hint);
    }

    /** Returns a quotation that stands where a node does. */
    Block.Quote quotation(Node node, List<Block> body) {
        return at(node, Quotation.of(body, Optional.empty(), reading.positions()));
    }

    /** Returns where a node stands: its first line. */
    Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? scalar.position()
                : scalar.places().at(spans.get(0).getInputIndex(), spans.get(0).getLength());
    }

    /** Checks characters that were written as entities, by name or number. */
    void checkEntities(Node node, String literal) {
        if (entities) {
            Optional<Position> place = Optional.of(position(node));
            good &= ForbiddenCharacters.check(literal, i -> place, reading.problems()) == 0;
        }
    }

    /** Reports what failed to be a link or strong text, which would print its marks. */
    void checkLiteral(Node node, String literal) {
        refuseLink(unescaped(node, literal, "]("));
        refuseLink(unescaped(node, literal, "]["));
        int stars = unescaped(node, literal, "**");
        if (stars >= 0) {
            reading.warn(
                    Code.BAD_MARKDOWN,
                    scalar.places().at(stars, 2),
                    "These asterisks will be printed",
                    "Strong words have ** directly before and after them; write \\*\\* if asterisks"
                            + " are meant");
        }
    }

    private void refuseLink(int at) {
        if (at >= 0) {
            refuse(
                    at,
                    2,
                    "This link can't be understood",
                    "Write [words](https://www.example.org) without spaces in the address, or \\] for"
                            + " a bracket");
        }
    }

    /**
     * Returns where in the source a literal's first marks stand; -1 if nowhere, or if a backslash
     * is before them.
     */
    private int unescaped(Node node, String literal, String marks) {
        if (!literal.contains(marks) || node.getSourceSpans().isEmpty()) {
            return -1;
        }
        String text = scalar.value();
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        int at = text.indexOf(marks, spans.get(0).getInputIndex());
        boolean outside = at + marks.length() > last.getInputIndex() + last.getLength();
        return outside || (at > 0 && text.charAt(at - 1) == '\\') ? -1 : at;
    }

    /** Returns how often words stand in square brackets, upper and lower case alike. */
    int bracketed(String words) {
        if (brackets.isEmpty()) {
            String text = scalar.value().toLowerCase(Locale.ROOT);
            for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
                int close = text.indexOf(']', open);
                if (close < 0) {
                    break;
                }
                if (close - open <= LONGEST_LABEL) {
                    brackets.merge(label(text.substring(open + 1, close)), 1, Integer::sum);
                }
            }
        }
        return brackets.getOrDefault(label(words.toLowerCase(Locale.ROOT)), 0);
    }

    private static String label(String words) {
        return Values.singleLine(words);
    }

    /** Returns whether a heading was written with hashes. */
    boolean isHashed(Node heading) {
        List<SourceSpan> spans = heading.getSourceSpans();
        return !spans.isEmpty() && scalar.value().startsWith("#", spans.get(0).getInputIndex());
    }

    boolean startsWithHashes() {
        String text = scalar.value().stripLeading();
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && text.startsWith(" ", hashes);
    }

    /** Returns where the text goes on after its first empty line. */
    int secondParagraph() {
        String text = scalar.value();
        boolean started = false;
        boolean empty = true;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                gap |= started && empty;
                empty = true;
            } else if (c != ' ' && c != '\t') {
                if (gap) {
                    return i;
                }
                started = true;
                empty = false;
            }
        }
        return 0;
    }

    List<Inline> inlines(Node parent) {
        return inlines(parent, linked);
    }

    /**
     * Returns what a node holds.
     *
     * @param linked whether all of it is the words of a link already
     */
    List<Inline> inlines(Node parent, boolean linked) {
        List<Inline> out = new ArrayList<>();
        MarkdownInlines inlines = new MarkdownInlines(this, out, linked);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(inlines);
        }
        inlines.end();
        return out;
    }
}
