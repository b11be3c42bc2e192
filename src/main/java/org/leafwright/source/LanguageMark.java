package org.leafwright.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Where words of another language start or end, as in {@code [Cymraeg]{lang=cy}}.
 *
 * <p>CommonMark would take the brackets for a link's, and lets no link stand within another's. So
 * other brackets stand in for them, which are punctuation too: next to them {@code *} and {@code _}
 * mean what they mean next to the brackets that were written.
 */
final class LanguageMark extends CustomNode {
    private static final char START = '\u2E26';
    private static final char END = '\u2E27';
    private static final String WORD = "lang";

    private final Optional<String> tag;

    private LanguageMark(Optional<String> tag) {
        this.tag = tag;
    }

    /** Returns the language's tag as it was written, if words end here. */
    Optional<String> tag() {
        return tag;
    }

    /** Returns a text in which others stand in for the brackets around words of a language. */
    static String disguised(String markdown) {
        if (!markdown.contains(WORD) || markdown.indexOf('{') < 0) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < out.length(); i++) {
            switch (markdown.charAt(i)) {
                case '\\' -> i++;
                case '[' -> open.push(i);
                case ']' -> {
                    if (!open.isEmpty()) {
                        int start = open.pop();
                        if (isLanguage(markdown, i + 1)) {
                            out.setCharAt(start, START);
                            out.setCharAt(i, END);
                        }
                    }
                }
                case '\n' -> {
                    if (markdown.startsWith("\n", i + 1)) {
                        open.clear();
                    }
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private static boolean isLanguage(String markdown, int at) {
        if (!markdown.startsWith("{", at)) {
            return false;
        }
        int word = at + 1;
        while (markdown.startsWith(" ", word)) {
            word++;
        }
        int end = markdown.indexOf('}', word);
        int line = markdown.indexOf('\n', word);
        return markdown.startsWith(WORD, word) && end >= 0 && (line < 0 || end < line);
    }

    /** Makes the parser of these marks. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(START, END);
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (scanner.next(START)) {
                return ParsedInline.of(new LanguageMark(Optional.empty()), scanner.position());
            }
            scanner.next();
            if (!scanner.next('{')) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            if (scanner.find('}') < 0) {
                return ParsedInline.none();
            }
            String language = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return ParsedInline.of(
                    new LanguageMark(Optional.of(tag(language.strip()))), scanner.position());
        }

        /** Returns the tag of {@code lang=cy} or {@code lang="cy"}. */
        private static String tag(String language) {
            String rest = language.substring(WORD.length()).strip();
            if (!rest.startsWith("=")) {
                return rest;
            }
            String tag = rest.substring(1).strip();
            int last = tag.length() - 1;
            boolean quoted =
                    last > 0
                            && "\"'".indexOf(tag.charAt(0)) >= 0
                            && tag.charAt(0) == tag.charAt(last);
            return quoted ? tag.substring(1, last) : tag;
        }
    }
}
