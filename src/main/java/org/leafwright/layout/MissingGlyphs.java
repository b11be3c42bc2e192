package org.leafwright.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.MissingGlyph;

/**
 * Reports the characters of one leaflet that no font has, each where its author wrote it. What
 * repeats on every page repeats what stands elsewhere, so of that only what is new is told.
 */
final class MissingGlyphs {
    private final Positions positions;
    private final Problems problems;
    private final Set<Integer> told = new HashSet<>();
    private final Map<Integer, Diagnostic> inFurniture = new LinkedHashMap<>();

    MissingGlyphs(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /**
     * Reports what is missing in a text.
     *
     * @param sources what each of its spans is made of
     */
    void content(Text text, List<SpanSource> sources, List<MissingGlyph> missing) {
        for (MissingGlyph glyph : missing) {
            told.add(glyph.codePoint());
            // Half of a character was refused where it was read.
            if (Character.getType(glyph.codePoint()) != Character.SURROGATE) {
                problems.add(diagnostic(text, sources, glyph));
            }
        }
    }

    /** Notes what is missing in a text that repeats and is no content. */
    void furniture(Text text, List<SpanSource> sources, List<MissingGlyph> missing) {
        for (MissingGlyph glyph : missing) {
            inFurniture.putIfAbsent(glyph.codePoint(), diagnostic(text, sources, glyph));
        }
    }

    /** Reports what was noted and wasn't told of any content. */
    void finish() {
        inFurniture.forEach(
                (codePoint, diagnostic) -> {
                    if (!told.contains(codePoint)) {
                        problems.add(diagnostic);
                    }
                });
    }

    private Optional<Position> place(Text text, Inline source, int codePoint) {
        Optional<Position> whole = positions.of(text);
        return find(positions.of(source), codePoint)
                .or(() -> find(whole, codePoint))
                .or(() -> positions.of(source))
                .or(() -> whole);
    }

    /** Returns where a character first stands on the line of a place, from there on. */
    private static Optional<Position> find(Optional<Position> from, int codePoint) {
        if (from.isEmpty()) {
            return from;
        }
        Position start = from.get();
        String line = start.file().line(start.line());
        int length = line.codePointCount(0, line.length());
        int index = Math.min(start.column() - 1, length);
        for (int at = line.offsetByCodePoints(0, index); at < line.length(); ) {
            int here = line.codePointAt(at);
            index++;
            if (here == codePoint) {
                return Optional.of(new Position(start.file(), start.line(), index, 1));
            }
            at += Character.charCount(here);
        }
        return Optional.empty();
    }

    private Diagnostic diagnostic(Text text, List<SpanSource> sources, MissingGlyph glyph) {
        int codePoint = glyph.codePoint();
        String name = Optional.ofNullable(Character.getName(codePoint)).orElse("unassigned");
        return new Diagnostic(
                Severity.ERROR,
                Code.MISSING_GLYPH,
                String.format(
                        Locale.ROOT,
                        "No font has the character “%s” (U+%04X %s)",
                        Character.toString(codePoint),
                        codePoint,
                        name),
                place(text, sources.get(glyph.span()).at(glyph.offset()), codePoint),
                Optional.of(MissingFont.hint(codePoint)));
    }
}
