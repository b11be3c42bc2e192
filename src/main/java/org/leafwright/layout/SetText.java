package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.leafwright.text.Line;
import org.leafwright.text.Paragraph;

/** A text, shaped and ready to be broken into lines of any width. */
final class SetText {
    private final Paragraph paragraph;
    private final List<SetLine.SpanInk> spans;
    private final Rhythm rhythm;
    private final Runnable reportForced;

    /**
     * Wraps a paragraph.
     *
     * @param reportForced called if a word had to be broken
     */
    SetText(
            Paragraph paragraph,
            List<SetLine.SpanInk> spans,
            Rhythm rhythm,
            Runnable reportForced) {
        this.paragraph = paragraph;
        this.spans = spans;
        this.rhythm = rhythm;
        this.reportForced = reportForced;
    }

    /** Returns the width of its longest line if only its own line breaks are taken. */
    double naturalWidth() {
        return spans.isEmpty() ? 0 : paragraph.naturalWidthPt();
    }

    /** Returns the width of its longest word. */
    double minimumWidth() {
        return spans.isEmpty() ? 0 : paragraph.minimumWidthPt();
    }

    List<SetLine> lines(double width) {
        List<Line> broken = spans.isEmpty() ? List.of() : paragraph.lines(width);
        List<SetLine> lines = new ArrayList<>(broken.size());
        for (Line line : broken) {
            lines.add(rhythm.seat(line, spans));
        }
        if (broken.stream().anyMatch(Line::forced)) {
            reportForced.run();
        }
        return lines;
    }

    /** Returns the whole text on one line, however wide. */
    SetLine line() {
        return rhythm.seat(paragraph.lines(Double.MAX_VALUE).get(0), spans);
    }

    /** Returns the same text as something that repeats and is no content. */
    SetText furniture(Role.ArtifactKind kind) {
        Role role = new Role.Artifact(kind);
        return new SetText(
                paragraph,
                spans.stream()
                        .map(ink -> new SetLine.SpanInk(role, ink.colour(), OptionalInt.empty()))
                        .toList(),
                rhythm,
                () -> {});
    }

    static double height(List<SetLine> lines) {
        return lines.stream().mapToDouble(SetLine::height).sum();
    }

    static double width(List<SetLine> lines) {
        return lines.stream().mapToDouble(SetLine::width).max().orElse(0);
    }
}
