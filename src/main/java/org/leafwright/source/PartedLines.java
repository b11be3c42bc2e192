package org.leafwright.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that were typed below one another as items, in a way that CommonMark knows no list for:
 * {@code a)}, {@code (ii)}, {@code -words}, {@code 2)} after a sentence. They stay lines.
 *
 * <p>A line is one of them if another line of its paragraph is marked in the same way.
 */
final class PartedLines {
    private static final String SIGNS = "☐☑☒□✓✔✗✘√→⇒➔➜★☆◎※・•◦▪●○■◆►▶①②③④⑤⑥⑦⑧⑨⑩⑪⑫";
    private static final String HAN_NUMBERS = "一二三四五六七八九十";
    private static final int MOST_DIGITS = 3;
    private static final int MOST_LETTERS = 4;

    /** How an item is marked. */
    private enum Mark {
        LETTER_AND_BRACKET,
        LETTER_AND_STOP,
        NUMBER,
        NUMBER_IN_BRACKETS,
        SIGN,
        HYPHEN
    }

    /** A line of a paragraph that may be an item. */
    private record Line(int start, Mark mark) {}

    private PartedLines() {}

    /** Returns where lines start that are to begin a line in print too. */
    static Set<Integer> of(String markdown) {
        if (markdown.indexOf('\n') < 0) {
            return Set.of();
        }
        Set<Integer> parted = new HashSet<>();
        List<Line> paragraph = new ArrayList<>();
        int start = 0;
        while (start < markdown.length()) {
            int found = markdown.indexOf('\n', start);
            int end = found < 0 ? markdown.length() : found;
            int words = words(markdown, start, end);
            if (words == end) {
                part(paragraph, parted);
                paragraph.clear();
            } else {
                mark(markdown.substring(words, end))
                        .ifPresent(mark -> paragraph.add(new Line(words, mark)));
            }
            start = end + 1;
        }
        part(paragraph, parted);
        return parted;
    }

    private static void part(List<Line> marked, Set<Integer> parted) {
        Map<Mark, Integer> lines = new EnumMap<>(Mark.class);
        for (Line line : marked) {
            lines.merge(line.mark(), 1, Integer::sum);
        }
        for (Line line : marked) {
            if (lines.getOrDefault(line.mark(), 0) > 1) {
                parted.add(line.start());
            }
        }
    }

    /** Returns where a line's words start, after its indent and the marks of a quotation. */
    private static int words(String text, int start, int end) {
        int at = start;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    private static Optional<Mark> mark(String line) {
        char first = line.charAt(0);
        if (SIGNS.indexOf(first) >= 0) {
            return Optional.of(Mark.SIGN);
        }
        if (first == '-' || first == '–' || first == '—') {
            return line.length() > 1 && Character.isLetter(line.codePointAt(1))
                    ? Optional.of(Mark.HYPHEN)
                    : Optional.empty();
        }
        if (HAN_NUMBERS.indexOf(first) >= 0) {
            return line.startsWith("、", 1) ? Optional.of(Mark.NUMBER) : Optional.empty();
        }
        boolean bracket = first == '(' || first == '（';
        int from = bracket ? 1 : 0;
        int digits = count(line, from, true);
        int letters = count(line, from, false);
        int close = from + digits + letters;
        if (close >= line.length() || (digits == 0) == (letters == 0)) {
            return Optional.empty();
        }
        boolean closed = line.charAt(close) == ')' || line.charAt(close) == '）';
        boolean stopped = !bracket && (line.charAt(close) == '.' || line.charAt(close) == '、');
        if (digits > 0) {
            return digits <= MOST_DIGITS && (closed || stopped) && goesOn(line, close + 1)
                    ? Optional.of(bracket ? Mark.NUMBER_IN_BRACKETS : Mark.NUMBER)
                    : Optional.empty();
        }
        if (closed && (letters == 1 || isRoman(line, from, close))) {
            return Optional.of(Mark.LETTER_AND_BRACKET);
        }
        return stopped && letters == 1 && line.startsWith(" ", close + 1)
                ? Optional.of(Mark.LETTER_AND_STOP)
                : Optional.empty();
    }

    private static int count(String line, int from, boolean digits) {
        int at = from;
        while (at < line.length()
                && (digits
                        ? Character.isDigit(line.charAt(at))
                        : Character.isLetter(line.charAt(at)))) {
            at++;
        }
        return at - from;
    }

    /** Returns whether words follow a number: not the rest of a number, as in 1.5 or 10.30. */
    private static boolean goesOn(String line, int at) {
        return at < line.length()
                && (line.charAt(at) == ' ' || Character.isLetter(line.codePointAt(at)));
    }

    private static boolean isRoman(String line, int from, int to) {
        if (to - from > MOST_LETTERS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("ivxIVX".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
