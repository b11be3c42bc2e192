package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Position;
import org.leafwright.model.Inline;

/** A scalar that holds Markdown, and what its reading finds. */
final class MarkdownSource {
    private final YamlNode.Scalar scalar;
    private final Reading reading;
    private boolean good = true;

    MarkdownSource(YamlNode.Scalar scalar, Reading reading) {
        this.scalar = scalar;
        this.reading = reading;
    }

    String markdown() {
        return scalar.value();
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

    /** Returns where a node stands: its first line. */
    Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? scalar.position()
                : scalar.places().at(spans.get(0).getInputIndex(), spans.get(0).getLength());
    }

    /** Checks characters that were written as entities, such as {@code &#x202e;}. */
    void checkEntities(Node node, String literal) {
        if (scalar.value().indexOf('&') >= 0) {
            Position place = position(node);
            good &= ForbiddenCharacters.check(literal, i -> place, reading.problems());
        }
    }

    /** Reports what failed to be a link or strong text, which would print its marks. */
    void checkLiteral(Node node, String literal) {
        unescaped(node, literal, "](")
                .or(() -> unescaped(node, literal, "]["))
                .ifPresent(
                        at ->
                                refuse(
                                        at,
                                        2,
                                        "This link can't be understood",
                                        "Write [words](https://www.example.org) without spaces in the"
                                                + " address, or \\] for a bracket"));
        unescaped(node, literal, "**")
                .ifPresent(
                        at ->
                                reading.warn(
                                        Code.BAD_MARKDOWN,
                                        scalar.places().at(at, 2),
                                        "These asterisks will be printed",
                                        "Strong words have ** directly before and after them; write"
                                                + " \\*\\* if asterisks are meant"));
    }

    /**
     * Returns where in the source a literal's first marks stand, if no backslash is before them.
     */
    private Optional<Integer> unescaped(Node node, String literal, String marks) {
        if (!literal.contains(marks) || node.getSourceSpans().isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.value();
        int at = text.indexOf(marks, node.getSourceSpans().get(0).getInputIndex());
        return at < 0 || at > 0 && text.charAt(at - 1) == '\\' ? Optional.empty() : Optional.of(at);
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
        List<Inline> out = new ArrayList<>();
        MarkdownInlines inlines = new MarkdownInlines(this, out);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(inlines);
        }
        inlines.end();
        return out;
    }
}
