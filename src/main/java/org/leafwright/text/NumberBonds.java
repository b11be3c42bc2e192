package org.leafwright.text;

import java.util.Locale;
import java.util.Set;

/** Finds the spaces beside numbers at which a line doesn't end: in {@code 6 months} and such. */
final class NumberBonds {
    /** What English numbers; CLDR has no words for that. */
    private static final Set<String> NUMBERED =
            Set.of(
                    "page",
                    "pages",
                    "step",
                    "steps",
                    "age",
                    "aged",
                    "ages",
                    "chapter",
                    "section",
                    "part",
                    "figure",
                    "table",
                    "question",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "month",
                    "year",
                    "stage",
                    "type",
                    "grade",
                    "number",
                    "numbers",
                    "room",
                    "ward",
                    "floor",
                    "unit",
                    "level",
                    "box",
                    "appendix",
                    "version",
                    "volume",
                    "size",
                    "band");

    private final FigureText chars;
    private final Locale language;

    NumberBonds(String text, Locale language) {
        this.chars = new FigureText(text);
        this.language = language;
    }

    /** Returns whether the words on both sides of the space before an index stay together. */
    boolean hold(int at) {
        if (chars.isFraction(at)) {
            return chars.isDigit(at - 2);
        }
        if (chars.isDigit(at)) {
            return isNamed(at) || isPostcode(at);
        }
        return follows(at) && (isMeasured(at) || isHouse(at));
    }

    /** Whether a number, or an ordinal with its full stop, ends at the space before an index. */
    private boolean follows(int at) {
        int last = chars.at(at - 2) == '.' && at > 2 ? at - 3 : at - 2;
        return chars.isDigit(last) || chars.isFraction(last);
    }

    /** A unit, a scale or a month comes after its number. */
    private boolean isMeasured(int at) {
        return words().after().contains(word(at, chars.wordEnd(at)));
    }

    /** A number goes with the word before it, unless it goes with the word after it. */
    private boolean isNamed(int at) {
        int end = at - 1;
        if (".,".indexOf(chars.at(end - 1)) >= 0) {
            end--;
        }
        int start = chars.wordStart(end);
        String word = word(start, end);
        if (words().weekdays().contains(word)) {
            return true;
        }
        boolean numbered =
                isInitials(start, end)
                        || (language.getLanguage().equals("en") && NUMBERED.contains(word));
        if (end < at - 1 || !(numbered || words().before().contains(word))) {
            return false;
        }
        int next = at;
        while (chars.isDigit(next) || chars.isFraction(next)) {
            next++;
        }
        return !chars.isSpace(next) || !isMeasured(next + 1);
    }

    /** Letters that stand for a name which a number is part of: {@code NHS 111}. */
    private boolean isInitials(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isCapital(i)) {
                return false;
            }
        }
        return end - start >= 2 && end - start <= 4;
    }

    /** The number of a house stands at the start of a line, or after a comma, before a capital. */
    private boolean isHouse(int at) {
        int start = at - 1;
        while (start > 0 && at - start <= 5 && chars.isDigit(start - 1)) {
            start--;
        }
        boolean leads =
                start == 0
                        || LineBreaks.isSeparator(chars.at(start - 1))
                        || (chars.isSpace(start - 1) && start > 1 && chars.at(start - 2) == ',');
        return leads && start < at - 1 && Character.isUpperCase(chars.at(at));
    }

    /** The halves of a British postcode: {@code SW1A 1AA}. */
    private boolean isPostcode(int at) {
        int end = at - 1;
        int start = end;
        while (start > 0 && end - start < 5 && isCodeLetterOrDigit(start - 1)) {
            start--;
        }
        return isCapital(at + 1)
                && isCapital(at + 2)
                && !Character.isLetterOrDigit(chars.at(at + 3))
                && end - start >= 2
                && end - start <= 4
                && isCapital(start)
                && (chars.isDigit(start + 1) || chars.isDigit(start + 2))
                && (start == 0 || !Character.isLetterOrDigit(chars.at(start - 1)));
    }

    private boolean isCodeLetterOrDigit(int index) {
        return isCapital(index) || chars.isDigit(index);
    }

    private boolean isCapital(int index) {
        return chars.at(index) >= 'A' && chars.at(index) <= 'Z';
    }

    private String word(int start, int end) {
        return chars.text().substring(start, end).toLowerCase(Locale.ROOT);
    }

    private NumberWords words() {
        return NumberWords.of(language);
    }
}
