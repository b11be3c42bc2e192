package org.leafwright.layout;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    /** A font that lacks more of a script's characters than this lacks the script. */
    private static final int MOST_OF_A_SCRIPT = 5;

    private final Positions positions;
    private final Problems problems;
    private final Set<Integer> told = new HashSet<>();
    private final Map<UnicodeScript, Set<Integer>> ofScript = new EnumMap<>(UnicodeScript.class);
    private final Map<UnicodeScript, Diagnostic> following = new EnumMap<>(UnicodeScript.class);
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
        IdentityHashMap<Inline, Set<Integer>> toldOf = new IdentityHashMap<>();
        for (MissingGlyph glyph : missing) {
            int codePoint = glyph.codePoint();
            told.add(codePoint);
            Inline source = sources.get(glyph.span()).at(glyph.offset());
            boolean first = toldOf.computeIfAbsent(source, any -> new HashSet<>()).add(codePoint);
            if (first && !wasRefused(codePoint)) {
                add(codePoint, diagnostic(text, source, codePoint));
            }
        }
    }

    /** Characters that no text may hold were told where they were read. */
    private static boolean wasRefused(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE || type == Character.CONTROL || codePoint == 0xFFFD;
    }

    /** Reports the first few of a script, and keeps the others for a sum. */
    private void add(int codePoint, Diagnostic diagnostic) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        Set<Integer> characters = ofScript.computeIfAbsent(script, any -> new LinkedHashSet<>());
        characters.add(codePoint);
        if (characters.size() <= MOST_OF_A_SCRIPT) {
            problems.add(diagnostic);
        } else {
            following.putIfAbsent(script, diagnostic);
        }
    }

    /** Notes what is missing in a text that repeats and is no content. */
    void furniture(Text text, List<SpanSource> sources, List<MissingGlyph> missing) {
        for (MissingGlyph glyph : missing) {
            Inline source = sources.get(glyph.span()).at(glyph.offset());
            inFurniture.computeIfAbsent(glyph.codePoint(), c -> diagnostic(text, source, c));
        }
    }

    /** Reports what was noted and wasn't told of any content. */
    void finish() {
        inFurniture.forEach(
                (codePoint, diagnostic) -> {
                    if (!told.contains(codePoint)) {
                        add(codePoint, diagnostic);
                    }
                });
        following.forEach((script, first) -> problems.add(sum(script, first)));
    }

    /** Tells of the characters that weren't told one by one, where the first of them stands. */
    private Diagnostic sum(UnicodeScript script, Diagnostic first) {
        int more = ofScript.getOrDefault(script, Set.of()).size() - MOST_OF_A_SCRIPT;
        String which =
                switch (script) {
                    case COMMON, INHERITED, UNKNOWN -> "";
                    default -> " of the script " + MissingFont.name(script);
                };
        return new Diagnostic(
                first.severity(),
                first.code(),
                "No font has "
                        + more
                        + " more character"
                        + (more == 1 ? "" : "s")
                        + which
                        + "; the first stands here",
                first.position(),
                first.hint());
    }

    private Optional<Position> place(Text text, Inline source, int codePoint) {
        Optional<Position> own = positions.of(source);
        Optional<Position> whole = positions.of(text);
        List<String> spellings = spellings(codePoint);
        return own.flatMap(from -> from.findFirst(spellings))
                .or(() -> whole.flatMap(from -> from.findFirst(spellings)))
                .or(() -> own)
                .or(() -> whole);
    }

    /**
     * Returns a character and how YAML and Markdown may write it (YAML 1.2, 5.7; CommonMark 2.5).
     */
    private static List<String> spellings(int codePoint) {
        String lower = Integer.toHexString(codePoint);
        List<String> spellings = new ArrayList<>();
        spellings.add(Character.toString(codePoint));
        spellings.add("&#" + codePoint + ";");
        for (String hex : List.of(lower, lower.toUpperCase(Locale.ROOT))) {
            spellings.add("&#x" + hex + ";");
            spellings.add("&#X" + hex + ";");
            spellings.add("\\U" + "0".repeat(8 - hex.length()) + hex);
            if (hex.length() <= 4) {
                spellings.add("\\u" + "0".repeat(4 - hex.length()) + hex);
            }
        }
        return spellings;
    }

    private Diagnostic diagnostic(Text text, Inline source, int codePoint) {
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
                place(text, source, codePoint),
                Optional.of(MissingFont.hint(codePoint)));
    }
}
