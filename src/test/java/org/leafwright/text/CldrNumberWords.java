package org.leafwright.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which words stand beside numbers, by CLDR: in the form of {@code numbers.properties}. */
@SuppressWarnings("deprecation") // grammatical cases are drafts in ICU
final class CldrNumberWords {
    private static final List<MeasureUnit> UNITS =
            List.of(
                    MeasureUnit.SECOND,
                    MeasureUnit.MINUTE,
                    MeasureUnit.HOUR,
                    MeasureUnit.DAY,
                    MeasureUnit.WEEK,
                    MeasureUnit.MONTH,
                    MeasureUnit.YEAR,
                    MeasureUnit.MILLIMETER,
                    MeasureUnit.CENTIMETER,
                    MeasureUnit.METER,
                    MeasureUnit.KILOMETER,
                    MeasureUnit.INCH,
                    MeasureUnit.FOOT,
                    MeasureUnit.MILE,
                    MeasureUnit.MILLIGRAM,
                    MeasureUnit.GRAM,
                    MeasureUnit.KILOGRAM,
                    MeasureUnit.OUNCE,
                    MeasureUnit.POUND,
                    MeasureUnit.STONE,
                    MeasureUnit.MILLILITER,
                    MeasureUnit.LITER,
                    MeasureUnit.PINT,
                    MeasureUnit.CUP,
                    MeasureUnit.TEASPOON,
                    MeasureUnit.TABLESPOON,
                    MeasureUnit.DROP,
                    MeasureUnit.CELSIUS,
                    MeasureUnit.KILOCALORIE,
                    MeasureUnit.PERCENT);

    /** Numbers that show each plural form of each language. */
    private static final List<Double> COUNTS = List.of(0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 11.0, 1.5);

    private static final List<String> CASES =
            List.of("nominative", "accusative", "dative", "genitive", "instrumental", "locative");

    private final Set<String> after = new TreeSet<>();
    private final Set<String> before = new TreeSet<>();
    private final Set<String> weekdays = new TreeSet<>();

    private CldrNumberWords() {}

    static Map<String, String> of(String folder) {
        CldrNumberWords words = new CldrNumberWords();
        for (String tag : folder.equals("en") ? List.of("en-GB", "en") : List.of(folder)) {
            words.addUnits(ULocale.forLanguageTag(tag));
            words.addDates(ULocale.forLanguageTag(tag));
        }
        return Map.of(
                "after", String.join(" ", words.after),
                "before", String.join(" ", words.before),
                "weekdays", String.join(" ", words.weekdays));
    }

    private void addUnits(ULocale locale) {
        LocalizedNumberFormatter plain = NumberFormatter.withLocale(locale);
        for (double count : COUNTS) {
            for (MeasureUnit unit : UNITS) {
                LocalizedNumberFormatter measure = plain.unit(unit);
                addBeside(measure.unitWidth(UnitWidth.SHORT), count);
                for (String grammar : CASES) {
                    addBeside(
                            measure.unitWidth(UnitWidth.FULL_NAME).unitDisplayCase(grammar), count);
                }
            }
            for (double scale : List.of(1e3, 1e6, 1e9)) {
                addBeside(plain.notation(Notation.compactLong()), count * scale);
                addBeside(plain.notation(Notation.compactShort()), count * scale);
            }
        }
    }

    /** Adds the words beside the digits of a number with its unit, if spaces part them. */
    private void addBeside(LocalizedNumberFormatter format, double number) {
        String phrase = format.format(number).toString().replaceAll("[\\u200E\\u200F\\u061C]", "");
        FigureText text = new FigureText(phrase.replaceAll("\\h", " "));
        int last = -1;
        for (int i = 0; i < phrase.length(); i++) {
            if (text.isDigit(i)) {
                if (last < 0 && i > 0 && text.isSpace(i - 1)) {
                    add(before, phrase.substring(text.wordStart(i - 1), i - 1));
                }
                last = i;
            }
        }
        if (last >= 0 && text.isSpace(last + 1)) {
            add(after, phrase.substring(last + 2, text.wordEnd(last + 2)));
        }
    }

    private void addDates(ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                for (String month : symbols.getMonths(context, width)) {
                    add(after, firstWord(month));
                    add(before, lastWord(month));
                }
                for (String weekday : symbols.getWeekdays(context, width)) {
                    add(weekdays, lastWord(weekday));
                }
            }
        }
    }

    private static String firstWord(String text) {
        return text.substring(0, new FigureText(text).wordEnd(0));
    }

    private static String lastWord(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        return text.substring(new FigureText(text).wordStart(end), end);
    }

    private static void add(Set<String> words, String word) {
        if (word.length() > 1) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
