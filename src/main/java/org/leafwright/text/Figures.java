package org.leafwright.text;

import java.util.Optional;

/**
 * Finds telephone and register numbers, dates, times, prices and measures: figures with what must
 * not be parted from them.
 */
final class Figures {
    private static final String CURRENCY = "£$€¥₹₪₴₽₺₩฿₦";
    private static final String SIGN = "+-−±~≈<>≤≥#№§";
    static final String INSIDE = ".,:/'’-·٫٬";

    /** How many signs may stand before a figure. */
    private static final int MOST_SIGNS = 4;

    private static final String CHINESE_COUNTERS = "年月日号號时時点點分秒";

    private final String text;
    private final FigureText chars;
    private final NumberGroups groups;

    Figures(String text) {
        this.text = text;
        this.chars = new FigureText(text);
        this.groups = new NumberGroups(chars);
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
        if (chars.isDigit(start)
                || ((isLead(c) || c == '(')
                        && (chars.isDigit(start + 1) || isLead(chars.at(start + 1))))) {
            return figure(start);
        }
        return Optional.empty();
    }

    private Optional<Atom> figure(int start) {
        int end = number(start);
        if (end < 0) {
            return Optional.empty();
        }
        int phone = groups.end(start, end);
        if (phone > end) {
            return Optional.of(new Atom(start, phone, true));
        }
        int date = date(start, end);
        if (date > end) {
            return Optional.of(new Atom(start, date, !hasRightToLeft(start, date)));
        }
        int unit = unit(end);
        if (unit == end
                && (chars.at(end) == '–' || chars.at(end) == '-')
                && chars.isDigit(end + 1)) {
            int to = number(end + 1);
            int after = unit(to);
            if (after > to) {
                unit = after;
            }
        }
        boolean counted = CHINESE_COUNTERS.indexOf(chars.at(end)) >= 0;
        if (counted) {
            unit = counted(end);
        }
        boolean alone = unit == end && chars.allDigits(start, end);
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
        if (!chars.isDigit(i)) {
            return -1;
        }
        while (i < text.length()) {
            if (chars.isDigit(i) || (INSIDE.indexOf(text.charAt(i)) >= 0 && chars.isDigit(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Returns the end of a date that starts with its day or its year, or the end of that. */
    private int date(int start, int dayEnd) {
        if (chars.allDigits(start, dayEnd) && dayEnd - start == 4) {
            return LongDates.afterYear(chars, dayEnd);
        }
        if (!chars.allDigits(start, dayEnd) || dayEnd - start > 2) {
            return dayEnd;
        }
        if (chars.at(dayEnd) == ',' && chars.isSpace(dayEnd + 1)) {
            int yearEnd = year(dayEnd + 2);
            return yearEnd > 0 ? yearEnd : dayEnd;
        }
        int i = dayEnd;
        while (i < text.length()
                && i - dayEnd < 2
                && (Character.isLetter(chars.at(i)) || chars.at(i) == '.' || chars.at(i) == 'º')) {
            i++;
        }
        if (!chars.isSpace(i)) {
            return dayEnd;
        }
        int word = skipWord(i + 1, "de");
        int wordEnd = wordEnd(word);
        int longer = LongDates.vietnamese(chars, word, wordEnd);
        if (longer > word) {
            return longer;
        }
        boolean month = FigureWords.MONTHS.contains(text.substring(word, wordEnd));
        boolean initials = wordEnd - word < 3 && chars.at(word) < 0x250;
        if (wordEnd == word || (initials && !chars.isDigit(word))) {
            return dayEnd;
        }
        int space = isComma(chars.at(wordEnd)) ? wordEnd + 1 : wordEnd;
        int yearEnd = chars.isSpace(space) ? year(skipWord(space + 1, "de")) : -1;
        if (yearEnd > 0) {
            return LongDates.withWord(chars, yearEnd);
        }
        return month ? wordEnd : dayEnd;
    }

    /** Returns the end of a year of four figures, or -1. */
    private int year(int start) {
        if (!chars.isDigit(start)) {
            return -1;
        }
        int end = number(start);
        return end - start == 4 && chars.allDigits(start, end) ? end : -1;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\u060C';
    }

    private int skipWord(int at, String word) {
        boolean there = text.startsWith(word, at) && chars.isSpace(at + word.length());
        return there ? at + word.length() + 1 : at;
    }

    /** Returns the end of letters, or of a number with a full stop. */
    private int wordEnd(int start) {
        int end = chars.wordEnd(start);
        if (end > start) {
            return end;
        }
        while (chars.isDigit(end) && end - start < 2) {
            end++;
        }
        return end > start && chars.at(end) == '.' ? end + 1 : start;
    }

    /** Returns the end of the unit that follows a figure, after a space or none. */
    private int unit(int end) {
        int start = chars.isSpace(end) ? end + 1 : end;
        int i = start;
        while (i < text.length()
                && i - start < 9
                && !chars.isSpace(i)
                && !LineBreaks.isSeparator(chars.at(i))) {
            i++;
        }
        for (int e = i; e > start; e--) {
            boolean whole = !Character.isLetterOrDigit(chars.at(e));
            if (whole && FigureWords.UNITS.contains(text.substring(start, e))) {
                return e;
            }
        }
        return end;
    }

    /** Returns the end of a date or time in Chinese figures and counters. */
    private int counted(int end) {
        int i = end;
        while (i < text.length()
                && (chars.isDigit(i) || CHINESE_COUNTERS.indexOf(text.charAt(i)) >= 0)) {
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
                && !chars.isSpace(i)
                && !LineBreaks.isSeparator(chars.at(i))) {
            capitals &= chars.at(i) >= 'A' && chars.at(i) <= 'Z';
            i++;
        }
        if (!chars.isSpace(i) || !chars.isDigit(i + 1)) {
            return Optional.empty();
        }
        int end = number(i + 1);
        String name = text.substring(start, i);
        int digits = chars.countDigits(i + 1, end);
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

    private static boolean isLead(char c) {
        return CURRENCY.indexOf(c) >= 0 || SIGN.indexOf(c) >= 0;
    }
}
