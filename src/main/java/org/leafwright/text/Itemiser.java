package org.leafwright.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Splits a paragraph by span, bidi level, script and face. */
final class Itemiser {
    /** Stands in for a character that isn't to be drawn. */
    private static final char NOTHING = '\u200B';

    private final FontFallback fallback;
    private final List<Span> spans;
    private final List<Isolate> isolates;
    private final Locale language;
    private final String text;
    private final int[] spanEnds;
    private final List<Item> items = new ArrayList<>();
    private final List<MissingGlyph> missing = new ArrayList<>();
    private final StringBuilder drawn;
    private final Set<String> uncovered = new HashSet<>();
    private List<FontFile> candidates = List.of();
    private int candidatesSpan = -1;
    private String candidatesScript = "";

    /** Where the last cluster ends that has a letter and was looked at for itself. */
    private int lettersEnd;

    /**
     * A paragraph split into items.
     *
     * @param text all spans' characters
     * @param drawn the same length, with what is to be shaped
     * @param spanEnds where each span ends
     * @param clusters where grapheme clusters start
     * @param missing the characters that no face has
     * @param strut no text, set as the paragraph's own letters would be at its start
     */
    @SuppressWarnings("ArrayRecordComponent") // private to the package, and never compared
    record Result(
            String text,
            String drawn,
            int[] spanEnds,
            BitSet clusters,
            byte[] breaks,
            List<Item> items,
            List<MissingGlyph> missing,
            Optional<Item> strut,
            boolean rightToLeft) {
        /** Returns a character of a span as one that no font has. */
        MissingGlyph missing(int span, int at) {
            int start = span == 0 ? 0 : spanEnds[span - 1];
            return new MissingGlyph(span, at - start, text.codePointAt(at));
        }
    }

    Itemiser(FontFallback fallback, List<Span> spans, List<Isolate> isolates, Locale language) {
        this.fallback = fallback;
        this.spans = spans;
        this.isolates = isolates;
        this.language = language;
        StringBuilder all = new StringBuilder();
        spanEnds = new int[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            all.append(spans.get(i).text());
            spanEnds[i] = all.length();
        }
        text = all.toString();
        drawn = all;
    }

    Result run() {
        boolean rightToLeft = Scripts.rightToLeft(Scripts.of(language));
        List<Atom> atoms = Atoms.in(text);
        List<Piece> pieces =
                rightToLeft || BidiLevels.hasRightToLeft(text)
                        ? LeftToRightPieces.in(text, rightToLeft, atoms, isolates)
                        : List.of();
        byte[] levels = BidiLevels.of(text, rightToLeft, pieces, isolates);
        String[] scripts = ScriptRuns.resolve(text, atoms, pieces, Scripts.ofCharacters(language));
        ScriptRuns.followDirection(scripts, levels);
        BitSet clusters = Graphemes.starts(text);
        split(levels, scripts, clusters);
        byte[] breaks = LineBreaks.of(text, language, atoms);
        return new Result(
                text,
                drawn.toString(),
                spanEnds,
                clusters,
                breaks,
                items,
                missing,
                strut(),
                rightToLeft);
    }

    private Optional<Item> strut() {
        String script = Scripts.ofCharacters(language);
        if (spans.isEmpty() || Scripts.european(script)) {
            return Optional.empty();
        }
        TextStyle style = spans.get(0).style();
        List<FontFile> files = fallback.candidates(style, script, language);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(item(0, 0, 0, files.get(0).face(), script, (byte) 0, false));
    }

    private void split(byte[] levels, String[] scripts, BitSet clusters) {
        int span = 0;
        int itemStart = 0;
        int itemSpan = 0;
        Optional<Face> face = Optional.empty();
        for (int at = 0; at < text.length(); ) {
            while (at >= spanEnds[span]) {
                span++;
            }
            int start = at;
            boolean sameContext = at > 0 && span == itemSpan && isAlike(at - 1, levels, scripts);
            Optional<Face> next = Optional.empty();
            if (!sameContext) {
                int end = at + 1;
                while (end < spanEnds[span] && isAlike(end - 1, levels, scripts)) {
                    end++;
                }
                if (clusters.get(end)) {
                    next = chooseForAll(span, scripts[at], at, end);
                }
                at = next.isPresent() ? end : at;
            }
            if (next.isEmpty()) {
                int end = clusters.nextSetBit(at + 1);
                Optional<Face> current = sameContext ? face : Optional.empty();
                next = choose(span, scripts[at], current, itemStart, at, end);
                at = end;
            }
            if (start > itemStart && (!sameContext || !next.equals(face))) {
                add(itemStart, start, itemSpan, face, scripts[itemStart], levels[itemStart]);
                itemStart = start;
            }
            itemSpan = span;
            face = next;
        }
        if (itemStart < text.length()) {
            add(itemStart, text.length(), itemSpan, face, scripts[itemStart], levels[itemStart]);
        }
    }

