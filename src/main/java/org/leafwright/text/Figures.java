package org.leafwright.text;

import java.util.Optional;

/**
 * Finds telephone and register numbers, dates, times, prices and measures: figures with what must
 * not be parted from them.
 */
final class Figures {
    private static final String CURRENCY = "£$€¥₹₪₴₽₺₩฿₦";
    private static final String SIGN = "+-−±~≈<>≤≥#№§";
    private static final String INSIDE = ".,:/'’-·٫٬";

    /** How many signs may stand before a figure. */
    private static final int MOST_SIGNS = 4;

    /** How many groups of digits a number may have. */
    private static final int MOST_GROUPS = 8;

    private static final String CHINESE_COUNTERS = "年月日号號时時点點分秒";

    private final String text;

    Figures(String text) {
        this.text = text;
    }

    /** Returns the stretch that starts at an index, with a bracket only if it has both. */
    Optional<Atom> at(int start) {
        Optional<Atom> found = find(start);
        boolean open =
                found.isPresent()
                        && text.charAt(start) == '('
                        && text.substring(start, found.get().end()).indexOf(')') < 0;
        return open ? Optional.empty() : found;
    }

    private Optional<Atom> find(int start) {
        char c = text.charAt(start);
        if (Character.isLetter(c) || c == '№') {
            return named(start);
        }
        if (isDigit(start)
                || ((isLead(c) || c == '(') && (isDigit(start + 1) || isLead(at1(start + 1))))) {
            return figure(start);
        }
        return Optional.empty();
    }

    private Optional<Atom> figure(int start) {
        int end = number(start);
        if (end < 0) {
            return Optional.empty();
        }
        int phone = groups(start, end);
        if (phone > end) {
            return Optional.of(new Atom(start, phone, true));
        }
        int date = date(start, end);
        if (date > end) {
            return Optional.of(new Atom(start, date, !hasRightToLeft(start, date)));
        }
        int unit = unit(end);
        if (unit == end && (at1(end) == '–' || at1(end) == '-') && isDigit(end + 1)) {
            int to = number(end + 1);
            int after = unit(to);
            if (after > to) {
                unit = after;
            }
        }
        boolean counted = CHINESE_COUNTERS.indexOf(at1(end)) >= 0;
        if (counted) {
            unit = counted(end);
        }
        boolean alone = unit == end && allDigits(start, end);
        return alone
                ? Optional.empty()
                : Optional.of(new Atom(start, unit, !counted && !hasRightToLeft(start, unit)));
    }

