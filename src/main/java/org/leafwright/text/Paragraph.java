package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shaped paragraph, to be set in lines of any width. Immutable, and so shared by threads as one
 * likes.
 */
public final class Paragraph {
    private final Itemiser.Result source;
    private final Words words;
    private final Breaks breaks;
    private final LineMaker lines;

    Paragraph(Itemiser.Result source, WordCache cache) {
        this.source = source;
        this.words = new Words(source, cache);
        this.breaks = new Breaks(source, words);
        this.lines = new LineMaker(source, words);
    }

    /** Returns the characters that no font has; with any of them, the lines aren't fit to print. */
    public List<MissingGlyph> missing() {
        return words.missing();
    }

    /**
     * Returns what the family of a span's first letter lacks, if that isn't set as was asked.
     * Scripts that have no italics are stressed by weight.
     *
     * @param bold whether it was asked to be bold
     * @param italic whether it was asked to be italic
     */
    public Optional<LackingFace> lacking(int span, boolean bold, boolean italic) {
        for (Item item : source.items()) {
            if (item.span() == span
                    && source.text()
                            .substring(item.start(), item.end())
                            .codePoints()
                            .anyMatch(Character::isLetterOrDigit)) {
                boolean leans = italic && Scripts.european(item.script());
                boolean heavy = bold || (italic && !leans);
                Face face = item.face();
                return (heavy && !face.bold()) || (leans && !face.italic())
                        ? Optional.of(new LackingFace(face.family(), heavy, leans, face))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the width of the widest line if lines end only where the text asks for it. */
    public double naturalWidthPt() {
        return breaks.widestLine();
    }

    /** Returns the least width at which nothing is parted that should stay together. */
    public double minimumWidthPt() {
        return breaks.widestPart();
    }

    /**
     * Returns the least width at which no word is parted: a date or a number and its unit may be
     * between their words, and an address at its joints.
     */
    public double wordWidthPt() {
        return breaks.widestWord();
    }

    /** Returns whether the paragraph reads from right to left, so that lines end at their left. */
    public boolean rightToLeft() {
        return source.rightToLeft();
    }

    /**
     * Returns the paragraph's lines at a width. Every character stands in exactly one run of one
     * line, but for those that ask for a line break, which stand in none. A text of no characters
     * has no lines.
     *
     * @param widthPt above 0
     */
    public List<Line> lines(double widthPt) {
        return lines(widthPt, false);
    }

    /**
     * Returns the paragraph's lines at a width as {@link #lines} does, but all about as long as
     * each other, as suits a title: its last line is no single word.
     *
     * @param widthPt above 0
     */
    public List<Line> balancedLines(double widthPt) {
        return lines(widthPt, true);
    }

    /**
     * Returns the least number of lines that it can be set in, without setting them.
     *
     * @param widthPt no less than its least width
     */
    public int lineCount(double widthPt) {
        return TotalFit.fewest(breaks.all(), words, widthPt);
    }

    private List<Line> lines(double widthPt, boolean balanced) {
        if (!(widthPt > 0)) {
            throw new IllegalArgumentException("width " + widthPt);
        }
        if (words.count() == 0) {
            return List.of();
        }
        List<Line> made = new ArrayList<>();
        int start = 0;
        for (Break end : TotalFit.choose(breaks.within(widthPt), words, widthPt, balanced)) {
            made.add(lines.make(start, end));
            start = end.at();
        }
        return made;
    }
}
