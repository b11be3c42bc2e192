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
 * A blank to write in: underscores that CommonMark would take for emphasis, as in {@code
 * __/__/____}. Three or more always are one; fewer are where nothing beside them can be stressed.
 */
final class Blank extends CustomNode {
    private static final int ALWAYS = 3;

    /** Marks that stressed words may start with. */
    private static final String OPENING = "([{\"'“‘„«‹¿¡*~`\\@&<!#+";

    /** Marks that stressed words may end with. */
    private static final String CLOSING = ")]}\"'”’“»›.!?…%,;:*~`>";

    private final int length;

    private Blank(int length) {
        this.length = length;
    }

    /** Returns how many underscores it has. */
    int length() {
        return length;
    }

    private static boolean standsAlone(int before, int after) {
        return !isWordlike(after, OPENING) && !isWordlike(before, CLOSING);
    }

    private static boolean isWordlike(int codePoint, String marks) {
        if (marks.indexOf(codePoint) >= 0) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL ->
                    false;
            default -> true;
        };
    }

    /** Makes the parser of blanks. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('_');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            int length = scanner.matchMultiple('_');
            Position end = scanner.position();
            return length >= ALWAYS || standsAlone(before, scanner.peekCodePoint())
                    ? ParsedInline.of(new Blank(length), end)
                    : ParsedInline.none();
        }
    }
}