    /** Returns the end of a figure without spaces, or -1. */
    private int number(int start) {
        int i = start;
        while (i < text.length()
                && i - start < MOST_SIGNS
                && (isLead(text.charAt(i)) || text.charAt(i) == '(')) {
            i++;
        }
        if (!isDigit(i)) {
            return -1;
        }
        while (i < text.length()) {
            if (isDigit(i) || (INSIDE.indexOf(text.charAt(i)) >= 0 && isDigit(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Returns the end of a number written in groups, such as {@code 0800 123 456}. */
    private int groups(int start, int firstEnd) {
        int digits = countDigits(start, firstEnd);
        int firstDigits = digits;
        int groups = 1;
        boolean byThree = firstDigits <= 3 && allDigits(start, firstEnd);
        boolean open =
                text.charAt(start) == '('
                        || (start + 1 < firstEnd && text.charAt(start + 1) == '(');
        int end = firstEnd;
        int next = end;
        while (groups <= MOST_GROUPS) {
            int i = next;
            if (open && at1(i) == ')') {
                i++;
            }
            if (isSpace(at1(i)) || at1(i) == '-') {
                i++;
            }
            if (at1(i) == '(' && isDigit(i + 1)) {
                i++;
            }
            if ((i == next && at1(i - 1) != ')') || !isDigit(i)) {
                break;
            }
            int groupEnd = i;
            while (isDigit(groupEnd) || (at1(groupEnd) == '-' && isDigit(groupEnd + 1))) {
                groupEnd++;
            }
            if (at1(groupEnd) == ')') {
                groupEnd++;
            }
            boolean other = INSIDE.indexOf(at1(groupEnd)) >= 0 && isDigit(groupEnd + 1);
            if (Character.isLetter(at1(groupEnd)) || other) {
                break;
            }
            int count = countDigits(i, groupEnd);
            byThree &= count == 3;
            digits += count;
            groups++;
            next = groupEnd;
        }
        boolean international = text.charAt(start) == '+' || open || zero(start);
        boolean phone =
                (international && digits >= 7 && digits <= 15)
                        || (groups >= 3 && digits >= 7 && digits <= 15);
        return groups > 1 && (phone || byThree) ? next : end;
    }

    private boolean zero(int start) {
        return Character.digit(text.charAt(start), 10) == 0;
    }

    /** Returns the end of a date that starts with its day or its year, or the end of that. */
    private int date(int start, int dayEnd) {
        if (allDigits(start, dayEnd) && dayEnd - start == 4) {
            return LongDates.afterYear(text, dayEnd);
        }
        if (!allDigits(start, dayEnd) || dayEnd - start > 2) {
            return dayEnd;
        }
        if (at1(dayEnd) == ',' && isSpace(at1(dayEnd + 1))) {
            int yearEnd = year(dayEnd + 2);
            return yearEnd > 0 ? yearEnd : dayEnd;
        }
        int i = dayEnd;
        while (i < text.length()
                && i - dayEnd < 2
                && (Character.isLetter(at1(i)) || at1(i) == '.' || at1(i) == 'º')) {
            i++;
        }
        if (!isSpace(at1(i))) {
            return dayEnd;
        }
        int word = skipWord(i + 1, "de");
        int wordEnd = wordEnd(word);
        int longer = LongDates.vietnamese(text, word, wordEnd);
        if (longer > word) {
            return longer;
        }
        boolean month = FigureWords.MONTHS.contains(text.substring(word, wordEnd));
        boolean initials = wordEnd - word < 3 && at1(word) < 0x250;
        if (wordEnd == word || (initials && !isDigit(word))) {
            return dayEnd;
        }
        int space = isComma(at1(wordEnd)) ? wordEnd + 1 : wordEnd;
        int yearEnd = isSpace(at1(space)) ? year(skipWord(space + 1, "de")) : -1;
        if (yearEnd > 0) {
            return LongDates.withWord(text, yearEnd);
        }
        return month ? wordEnd : dayEnd;
    }

    /** Returns the end of a year of four figures, or -1. */
    private int year(int start) {
        if (!isDigit(start)) {
            return -1;
        }
        int end = number(start);
        return end - start == 4 && allDigits(start, end) ? end : -1;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\u060C';
    }

    private int skipWord(int at, String word) {
        boolean there = text.startsWith(word, at) && isSpace(at1(at + word.length()));
        return there ? at + word.length() + 1 : at;
    }

    /** Returns the end of letters, or of a number with a full stop. */
    private int wordEnd(int start) {
        int i = start;
        while (i < text.length() && i - start < 24 && (Character.isLetter(at1(i)) || isMark(i))) {
            i++;
        }
        if (i == start) {
            while (isDigit(i) && i - start < 2) {
                i++;
            }
            return i > start && at1(i) == '.' ? i + 1 : start;
        }
        return i;
    }

    /** Returns the end of the unit that follows a figure, after a space or none. */
    private int unit(int end) {
        int start = isSpace(at1(end)) ? end + 1 : end;
        int i = start;
        while (i < text.length()
                && i - start < 9
                && !isSpace(at1(i))
                && !LineBreaks.isSeparator(at1(i))) {
            i++;
        }
        for (int e = i; e > start; e--) {
            boolean whole = !Character.isLetterOrDigit(at1(e));
            if (whole && FigureWords.UNITS.contains(text.substring(start, e))) {
                return e;
            }
        }
        return end;
    }

    /** Returns the end of a date or time in Chinese figures and counters. */
    private int counted(int end) {
        int i = end;
        while (i < text.length() && (isDigit(i) || CHINESE_COUNTERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Returns the end of a name and its number, such as {@code NIC 100123} or {@code May 2018}. */
    private Optional<Atom> named(int start) {
        int i = start;
        boolean capitals = true;
        while (i < text.length()
                && i - start < 10
                && !isSpace(at1(i))
                && !LineBreaks.isSeparator(at1(i))) {
            capitals &= at1(i) >= 'A' && at1(i) <= 'Z';
            i++;
        }
        if (!isSpace(at1(i)) || !isDigit(i + 1)) {
            return Optional.empty();
        }
        int end = number(i + 1);
        String name = text.substring(start, i);
        int digits = countDigits(i + 1, end);
        boolean belongs =
                FigureWords.NAMES.contains(name)
                        || (FigureWords.MONTHS.contains(name) && digits == 4)
                        || (capitals && name.length() >= 2 && name.length() <= 4 && digits >= 5);
        return belongs ? Optional.of(new Atom(start, end, true)) : Optional.empty();
    }

    private boolean hasRightToLeft(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && c < 0x900 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private int countDigits(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isDigit(i) ? 1 : 0;
        }
        return count;
    }

    private boolean allDigits(int start, int end) {
        return countDigits(start, end) == end - start;
    }

    private boolean isMark(int i) {
        return Character.getType(at1(i)) == Character.NON_SPACING_MARK
                || Character.getType(at1(i)) == Character.COMBINING_SPACING_MARK;
    }

    private boolean isDigit(int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private char at1(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private static boolean isLead(char c) {
        return CURRENCY.indexOf(c) >= 0 || SIGN.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
