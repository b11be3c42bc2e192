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
    static int afterYear(String text, int yearEnd) {
        boolean stop = at(text, yearEnd) == '.';
        int word = yearEnd + (stop ? 1 : 0);
        if (!isSpace(at(text, word))) {
            return yearEnd;
        }
        word++;
        int wordEnd = wordEnd(text, word);
        boolean said = OF_YEAR.contains(text.substring(word, wordEnd));
        if (said) {
            wordEnd += at(text, wordEnd) == '.' ? 1 : 0;
            if (!isSpace(at(text, wordEnd))) {
                return yearEnd;
            }
            word = wordEnd + 1;
            wordEnd = wordEnd(text, word);
        }
        char first = at(text, word);
        if (said && Character.isDigit(first)) {
            return dayAndMonth(text, word, yearEnd);
        }
        boolean southAsian = first >= 0x900 && first < 0x10A0;
        boolean month = said || southAsian || (stop && Character.isLowerCase(first));
        if (!month || wordEnd == word || !isSpace(at(text, wordEnd))) {
            return yearEnd;
        }
        int day = digitsEnd(text, wordEnd + 1);
        if (day == wordEnd + 1) {
            return yearEnd;
        }
        if (at(text, day) == '-' && isLetter(at(text, day + 1))) {
            return wordEnd(text, day + 1);
        }
        return at(text, day) == '.' && stop ? day + 1 : day;
    }

    /** Returns the end of a year with the word for it, as in {@code 2018 r.}, if there is one. */
    static int withWord(String text, int yearEnd) {
        boolean told =
                isSpace(at(text, yearEnd))
                        && "rгр".indexOf(at(text, yearEnd + 1)) >= 0
                        && at(text, yearEnd + 2) == '.';
        return told ? yearEnd + 3 : yearEnd;
    }

    private static int dayAndMonth(String text, int start, int otherwise) {
        int day = digitsEnd(text, start);
        int space = day + (at(text, day) == '.' ? 1 : 0);
        int monthEnd = isSpace(at(text, space)) ? wordEnd(text, space + 1) : space + 1;
        return day == start || monthEnd == space + 1 ? otherwise : monthEnd;
    }

    /** Returns the end of {@code 14 tháng 9 năm 2018}, of which the word is given, or its start. */
    static int vietnamese(String text, int word, int wordEnd) {
        if (!text.startsWith("tháng ", word)) {
            return word;
        }
        int month = digitsEnd(text, wordEnd + 1);
        if (month == wordEnd + 1) {
            return word;
        }
        int year = month + " năm ".length();
        boolean told = text.startsWith(" năm ", month) && Character.isDigit(at(text, year));
        return told ? digitsEnd(text, digitsEnd(text, year)) : month;
    }

    /** Returns the end of up to two digits. */
    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end - start < 2 && Character.isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end - start < 24 && isLetter(at(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