    /** Returns whether a character and the next have one level and script, and one line. */
    private boolean isAlike(int at, byte[] levels, String[] scripts) {
        return levels[at] == levels[at + 1]
                && scripts[at].equals(scripts[at + 1])
                && !LineBreaks.isSeparator(text.charAt(at));
    }

    /** Returns the best face if it sets each character of a stretch, as it mostly does. */
    private Optional<Face> chooseForAll(int span, String script, int start, int end) {
        List<FontFile> candidates = candidates(span, script);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Face best = candidates.get(0).face();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || LineBreaks.isSeparator(c) || best.glyph(c) == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(best);
    }

    private void add(int start, int end, int span, Optional<Face> face, String script, byte level) {
        if (face.isPresent()) {
            boolean signs = !isBest(span, script, face.get()) && isOfNoScript(start, end);
            items.add(item(start, end, span, face.get(), script, level, signs));
        }
    }

    private Item item(
            int start, int end, int span, Face face, String script, byte level, boolean signs) {
        Span s = spans.get(span);
        double size = s.style().sizePt() * ScriptSizes.factor(script, language);
        return new Item(start, end, span, face, size, script, s.language(), level, signs);
    }

    /**
     * Chooses the face of a cluster; one of no script of its own stays with letters before it.
     *
     * @param itemStart where what was set in the current face starts
     */
    private Optional<Face> choose(
            int span, String script, Optional<Face> current, int itemStart, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\t' || LineBreaks.isSeparator(c)) {
                drawn.setCharAt(i, ' ');
            }
        }
        List<FontFile> candidates = candidates(span, script);
        boolean sign = isOfNoScript(start, end);
        boolean afterLetters = lettersEnd > itemStart;
        lettersEnd = sign ? lettersEnd : end;
        if (current.isPresent()
                && (isBest(span, script, current.get()) || (sign && afterLetters))
                && FontFallback.covers(current.get(), text, start, end)) {
            return current;
        }
        String cluster = text.substring(start, end);
        if (!uncovered.contains(cluster)) {
            for (FontFile file : candidates) {
                Face face = file.face();
                if (FontFallback.covers(face, text, start, end)) {
                    return Optional.of(face);
                }
            }
            uncovered.add(cluster);
        }
        if (candidates.isEmpty()) {
            missing.add(new MissingGlyph(span, start - spanStart(span), text.codePointAt(start)));
            return Optional.empty();
        }
        Face face = current.orElse(candidates.get(0).face());
        leaveOut(span, face, start, end);
        return Optional.of(face);
    }

    /** Returns the fonts to try, without asking anew for each of many characters alike. */
    private List<FontFile> candidates(int span, String script) {
        if (span != candidatesSpan || !script.equals(candidatesScript)) {
            Span s = spans.get(span);
            candidates = fallback.candidates(style(s), script, s.language());
            candidatesSpan = span;
            candidatesScript = script;
        }
        return candidates;
    }

    /** Where a language's own letters have no italics, stress is told by weight throughout. */
    private static TextStyle style(Span span) {
        TextStyle style = span.style();
        return style.italic() && !Scripts.european(Scripts.ofCharacters(span.language()))
                ? new TextStyle(style.family(), style.sizePt(), true, false)
                : style;
    }

    private boolean isBest(int span, String script, Face face) {
        List<FontFile> all = candidates(span, script);
        return !all.isEmpty() && all.get(0).face().equals(face);
    }

    private boolean isOfNoScript(int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            String script = Scripts.of(c);
            if (!script.equals(Scripts.COMMON) && !script.equals(Scripts.INHERITED)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private int spanStart(int span) {
        return span == 0 ? 0 : spanEnds[span - 1];
    }

    private void leaveOut(int span, Face face, int start, int end) {
        int spanStart = spanStart(span);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (!FontFallback.covers(face, c)) {
                missing.add(new MissingGlyph(span, i - spanStart, c));
                for (int j = i; j < i + length; j++) {
                    drawn.setCharAt(j, NOTHING);
                }
            }
            i += length;
        }
    }
}
