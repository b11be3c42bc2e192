package org.leafwright.source;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A mark with a backslash before it that is to be printed as it is: neither told of as one of
 * another Markdown's marks, nor made a printer's mark.
 */
final class Escaped extends CustomNode {
    /** What would be told of or changed without its backslash; others are CommonMark's own. */
    private static final String MARKS = "\"'-.~^=:[{|";

    private final char mark;
    private final boolean verbatim;

    private Escaped(char mark, boolean verbatim) {
        this.mark = mark;
        this.verbatim = verbatim;
    }

    /** Returns whether it would be made a printer's mark: a quotation mark, or one of a row. */
    boolean isVerbatim() {
        return verbatim;
    }

    String literal() {
        return String.valueOf(mark);
    }

    /** Makes the parser of escaped marks. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            scanner.next();
            char mark = scanner.peek();
            if (mark == Scanner.END || MARKS.indexOf(mark) < 0) {
                return ParsedInline.none();
            }
            scanner.next();
            Position end = scanner.position();
            scanner.next('\\');
            boolean row = before == mark || scanner.peek() == mark;
            boolean verbatim = mark == '"' || mark == '\'' || row;
            return ParsedInline.of(new Escaped(mark, verbatim), end);
        }
    }
}
