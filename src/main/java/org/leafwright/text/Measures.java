package org.leafwright.text;

/** Finds what hangs on a number: its unit, and the numbers that a sign ties to it. */
final class Measures {
    private static final String CURRENCY = "£$€¥₹₪₴₽₺₩฿₦";
    private static final String SIGN = "+-−#№§";

    /** What says something of the number after it, with a space between them or none. */
    private static final String RELATION = "±~∼≈≃=≠<>≤≥⩽⩾≦≧×÷";

    /** What ties two numbers if no space stands beside it: {@code 10:30–11:45}. */
    private static final String TIE = "-\u2010\u2011\u2012–−/:×x*+=~";

    /** What ties two numbers also with spaces beside it: {@code 6 × 250 mg}. */
    private static final String SPACED_TIE = "×x*÷+=<>≤≥≈±";

    /** How many signs may stand before a figure. */
    private static final int MOST_SIGNS = 4;

    /** How many numbers may be tied to one. */
    private static final int MOST_TIES = 6;

    private static final int LONGEST_UNIT = 9;

    private final FigureText chars;

    Measures(FigureText chars) {
        this.chars = chars;
    }

    /** Returns whether a character may stand before a number and belongs to it. */
    static boolean isLead(char c) {
        return CURRENCY.indexOf(c) >= 0 || SIGN.indexOf(c) >= 0 || RELATION.indexOf(c) >= 0;
    }

    /** Returns the end of a number without spaces, after the signs that lead it; or -1. */
    int number(int start) {
        int i = start;
        while (i - start < MOST_SIGNS && (isLead(chars.at(i)) || chars.at(i) == '(')) {
            i++;
        }
        if (i > start && RELATION.indexOf(chars.at(i - 1)) >= 0 && chars.isSpace(i)) {
            i++;
            i += isLead(chars.at(i)) ? 1 : 0;
        }
        return chars.isNumeral(i) ? chars.numberEnd(i) : -1;
    }

    /** Returns the end of all that hangs on a number, or the number's. */
    int end(int numberEnd) {
        int end = unit(numberEnd);
        for (int ties = 0; ties < MOST_TIES; ties++) {
            int next = tied(end);
            int nextEnd = next < 0 ? -1 : number(next);
            if (nextEnd < 0) {
                break;
            }
            end = unit(nextEnd);
        }
        return end;
    }

    /** Returns where the number starts that is tied to what ends at an index, or -1. */
    private int tied(int end) {
        if (TIE.indexOf(chars.at(end)) >= 0) {
            return end + 1;
        }
        if (!chars.isSpace(end)) {
            return -1;
        }
        if (chars.isFraction(end + 1)) {
            return end + 1;
        }
        boolean tie = SPACED_TIE.indexOf(chars.at(end + 1)) >= 0 && chars.isSpace(end + 2);
        return tie ? end + 3 : -1;
    }

    /** Returns the end of the unit that follows a number, after a space or none. */
    private int unit(int end) {
        int start = chars.isSpace(end) ? end + 1 : end;
        int i = start;
        while (i - start < LONGEST_UNIT && isInk(chars.at(i))) {
            i++;
        }
        for (int e = i; e > start; e--) {
            boolean whole = !Character.isLetterOrDigit(chars.at(e));
            if (whole && FigureWords.UNITS.contains(chars.text().substring(start, e))) {
                return per(e);
            }
        }
        return per(end);
    }

    /** Returns the end of what a unit or a number is for each of: {@code /kg/day}. */
    private int per(int start) {
        int end = start;
        for (int i = 0; i < 3 && chars.at(end) == '/'; i++) {
            int word = chars.wordEnd(end + 1);
            if (word == end + 1) {
                break;
            }
            end = chars.at(word) == '²' || chars.at(word) == '³' ? word + 1 : word;
        }
        return end;
    }

    private boolean isInk(char c) {
        return c != '\0'
                && c != ' '
                && c != '\u00A0'
                && c != '\u202F'
                && c != '\u2009'
                && !LineBreaks.isSeparator(c);
    }
}
