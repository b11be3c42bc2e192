package org.leafwright.text;

/** Finds the ends of dates that are written with a word for the month, or with spaces. */
final class FigureDates {
    private final FigureText chars;
    private final String text;

    FigureDates(FigureText chars) {
        this.chars = chars;
        this.text = chars.text();
    }

    /** Returns the end of a date that starts with its day or its year, or the end of that. */
    int end(int start, int dayEnd) {
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
        int end = chars.numberEnd(start);
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
}
