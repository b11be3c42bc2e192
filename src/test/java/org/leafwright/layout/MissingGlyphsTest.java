package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.MissingGlyph;

class MissingGlyphsTest {
    private static final int MANY = 500_000;

    @Test
    @Timeout(60)
    void tellsOfACharacterOnceForEachPlaceHoweverOftenItStandsThere() {
        String line = "ab".repeat(MANY);
        Inline first = new Inline.Characters(line);
        Inline second = new Inline.Characters(line);
        SourceFile file = SourceFile.of("a.yaml", line + "\n" + line);
        Positions positions = new Positions();
        positions.put(first, new Position(file, 1, 1, 1));
        positions.put(second, new Position(file, 2, 1, 1));
        SpanSource source = new SpanSource();
        source.add(line.length(), first);
        source.add(line.length(), second);
        List<MissingGlyph> missing = new ArrayList<>();
        for (int i = 0; i < 2 * line.length(); i++) {
            missing.add(new MissingGlyph(0, i, line.charAt(i % line.length())));
        }
        Problems problems = new Problems();
        new MissingGlyphs(positions, problems)
                .content(new Text(List.of(first, second)), List.of(source), missing);
        assertThat(problems.inFileOrder())
                .extracting(d -> d.position().orElseThrow().toString())
                .containsExactly("a.yaml:1:1", "a.yaml:1:2", "a.yaml:2:1", "a.yaml:2:2");
    }
}
