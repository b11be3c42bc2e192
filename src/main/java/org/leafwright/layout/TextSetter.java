package org.leafwright.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.Line;
import org.leafwright.text.Paragraph;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;
import org.leafwright.text.Typesetter;

/** Sets the texts of one leaflet and reports what can't be set. */
final class TextSetter {
    private static final Role FURNITURE = new Role.Artifact(Role.ArtifactKind.FOOTER);

    private final Typesetter typesetter;
    private final Map<TextStyle, Line> letters = new HashMap<>();
    private final Locale language;
    private final boolean rightToLeft;
    private final double unit;
    private final PageReferences references;
    private final Positions positions;
    private final Problems problems;
    private final MissingGlyphs missing;
    private final MissingFaces faces;

    TextSetter(
            Typesetter typesetter,
            Locale language,
            boolean rightToLeft,
            double unit,
            PageReferences references,
            Positions positions,
            Problems problems) {
        this.typesetter = typesetter;
        this.language = language;
        this.rightToLeft = rightToLeft;
        this.unit = unit;
        this.references = references;
        this.positions = positions;
        this.problems = problems;
        this.missing = new MissingGlyphs(positions, problems);
        this.faces = new MissingFaces(positions, problems);
    }

    /** Sets content; its structure grows on {@code branch}. */
    SetText set(Text text, Style style, Colour colour, Colour linkColour, Branch branch) {
        SpanList collected = collect(text, style, colour, linkColour, branch);
        Paragraph paragraph = paragraph(collected, text, branch.language());
        if (!paragraph.missing().isEmpty()) {
            missing.content(text, collected.sources(), paragraph.missing());
        }
        faces.content(collected, style.face(), paragraph);
        return set(text, style, paragraph, collected.inks(), collected.sources());
    }

    /** Sets what repeats on every page and is no content. */
    SetText setFurniture(Text text, Style style, Colour colour) {
        SpanList collected = collect(text, style, colour, colour, Branch.document());
        Paragraph paragraph = paragraph(collected, text, Optional.empty());
        if (!paragraph.missing().isEmpty()) {
            missing.furniture(text, collected.sources(), paragraph.missing());
        }
        SetLine.SpanInk ink = new SetLine.SpanInk(FURNITURE, colour, OptionalInt.empty());
        return set(
                text,
                style,
                paragraph,
                Collections.nCopies(collected.inks().size(), ink),
                collected.sources());
    }

    /** Reports what could only be told once all texts were set. */
    void finish() {
        missing.finish();
        faces.finish();
    }

    /** Returns how lines of a style are seated. */
    Rhythm rhythm(Style style) {
        Line x = letters.computeIfAbsent(style.face(), this::measure);
        return new Rhythm(unit, style.leadingPt(), x.ascentPt(), x.descentPt());
    }

    private Line measure(TextStyle face) {
        return typesetter
                .paragraph(List.of(new Span("x", face, Locale.ENGLISH)), Locale.ENGLISH)
                .lines(Double.MAX_VALUE)
                .get(0);
    }

    private Paragraph paragraph(SpanList collected, Text text, Optional<Locale> around) {
        return typesetter.paragraph(
                collected.spans(), collected.isolates(), base(text, around.orElse(language)));
    }

    private SpanList collect(
            Text text, Style style, Colour colour, Colour linkColour, Branch branch) {
        return SpanCollector.collect(
                text,
                branch,
                new SpanCollector.Look(
                        style.face(), language, colour, linkColour, OptionalInt.empty()),
                references);
    }

    private SetText set(
            Text text,
            Style style,
            Paragraph paragraph,
            List<SetLine.SpanInk> inks,
            List<SpanSource> sources) {
        Origin origin = new Origin(text, sources, positions);
        return new SetText(
                paragraph, inks, rhythm(style), style.balanced(), origin, this::reportBroken);
    }

    /**
     * A text that is foreign as a whole runs in its own direction, and so does one in an edition
     * from right to left that has only letters from left to right, such as an address.
     */
    private Locale base(Text text, Locale around) {
        boolean fromRight =
                around.equals(language) ? rightToLeft : WritingSystem.isRightToLeft(around);
        if (fromRight && hasOnlyLettersFromLeft(text.plain())) {
            return Locale.ENGLISH;
        }
        return text.inlines().size() == 1
                ? text.inlines().get(0).accept(new BaseLanguage(around))
                : around;
    }

    private static boolean hasOnlyLettersFromLeft(String text) {
        boolean found = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return false;
            }
            found |= direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        }
        return found;
    }

    private void reportBroken(Origin origin, BrokenWord broken) {
        problems.add(
                new Diagnostic(
                        Severity.WARNING,
                        Code.TOO_LARGE,
                        Quoted.of(broken.word()) + " is wider than the room for it and was broken",
                        origin.place(broken),
                        Optional.of(hint(broken.word()))));
    }

    private static String hint(String word) {
        if (isAddress(word)) {
            return "Use a shorter address; in text, link words of your own:"
                    + " [our website](https://www.example.org)";
        }
        return word.startsWith("___") ? "Type fewer underscores" : "Use a shorter word";
    }

    private static boolean isAddress(String word) {
        return word.contains("://") || word.startsWith("www.") || word.indexOf('@') > 0;
    }

    /** The language that a text's one inline is in. */
    private record BaseLanguage(Locale outer) implements Inline.Visitor<Locale> {
        @Override
        public Locale characters(Inline.Characters characters) {
            return outer;
        }

        @Override
        public Locale emphasis(Inline.Emphasis emphasis) {
            return outer;
        }

        @Override
        public Locale strong(Inline.Strong strong) {
            return outer;
        }

        @Override
        public Locale link(Inline.Link link) {
            return outer;
        }

        @Override
        public Locale foreign(Inline.Foreign foreign) {
            return foreign.language();
        }

        @Override
        public Locale isolate(Inline.Isolate isolate) {
            return outer;
        }

        @Override
        public Locale lineBreak(Inline.LineBreak lineBreak) {
            return outer;
        }
    }
}
