package org.leafwright.pdf;

import java.util.List;
import org.leafwright.text.GlyphRun;

/**
 * Adds to a run's clusters what keeps readers from ordering them wrongly: marks that are not seen
 * (UAX 9, 2.6). Each mark answers to what some reader does; docs/text-extraction.md tells them.
 */
final class DirectionMarks {
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String RIGHT_TO_LEFT = "\u200f";

    /** How far from a run's edge a mark stands, in ems, so that it sorts before the next run. */
    private static final double INSET = 0.04;

    private final GlyphRun run;
    private final String text;
    private final LineMate mate;
    private final List<Cluster> clusters;

    /** Adds to clusters that are yet to be filled, from left to right. */
    DirectionMarks(GlyphRun run, LineMate mate, List<Cluster> clusters) {
        this.run = run;
        this.text = run.text();
        this.mate = mate;
        this.clusters = clusters;
    }

    /**
     * Tells whether a space parts the groups of a number. PDFium orders right-to-left lines anew; a
     * space that doesn't break keeps the groups in their order (UAX 9, W4), a plain one doesn't.
     */
    boolean partsNumber(int at) {
        return (mate.turned() || mate.mixed())
                && !run.rightToLeft()
                && text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /**
     * Holds what ends at an index of a right-to-left run in its place. Some readers take stops and
     * signs for the start of a number, with all that follows up to the next letter; others give the
     * spaces at a run's end to the next run.
     */
    void addAfter(int index, double x) {
        if (!run.rightToLeft()) {
            return;
        }
        char c = text.charAt(index - 1);
        boolean strays =
                index == text.length()
                        ? mate.mixed() && !isRightToLeft(c)
                        : isWeak(c)
                                && c != text.charAt(index)
                                && !isRightToLeft(text.charAt(index));
        if (strays) {
            clusters.add(mark(RIGHT_TO_LEFT, x));
        }
    }

    /** Tells where the run starts, and the space between it and the next one. */
    void addAround(double end) {
        if (clusters.isEmpty()) {
            return;
        }
        if (run.rightToLeft()) {
            addAroundRightToLeft(end);
        } else if (mate.mixed()) {
            // In codes with letters: one of no width beside them passes for a doubled print.
            int last = clusters.size() - 1;
            clusters.set(0, told(clusters.get(0), LEFT_TO_RIGHT, ""));
            if (mate.spaceAfter()) {
                clusters.set(last, told(clusters.get(last), "", " "));
                clusters.add(mark(LEFT_TO_RIGHT, end));
            }
        }
    }

    private void addAroundRightToLeft(double runEnd) {
        int start = 0;
        double end = runEnd;
        if (mate.startTold()) {
            end = clusters.remove(clusters.size() - 1).x();
            start = 1;
        }
        if (mate.mixed() && text.charAt(start) != ' ' && !isRightToLeft(text.charAt(start))) {
            clusters.add(mark(RIGHT_TO_LEFT, end - INSET * run.sizePt()));
        }
        tellSpacesBeforeSigns();
        tellLastSpace();
        if (mate.mixed()) {
            clusters.add(0, mark(LEFT_TO_RIGHT, clusters.get(0).x()));
        }
    }

    /**
     * Tells a space after a vowel sign once more: pdf.js counts no width for the sign, and takes
     * what a plain space leaves for another one.
     */
    private void tellSpacesBeforeSigns() {
        for (int i = 1; i + 1 < clusters.size(); i++) {
            if (clusters.get(i).text().equals(" ")
                    && isMark(clusters.get(i + 1).text().charAt(0))) {
                clusters.set(i, told(clusters.get(i), RIGHT_TO_LEFT, ""));
            }
        }
    }

    /**
     * Tells the space that the run ends with, or the next one starts with, once more. pdf.js passes
     * over a code that starts with a space and ends a run; and it gives a vowel sign that ends a
     * line to the line before, unless something stands there that it counts.
     */
    private void tellLastSpace() {
        int at = clusters.get(0).text().equals(RIGHT_TO_LEFT) ? 1 : 0;
        String last = clusters.get(Math.min(at, clusters.size() - 1)).text();
        if (last.equals(" ")) {
            int next = at + 1;
            clusters.add(next, space(next < clusters.size() ? clusters.get(next).x() : 0));
        } else if (mate.spaceAfter()) {
            clusters.add(0, space(0));
            clusters.add(0, mark(" ", 0));
            clusters.add(0, mark(RIGHT_TO_LEFT, 0));
        } else if (mate.last() && isMark(last.charAt(0))) {
            clusters.add(0, space(0));
        }
    }

    /** Returns a space that every reader counts, and next to no width. */
    private static Cluster space(double x) {
        return new Cluster(Drawing.NOTHING.moving(1), RIGHT_TO_LEFT + " ", x);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Cluster mark(String text, double x) {
        return new Cluster(Drawing.NOTHING, text, x);
    }

    private static Cluster told(Cluster cluster, String before, String after) {
        return new Cluster(cluster.drawing(), before + cluster.text() + after, cluster.x());
    }

    private static boolean isRightToLeft(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    private static boolean isWeak(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
