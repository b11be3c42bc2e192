package org.leafwright.text;

import java.util.Set;

/** Finds the ends of dates that take more than a day, a month and a year in this order. */
final class LongDates {
    /** What stands after a year before its month: Lithuanian, Latvian, Armenian, Georgian. */
    private static final Set<String> OF_YEAR = Set.of("m", "gada", "թ", "წლის");

    private LongDates() {}

    /**
     * Returns the end of a date that starts with its year, as {@code 2018. augusztus 6.} does, or
     * the year's end.
     */
    static int afterYear(FigureText text, int yearEnd) {
        boolean stop = text.at(yearEnd) == '.';
        int word = yearEnd + (stop ? 1 : 0);
        if (!text.isSpace(word)) {
            return yearEnd;
        }
        word++;
        int wordEnd = text.wordEnd(word);
        boolean said = OF_YEAR.contains(text.text().substring(word, wordEnd));
        if (said) {
            wordEnd += text.at(wordEnd) == '.' ? 1 : 0;
            if (!text.isSpace(wordEnd)) {
                return yearEnd;
            }
            word = wordEnd + 1;
            wordEnd = text.wordEnd(word);
        }
        char first = text.at(word);
        if (said && Character.isDigit(first)) {
            return dayAndMonth(text, word, yearEnd);
        }
        boolean southAsian = first >= 0x900 && first < 0x10A0;
        boolean month = said || southAsian || (stop && Character.isLowerCase(first));
        if (!month || wordEnd == word || !text.isSpace(wordEnd)) {
            return yearEnd;
        }
        int day = digitsEnd(text, wordEnd + 1);
        if (day == wordEnd + 1) {
            return yearEnd;
        }
        if (text.at(day) == '-' && text.wordEnd(day + 1) > day + 1) {
            return text.wordEnd(day + 1);
        }
        return text.at(day) == '.' && stop ? day + 1 : day;
    }

    /** Returns the end of a year with the word for it, as in {@code 2018 r.}, if there is one. */
    static int withWord(FigureText text, int yearEnd) {
        boolean told =
                text.isSpace(yearEnd)
                        && "rгр".indexOf(text.at(yearEnd + 1)) >= 0
                        && text.at(yearEnd + 2) == '.';
        return told ? yearEnd + 3 : yearEnd;
    }

    private static int dayAndMonth(FigureText text, int start, int otherwise) {
        int day = digitsEnd(text, start);
        int space = day + (text.at(day) == '.' ? 1 : 0);
        int monthEnd = text.isSpace(space) ? text.wordEnd(space + 1) : space + 1;
        return day == start || monthEnd == space + 1 ? otherwise : monthEnd;
    }

    /** Returns the end of {@code 14 tháng 9 năm 2018}, of which the word is given, or its start. */
    static int vietnamese(FigureText text, int word, int wordEnd) {
        if (!text.text().startsWith("tháng ", word)) {
            return word;
        }
        int month = digitsEnd(text, wordEnd + 1);
        if (month == wordEnd + 1) {
            return word;
        }
        int year = month + " năm ".length();
        boolean told = text.text().startsWith(" năm ", month) && text.isDigit(year);
        return told ? digitsEnd(text, digitsEnd(text, year)) : month;
    }

    /** Returns the end of up to two digits. */
    private static int digitsEnd(FigureText text, int start) {
        int end = start;
        while (end - start < 2 && text.isDigit(end)) {
            end++;
        }
        return end;
    }
}
