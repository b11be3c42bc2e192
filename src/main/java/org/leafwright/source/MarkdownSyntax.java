package org.leafwright.source;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of leaflets: CommonMark with tables, blanks to write in and typed bullets. */
final class MarkdownSyntax {
    /** Deeper nesting is refused anyway; the parser must not follow it. */
    private static final int MAX_OPEN_BLOCKS = 24;

    private static final int MAX_INLINE_NESTING = 24;

    private static final Parser BLOCKS = parser(Parser.builder());
    private static final Parser INLINES = parser(Parser.builder().enabledBlockTypes(Set.of()));
    private static final Parser LISTS =
            parser(Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)));

    private MarkdownSyntax() {}

    private static Parser parser(Parser.Builder builder) {
        return builder.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new Blank.Factory())
                .customInlineContentParserFactory(new Escaped.Factory())
                .customInlineContentParserFactory(new LanguageMark.Factory())
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .maxInlineNesting(MAX_INLINE_NESTING)
                .build();
    }

    /** Parses paragraphs, lists, quotes and tables. */
    static Node blocks(String markdown) {
        return (markdown.indexOf('|') < 0 ? BLOCKS : Tables.PARSER).parse(markdown);
    }

    /** Parses one paragraph. */
    static Node inlines(String markdown) {
        return INLINES.parse(markdown);
    }

    /** Parses paragraphs and lists, to tell where a list starts. */
    static Node lists(String markdown) {
        return LISTS.parse(markdown);
    }

    /** Loaded for the first text that has a bar in it: few leaflets need the extension. */
    private static final class Tables {
        static final Parser PARSER =
                parser(Parser.builder().extensions(List.of(TablesExtension.create())));
    }
}
