package org.leafwright.text;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leafwright.diagnostic.Problems;

/** The program's fonts, and short ways to set text in them. */
final class Setting {
    static final FontLibrary FONTS = FontLibrary.ofProgram(Path.of("fonts"), new Problems());
    static final TextStyle BODY = new TextStyle("Source Sans 3", 12, false, false);
    static final TextStyle BOLD = new TextStyle("Source Sans 3", 12, true, false);
    static final TextStyle ITALIC = new TextStyle("Source Sans 3", 12, false, true);

    private static final Typesetter SHAPED = new Typesetter(FONTS, new HarfBuzzShaper());
    private static final Typesetter COUNTED = new Typesetter(FONTS, new FixedWidthShaper());

    private Setting() {}

    /** Sets a text with HarfBuzz. */
    static Paragraph shaped(String text, String language) {
        return shaped(language, span(text, BODY, language));
    }

    static Paragraph shaped(String language, Span... spans) {
        return SHAPED.paragraph(List.of(spans), Locale.forLanguageTag(language));
    }

    /** Sets a text, of which some stretches may be isolated, at six points a character. */
    static Paragraph counted(String text, String language, Isolate... isolates) {
        return COUNTED.paragraph(
                List.of(span(text, BODY, language)),
                List.of(isolates),
                Locale.forLanguageTag(language));
    }

    static Span span(String text, TextStyle style, String language) {
        return new Span(text, style, Locale.forLanguageTag(language));
    }

    /** Returns each line's characters in logical order. */
    static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(
                        line ->
                                line.runs().stream()
                                        .map(placed -> placed.run().text())
                                        .collect(Collectors.joining()))
                .toList();
    }

    /** Returns a line's characters as they stand from left to right. */
    static String seen(Line line) {
        return line.runs().stream()
                .sorted(Comparator.comparingDouble(Line.PlacedRun::x))
                .map(
                        placed ->
                                placed.run().rightToLeft()
                                        ? new StringBuilder(placed.run().text())
                                                .reverse()
                                                .toString()
                                        : placed.run().text())
                .collect(Collectors.joining());
    }

    /** Returns the names of a line's faces in logical order. */
    static List<String> faces(Line line) {
        return line.runs().stream().map(placed -> placed.run().face().toString()).toList();
    }
}
