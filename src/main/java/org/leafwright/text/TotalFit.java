package org.leafwright.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph into ragged lines so that the sum of squared raggedness over all its lines is
 * least (after Knuth and Plass, "Breaking paragraphs into lines").
 */
final class TotalFit {
    /**
     * What a line costs for being there: keeps paragraphs from growing for the sake of evenness.
     */
    private static final double LINE = 0.02;

    /** What a last line costs that holds next to nothing. */
    private static final double STUB = 0.1;

    /** A last line shorter than this part of the measure is a stub. */
    private static final double STUB_WIDTH = 0.2;

    private static final double ROUNDING = 1e-6;

    private TotalFit() {}

    /**
     * Returns the breaks to take, in order, the last break of all at the end.
     *
     * @param breaks all breaks, the first of them the paragraph's start, the last its end
     * @param balanced whether last lines are to be about as wide as the others
     */
    static List<Break> choose(List<Break> breaks, Words words, double measure, boolean balanced) {
        int count = breaks.size();
        double[] cost = new double[count];
        int[] from = new int[count];
        Arrays.fill(cost, 1, count, Double.POSITIVE_INFINITY);
        int first = 0;
        for (int j = 1; j < count; j++) {
            Break end = breaks.get(j);
            while (first < j - 1 && width(breaks.get(first), end, words) > measure + ROUNDING) {
                first++;
            }
            for (int i = first; i < j; i++) {
                if (cost[i] + LINE > cost[j]) {
                    continue; // no line costs less
                }
                double width = width(breaks.get(i), end, words);
                double total =
                        cost[i]
                                + (balanced || !end.forced()
                                        ? raggedness(width, measure, end)
                                        : lastLineCost(width, measure, j == count - 1 && i > 0));
                if (total <= cost[j]) {
                    cost[j] = total;
                    from[j] = i;
                }
            }
            if (end.forced()) {
                first = j;
            }
        }
        List<Break> chosen = new ArrayList<>();
        for (int j = count - 1; j > 0; j = from[j]) {
            chosen.add(breaks.get(j));
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** Returns how many lines it takes if each is filled as far as it goes. */
    static int fewest(List<Break> breaks, Words words, double measure) {
        int lines = 0;
        int start = 0;
        for (int end = 1; end < breaks.size(); end++) {
            Break at = breaks.get(end);
            if (end - 1 > start && width(breaks.get(start), at, words) > measure + ROUNDING) {
                lines++;
                start = end - 1;
            }
            if (at.forced()) {
                lines++;
                start = end;
            }
        }
        return lines;
    }

    private static double raggedness(double width, double measure, Break end) {
        double slack = Math.max(0, 1 - width / measure);
        return LINE + slack * slack + end.penalty();
    }

    private static double lastLineCost(double width, double measure, boolean maybeStub) {
        return LINE + (maybeStub && width < STUB_WIDTH * measure ? STUB : 0);
    }

    private static double width(Break from, Break to, Words words) {
        if (from.wordAfter() >= 0
                && from.wordAfter() == to.wordBefore()
                && from.at() < to.contentEnd()) {
            return words.width(from.at(), to.contentEnd());
        }
        return Math.max(0, to.endPlace() - from.startPlace());
    }
}
