package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.MissingGlyph;

/** What no font has of the words that stand on every page. */
class FurnitureGlyphsTest {
    private final Positions positions = new Positions();
    private final Problems problems = new Problems();
    private final MissingGlyphs glyphs = new MissingGlyphs(positions, problems);

    @Test
    void areToldOnceAndOnlyIfNoContentLacksThemToo() {
        SourceFile file = SourceFile.of("a.yaml", "abcd");
        Inline content = positions.put(new Inline.Characters("a"), new Position(file, 1, 1, 1));
        Inline footer = positions.put(new Inline.Characters("ab"), new Position(file, 1, 3, 2));

        furniture(footer);
        furniture(footer);
        glyphs.content(
                new Text(List.of(content)),
                List.of(source(1, content)),
                List.of(new MissingGlyph(0, 0, 'a')));
        glyphs.finish();

        assertThat(problems.inFileOrder())
                .extracting(d -> d.position().orElseThrow().column() + " " + d.message())
                .containsExactly(
                        "1 No font has the character “a” (U+0061 LATIN SMALL LETTER A)",
                        "3 No font has the character “b” (U+0062 LATIN SMALL LETTER B)");
    }

    private void furniture(Inline footer) {
        glyphs.furniture(
                new Text(List.of(footer)),
                List.of(source(2, footer)),
                List.of(new MissingGlyph(0, 0, 'a'), new MissingGlyph(0, 1, 'b')));
    }

    private static SpanSource source(int length, Inline inline) {
        SpanSource source = new SpanSource();
        source.add(length, inline);
        return source;
    }
}
