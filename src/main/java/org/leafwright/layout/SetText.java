package org.leafwright.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.leafwright.text.Line;
import org.leafwright.text.Paragraph;

/** A text, shaped and ready to be broken into lines of any width. */
final class SetText {
    private final Paragraph paragraph;
    private final List<SetLine.SpanInk> spans;
    private final Rhythm rhythm;
    private final boolean balanced;
    private final Origin origin;
    private final BiConsumer<Origin, BrokenWord> report;

    /**
     * Wraps a paragraph.
     *
     * @param balanced whether its lines are to be about as long as each other
     * @param report is given each word that had to be broken
     */
    SetText(
            Paragraph paragraph,
            List<SetLine.SpanInk> spans,
            Rhythm rhythm,
            boolean balanced,
            Origin origin,
            BiConsumer<Origin, BrokenWord> report) {
        this.paragraph = paragraph;
        this.spans = spans;
        this.rhythm = rhythm;
        this.balanced = balanced;
        this.origin = origin;
        this.report = report;
    }

    Origin origin() {
        return origin;
    }

    /** Returns the width of its longest line if only its own line breaks are taken. */
    double naturalWidth() {
        return spans.isEmpty() ? 0 : paragraph.naturalWidthPt();
    }

    /** Returns the width of its longest word. */
    double minimumWidth() {
        return spans.isEmpty() ? 0 : paragraph.minimumWidthPt();
    }

    /**
     * Returns the width of its longest word if what should stay together is parted between words.
     */
    double wordWidth() {
        return spans.isEmpty() ? 0 : paragraph.wordWidthPt();
    }

    /** Returns in how few lines it fits a width that has room for its longest word. */
    int lineCount(double width) {
        return spans.isEmpty() ? 0 : paragraph.lineCount(width);
    }

    /** Returns its lines at a width, and reports the words that had to be broken for it. */
    List<SetLine> lines(double width) {
        List<SetLine> lines = linesUnreported(width);
        for (SetLine line : lines) {
            if (line.line().forced()) {
                for (BrokenWord word : BrokenWord.in(lines)) {
                    report.accept(origin, word);
                }
                break;
            }
        }
        return lines;
    }

    /** Returns its lines at a width, where a word too wide for it is reported otherwise. */
    List<SetLine> linesUnreported(double width) {
        List<Line> lines =
                spans.isEmpty()
                        ? List.of()
                        : balanced ? paragraph.balancedLines(width) : paragraph.lines(width);
        return rhythm.seat(lines, spans, paragraph.rightToLeft());
    }

    /** Returns the whole text on one line, however wide. */
    SetLine line() {
        return linesUnreported(Double.MAX_VALUE).get(0);
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
                balanced,
                origin,
                (from, word) -> {});
    }

    static double height(List<SetLine> lines) {
        double height = 0;
        for (SetLine line : lines) {
            height += line.height();
        }
        return height;
    }

    static double width(List<SetLine> lines) {
        double width = 0;
        for (SetLine line : lines) {
            width = Math.max(width, line.width());
        }
        return width;
    }
}
