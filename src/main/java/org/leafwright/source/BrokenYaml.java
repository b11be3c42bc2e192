package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in an author's words why a file isn't YAML. */
final class BrokenYaml {
    private BrokenYaml() {}

    private record Explanation(String cue, String message, String hint) {}

    /** What the parser says, in part, and what that means to an author; the first match counts. */
    private static final List<Explanation> EXPLANATIONS =
            List.of(
                    new Explanation(
                            "'\\t(TAB)'",
                            "A tab can't indent YAML",
                            "Use spaces; most editors can put spaces for the Tab key"),
                    new Explanation(
                            "found character '@'",
                            "A value can't start with @ unless it is in quotes",
                            "Put the value in quotes"),
                    new Explanation(
                            "found character '`'",
                            "A value can't start with a backtick unless it is in quotes",
                            "Put the value in quotes"),
                    new Explanation(
                            "found character '%'",
                            "A value can't start with % unless it is in quotes",
                            "Put the value in quotes"),
                    new Explanation(
                            "mapping values are not allowed",
                            "A colon followed by a space can't stand here",
                            "If it is part of the text, put the text in quotes or start it with |"
                                    + " on the line before"),
                    new Explanation(
                            "could not find expected ':'",
                            "This line is neither a key with a colon nor part of the text before",
                            "Write “key: value”, or indent the line under what it belongs to"),
                    new Explanation(
                            "sequence entries are not allowed",
                            "A list item (-) can't stand here",
                            "Start the list on a line of its own, below its key, or put text that starts"
                                    + " with - in quotes"),
                    new Explanation(
                            "found unexpected end of stream",
                            "A quotation mark is never closed",
                            "Close it where the text ends"),
                    new Explanation(
                            "unknown escape character",
                            "A backslash in double quotes doesn't go with this character",
                            "Write two backslashes for a backslash, or use single quotes"),
                    new Explanation(
                            "expected escape sequence",
                            "A \\x, \\u or \\U in double quotes needs 2, 4 or 8 hexadecimal digits",
                            "Write the character itself"),
                    new Explanation(
                            "expected <block end>, but found '<scalar>'",
                            "Text can't go on here",
                            "If a quotation mark before it ends too early, double it or use | for the"
                                    + " text"),
                    new Explanation(
                            "expected <block end>, but found '-'",
                            "A list item (-) can't stand here",
                            "Line it up with the other items of its list"),
                    new Explanation(
                            "expected <block end>, but found '<block mapping start>'",
                            "This key is indented more than its neighbours",
                            "Line it up with the key above"),
                    new Explanation(
                            "expected <block end>, but found '<block sequence start>'",
                            "This list is indented differently from what stands above it",
                            "Line it up, or indent it under its key"),
                    new Explanation(
                            "expected <block end>",
                            "This doesn't line up with what stands above it",
                            "Give it the indent of its neighbours"),
                    new Explanation(
                            "expected ',' or ']'",
                            "A list in square brackets needs a comma or the closing ] here",
                            "Close it with ], and put text that holds commas or brackets in quotes"),
                    new Explanation(
                            "expected ',' or '}'",
                            "A map in curly brackets needs a comma or the closing } here",
                            "Close it with }, and put text that holds commas or brackets in quotes"),
                    new Explanation(
                            "leading empty lines contain more spaces",
                            "An empty line before the text has more spaces than the text",
                            "Remove the spaces of the empty line"),
                    new Explanation(
                            "Expected a property name",
                            "A key must be plain text",
                            "Put it in quotes if it starts with [, {, * or ?"),
                    new Explanation(
                            "expected alphabetic or numeric character",
                            "An & or * at the start names an anchor, and a name must follow",
                            "Put the value in quotes"),
                    new Explanation(
                            "while scanning an alias",
                            "A * at the start of a value names an anchor",
                            "Put the value in quotes if it is Markdown"),
                    new Explanation(
                            "while scanning an anchor",
                            "An & at the start of a value names an anchor",
                            "Put the value in quotes"),
                    new Explanation(
                            "while scanning a tag",
                            "A ! at the start of a value names a tag",
                            "Put text that starts with ! in quotes"),
                    new Explanation(
                            "base64",
                            "The tag !!binary has no meaning here",
                            "Leave it out: every value is text as it stands"),
                    new Explanation(
                            "undefined tag handle",
                            "A ! at the start of a value names a tag",
                            "Put text that starts with ! in quotes"),
                    new Explanation(
                            "expected chomping or indentation",
                            "After | or > the text starts on the next line",
                            "Move the text to the next line, or put it in quotes"),
                    new Explanation(
                            "expected a comment or a line break",
                            "After | or > the text starts on the next line",
                            "Move the text to the next line, or put it in quotes"),
                    new Explanation(
                            "expected the node content",
                            "A value is missing here",
                            "Write the value, or remove what stands before it"),
                    new Explanation(
                            "document start",
                            "This stands outside the one document of the file",
                            "Indent it, or give it a key"));

