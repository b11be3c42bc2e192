package org.leafwright.text;

import java.util.Optional;

/**
 * Finds telephone and register numbers, dates, times, prices and measures: figures with what must
 * not be parted from them.
 */
final class Figures {
    private static final String CHINESE_COUNTERS = "年月日号號时時点點分秒";

    /** How many digits a telephone number has at least. */
    private static final int LEAST_PHONE = 7;

    private final String text;
    private final FigureText chars;
    private final NumberGroups groups;
    private final FigureDates dates;
    private final Measures measures;

    Figures(String text) {
        this.text = text;
        this.chars = new FigureText(text);
        this.groups = new NumberGroups(chars);
        this.dates = new FigureDates(chars);
        this.measures = new Measures(chars);
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
        return chars.isNumeral(start) || Measures.isLead(c) || c == '('
                ? figure(start)
                : Optional.empty();
    }

    private Optional<Atom> figure(int start) {
        int end = measures.number(start);
        if (end < 0) {
            return Optional.empty();
        }
        int phone = groups.end(start, end);
        if (phone > end) {
            return Optional.of(new Atom(start, phone, phone));
        }
        int date = dates.end(start, end);
        if (date > end) {
            return Optional.of(new Atom(start, date, leftToRightEnd(start, date)));
        }
        if (CHINESE_COUNTERS.indexOf(chars.at(end)) >= 0) {
            return Optional.of(new Atom(start, counted(end), start));
        }
        int all = measures.end(end);
        boolean alone = all == end && chars.allDigits(start, end);
        return alone
                ? Optional.empty()
                : Optional.of(new Atom(start, all, leftToRightEnd(start, all)));
    }

    /**
     * Returns the end of what reads from left to right in text that reads from right to left.
     * Figures of European digits do, up to a unit in letters that run the other way. Arabic digits
     * keep the order that the bidi algorithm gives them, as CLDR's ranges and dates do: but for
     * those with Latin letters, telephone numbers, and Persian ones with a sign, which CLDR puts at
     * their left.
     */
    private int leftToRightEnd(int start, int end) {
        int letters = start;
        while (letters < end && !Atoms.isRightToLeft(text.charAt(letters))) {
            letters++;
        }
        int digit = start;
        while (digit < letters && !chars.isDigit(digit)) {
            digit++;
        }
        if (letters < end) {
            boolean european = digit < letters && text.charAt(digit) <= '9';
            int last = letters;
            while (last > start && !chars.isNumeral(last - 1)) {
                last--;
            }
            return european && !chars.allDigits(start, last) ? last : start;
        }
        boolean arabic = digit < end && text.charAt(digit) > '9';
        if (!arabic || hasLatin(start, end)) {
            return end;
        }
        boolean persian = text.charAt(digit) >= '۰' && text.charAt(digit) <= '۹';
        boolean signed = persian && Measures.isLead(text.charAt(start));
        boolean phone =
                (Character.digit(text.charAt(digit), 10) == 0 || text.charAt(start) == '+')
                        && chars.countDigits(start, end) >= LEAST_PHONE;
        return signed || phone ? end : start;
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
        int end = measures.number(i + 1);
        String name = text.substring(start, i);
        int digits = chars.countDigits(i + 1, end);
        boolean belongs =
                FigureWords.NAMES.contains(name)
                        || (FigureWords.MONTHS.contains(name) && digits == 4)
                        || (capitals && name.length() >= 2 && name.length() <= 4 && digits >= 5);
        return belongs ? Optional.of(new Atom(start, end, end)) : Optional.empty();
    }

    private boolean hasLatin(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.getDirectionality(text.charAt(i))
                    == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return true;
            }
        }
        return false;
    }
}
