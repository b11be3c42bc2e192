package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;

/** All the places where lines of a paragraph may end. */
final class Breaks {
    /** Where an address is best parted. */
    private static final String AFTER = "/.@-_?&=;:#%+~";

    /** What a line costs that ends with a hyphen where the author allows one. */
    private static final double SOFT_HYPHEN = 0.02;

    /**
     * What a line costs that ends within a word, after a hyphen of its own: as much as one that is
     * a quarter short. Programs that read lines on take such a hyphen for one of the line's end.
     */
    private static final double IN_WORD = 0.08;

    private static final String JOINTS = "-\u2010/–";

    /** What a line costs that ends within a phrase, in scripts that put spaces between those. */
    private static final double IN_PHRASE = 0.05;

    private static final double ROUNDING = 1e-6;

    private final Itemiser.Result paragraph;
    private final Words words;
    private final List<Break> all = new ArrayList<>();

    Breaks(Itemiser.Result paragraph, Words words) {
        this.paragraph = paragraph;
        this.words = words;
        all.add(new Break(0, 0, 0, 0, -1, -1, true, false, 0));
        byte[] kinds = paragraph.breaks();
        for (int at = 1; at < kinds.length; at++) {
            if (kinds[at] != LineBreaks.NONE) {
                all.add(breakAt(at, kinds[at] == LineBreaks.FORCED, false));
            }
        }
    }

    private Break breakAt(int at, boolean forced, boolean emergency) {
        int contentEnd = at;
        while (contentEnd > 0 && isTrailing(paragraph.text().charAt(contentEnd - 1))) {
            contentEnd--;
        }
        char last = contentEnd == 0 ? ' ' : paragraph.text().charAt(contentEnd - 1);
        return new Break(
                at,
                contentEnd,
                words.endPlace(contentEnd),
                words.startPlace(at),
                words.parted(contentEnd),
                words.parted(at),
                forced,
                emergency,
                forced || contentEnd < at ? 0 : penalty(last, at));
    }

    private double penalty(char last, int at) {
        if (last == '\u00AD') {
            return SOFT_HYPHEN;
        }
        if (JOINTS.indexOf(last) >= 0) {
            return IN_WORD;
        }
        boolean inPhrase =
                putsSpacesBetweenPhrases(last)
                        && at < paragraph.text().length()
                        && putsSpacesBetweenPhrases(paragraph.text().charAt(at));
        return inPhrase ? IN_PHRASE : 0;
    }

    /** Thai, Lao, Burmese and Khmer. */
    private static boolean putsSpacesBetweenPhrases(char c) {
        return (c >= 0xE00 && c < 0xF00)
                || (c >= 0x1000 && c < 0x10A0)
                || (c >= 0x1780 && c < 0x1800);
    }

    private static boolean isTrailing(char c) {
        return c == ' ' || c == '\t' || LineBreaks.isSeparator(c);
    }

    /** Returns the width of the widest stretch that stays together. */
    double widestPart() {
        double widest = 0;
        for (int i = 1; i < all.size(); i++) {
            widest = Math.max(widest, words.width(all.get(i - 1).at(), all.get(i).contentEnd()));
        }
        return widest;
    }

    /** Returns the width of the widest stretch without a space, and in addresses a joint. */
    double widestWord() {
        double widest = 0;
        for (int i = 1; i < all.size(); i++) {
            int end = all.get(i).contentEnd();
            int start = all.get(i - 1).at();
            boolean address = isAddress(start, end);
            for (int at = start + 1; at <= end; at++) {
                char last = paragraph.text().charAt(at - 1);
                boolean ends = isTrailing(last) || (address && AFTER.indexOf(last) >= 0);
                if (at == end || (ends && paragraph.clusters().get(at))) {
                    widest = Math.max(widest, words.width(start, isTrailing(last) ? at - 1 : at));
                    start = at;
                }
            }
        }
        return widest;
    }

    private boolean isAddress(int start, int end) {
        String part = paragraph.text().substring(start, Math.max(start, end));
        return part.contains("://") || part.startsWith("www.") || part.indexOf('@') > 0;
    }

    /** Returns the width of the widest line if none is broken that needn't be. */
    double widestLine() {
        double widest = 0;
        int start = 0;
        for (int i = 1; i < all.size(); i++) {
            Break end = all.get(i);
            if (end.forced()) {
                widest = Math.max(widest, words.width(start, end.contentEnd()));
                start = end.at();
            }
        }
        return widest;
    }

    /** Returns the breaks that the text allows, the first of them its start. */
    List<Break> all() {
        return all;
    }

    /** Returns the breaks for a measure: with emergency ones in what is wider than that. */
    List<Break> within(double measure) {
        List<Break> within = new ArrayList<>(all.size());
        within.add(all.get(0));
        for (int i = 1; i < all.size(); i++) {
            Break end = all.get(i);
            int start = all.get(i - 1).at();
            while (words.width(start, end.contentEnd()) > measure + ROUNDING) {
                int cut = cut(start, end.contentEnd(), measure);
                if (cut >= end.contentEnd()) {
                    break;
                }
                within.add(breakAt(cut, true, true));
                start = cut;
            }
            within.add(end);
        }
        return within;
    }

    /** Returns where to part a stretch that is too wide: after a whole cluster at least. */
    private int cut(int start, int end, double measure) {
        int furthest = furthest(start, end, measure);
        while (furthest > start && words.width(start, furthest) > measure + ROUNDING) {
            furthest = paragraph.clusters().previousSetBit(furthest - 1);
        }
        if (furthest <= start) {
            return paragraph.clusters().nextSetBit(start + 1);
        }
        for (int at = furthest; at > start; at--) {
            if (isTrailing(paragraph.text().charAt(at - 1))) {
                return at;
            }
        }
        for (int at = furthest; at > start; at--) {
            if (AFTER.indexOf(paragraph.text().charAt(at - 1)) >= 0
                    && paragraph.clusters().get(at)
                    && words.width(start, at) > measure / 3) {
                return at;
            }
        }
        return furthest;
    }

    /** Returns the last cluster's end that seems to fit. */
    private int furthest(int start, int end, double measure) {
        double origin = words.startPlace(start);
        int word = words.at(start);
        while (words.end(word) < end && words.endPlace(words.end(word)) - origin <= measure) {
            word++;
        }
        double[] reaches = words.reaches(word);
        int wordStart = words.start(word);
        double wordPlace = words.startPlace(wordStart);
        int furthest = Math.max(start, wordStart);
        for (int at = furthest; at <= Math.min(end, words.end(word)); at++) {
            if (paragraph.clusters().get(at)
                    && wordPlace + reaches[at - wordStart] - origin <= measure) {
                furthest = at;
            }
        }
        return furthest;
    }
}