    static Diagnostic explain(JacksonException e, SourceText source) {
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        Optional<Position> comment = commentInBrackets(e, source);
        if (comment.isPresent()) {
            return Diagnostic.error(
                            Code.BROKEN_YAML,
                            comment.get(),
                            "After this # all is a comment, the closing bracket too")
                    .withHint("Put a value that starts with # in quotes: \"#e6007e\"");
        }
        Optional<Position> bracket = unclosedBracket(e, source);
        if (bracket.isPresent()) {
            return Diagnostic.error(Code.BROKEN_YAML, bracket.get(), "This bracket is never closed")
                    .withHint("Close it, or put text that starts with [ or { in quotes");
        }
        Position place = place(e, source);
        Optional<Position> odd = oddSpace(place, source);
        if (odd.isPresent()) {
            return Diagnostic.error(Code.BROKEN_YAML, odd.get(), OddSpaces.MESSAGE)
                    .withHint(OddSpaces.HINT);
        }
        if (startsWithTypographicQuote(place, source)) {
            return Diagnostic.error(
                            Code.BROKEN_YAML,
                            place,
                            "The quotation mark that this value starts with is a letter to YAML")
                    .withHint("Put the whole value in straight quotes: \"“…” …\"");
        }
        for (Explanation explanation : EXPLANATIONS) {
            if (said.contains(explanation.cue())) {
                return Diagnostic.error(Code.BROKEN_YAML, place, explanation.message())
                        .withHint(explanation.hint());
            }
        }
        return Diagnostic.error(Code.BROKEN_YAML, place, "This can't be understood as YAML")
                .withHint("The YAML reader says: " + said.lines().findFirst().orElse("no more"));
    }

    /** Returns an odd space in the line of a place, or in the line before. */
    private static Optional<Position> oddSpace(Position place, SourceText source) {
        int end = source.endOfLineAt(source.offset(place.line() - 1, 0));
        return OddSpaces.find(source, source.offset(Math.max(0, place.line() - 2), 0), end);
    }

    private static boolean startsWithTypographicQuote(Position place, SourceText source) {
        int start = source.offset(place.line() - 1, 0);
        String line = source.text().substring(start, source.endOfLineAt(start)).strip();
        int at = 0;
        while (line.startsWith("- ", at)) {
            at += 2;
        }
        int colon = line.indexOf(": ", at);
        int value = colon >= 0 && line.substring(at, colon).matches("[a-z_]+") ? colon + 2 : at;
        return value < line.length() && "“”„«‘’".indexOf(line.charAt(value)) >= 0;
    }

    /** Returns the value in brackets that # makes a comment of, if that is why they don't close. */
    private static Optional<Position> commentInBrackets(JacksonException e, SourceText source) {
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return Optional.empty();
        }
        String text = source.text();
        int last = Math.min(offset(marked.getProblemMark().get(), source), text.length() - 1);
        int at =
                marked.getContextMark()
                        .map(mark -> offset(mark, source))
                        .filter(start -> start < last && isOpening(text.charAt(start)))
                        .orElseGet(() -> lineBefore(text, last));
        int open = 0;
        char quote = 0;
        for (; at < last; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '#' && at > 0 && text.charAt(at - 1) == ' ') {
                int end = source.endOfLineAt(at);
                if (open > 0 && Character.isLetterOrDigit(text.charAt(at + 1))) {
                    return Optional.of(source.at(at, end - at));
                }
                at = end;
            } else if (isOpening(c)) {
                open++;
            } else if (isClosing(c)) {
                open--;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the bracket that has no other: the file ends within it, or goes on with a line that
     * is indented no more than the key before the bracket, as none is within brackets.
     */
    private static Optional<Position> unclosedBracket(JacksonException e, SourceText source) {
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()
                || marked.getContextMark().isEmpty()) {
            return Optional.empty();
        }
        String text = source.text();
        int open = offset(marked.getContextMark().get(), source);
        int problem = offset(marked.getProblemMark().get(), source);
        if (open >= text.length() || !isOpening(text.charAt(open))) {
            return Optional.empty();
        }
        boolean keyBefore = indent(text, open) < column(text, open);
        int least = indent(text, open) + (keyBefore ? 1 : 0);
        boolean unclosed =
                text.substring(problem).isBlank()
                        || (source.at(open, 1).line() < source.at(problem, 1).line()
                                && indent(text, problem) < least
                                && !isClosing(text.charAt(problem)));
        return unclosed ? Optional.of(source.at(open, 1)) : Optional.empty();
    }

    private static int column(String text, int offset) {
        return offset - text.lastIndexOf('\n', offset - 1) - 1;
    }

    /** Returns how far the line of an offset is indented. */
    private static int indent(String text, int offset) {
        int start = offset - column(text, offset);
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == '}';
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    /** Returns where the line before an offset's line starts. */
    private static int lineBefore(String text, int offset) {
        int end = text.lastIndexOf('\n', offset - 1);
        return end < 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    }

    private static int offset(Mark mark, SourceText source) {
        return source.offset(mark.getLine(), mark.getColumn());
    }

    private static Position place(JacksonException e, SourceText source) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            if (mark.getIndex() >= source.text().length() - 1) {
                // What never ends is best shown where it starts.
                mark = marked.getContextMark().orElse(mark);
            }
            return source.at(source.offset(mark.getLine(), mark.getColumn()), 1);
        }
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? source.at(0, 1)
                : source.at(source.offset(location.getLineNr() - 1, location.getColumnNr() - 1), 1);
    }
}
