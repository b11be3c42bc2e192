package org.leafwright.localise;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;

/** What CLDR says of a language, in the form of {@code cldr.properties}. */
final class CldrProperties {
    private CldrProperties() {}

    static Map<String, String> of(String folder) {
        ULocale locale =
                ULocale.forLanguageTag(
                        switch (folder) {
                            case "en" -> "en-GB";
                            case "pt" -> "pt-PT";
                            default -> folder;
                        });
        ULocale gregorian = locale.setKeywordValue("calendar", "gregorian");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("name", ULocale.getDisplayName(folder, ULocale.forLanguageTag(folder)));
        all.put("digits", com.ibm.icu.text.NumberingSystem.getInstance(locale).getName());
        dates(all, gregorian);
        lists(all, locale);
        LocaleData data = LocaleData.getInstance(locale);
        all.put("quote.open", data.getDelimiter(LocaleData.QUOTATION_START));
        all.put("quote.close", data.getDelimiter(LocaleData.QUOTATION_END));
        all.put("quote.inner.open", data.getDelimiter(LocaleData.ALT_QUOTATION_START));
        all.put("quote.inner.close", data.getDelimiter(LocaleData.ALT_QUOTATION_END));
        all.replaceAll((key, value) -> plainSpaces(value));
        return all;
    }

    private static void dates(Map<String, String> all, ULocale locale) {
        all.put("date.day", pattern(DateFormat.getDateInstance(DateFormat.LONG, locale)));
        all.put("date.month", DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMM"));
        all.put(
                "date.no_year",
                DateTimePatternGenerator.getInstance(locale).getBestPattern("MMMMd"));
        DateIntervalInfo intervals = new DateIntervalInfo(locale);
        all.put("dates.one_month", interval(intervals, "MMMMd", Calendar.DATE));
        all.put("dates.two_months", interval(intervals, "MMMMd", Calendar.MONTH));
        all.put("dates.months", interval(intervals, "MMMM", Calendar.MONTH));
        String time = pattern(DateFormat.getTimeInstance(DateFormat.SHORT, locale));
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        all.put("time", time.replace('B', 'a'));
        all.put("time.am", symbols.getAmPmStrings()[0]);
        all.put("time.pm", symbols.getAmPmStrings()[1]);
        if (time.contains("a") && isForeign(all.get("time.am"), locale)) {
            periods(all, locale);
        }
        String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        for (int month = 1; month <= 12; month++) {
            all.put("month." + month, months[month - 1]);
            all.put("month.alone." + month, alone[month - 1]);
        }
        String[] weekdays =
                symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        for (int day = 1; day <= 7; day++) {
            all.put("weekday." + day, weekdays[day % 7 + 1]);
        }
    }

    /** Puts parts of the day ("morning") in the place of AM and PM, if the language has them. */
    private static void periods(Map<String, String> all, ULocale locale) {
        SimpleDateFormat period = new SimpleDateFormat("BBBB", locale);
        period.setTimeZone(TimeZone.GMT_ZONE);
        String[] names = new String[24];
        for (int hour = 0; hour < names.length; hour++) {
            // Not on the hour, where noon and midnight have names of their own.
            names[hour] = period.format((Object) ((hour * 60L + 30) * 60_000));
            if (isForeign(names[hour], locale)) {
                return;
            }
        }
        all.put("time", DateTimePatternGenerator.getInstance(locale).getBestPattern("Bhm"));
        for (int hour = 0; hour < names.length; hour++) {
            all.put("time.period." + hour, names[hour]);
        }
    }

    /** Returns whether a word has Latin letters in a language that isn't written in them. */
    private static boolean isForeign(String word, ULocale locale) {
        return !ULocale.addLikelySubtags(locale).getScript().equals("Latn")
                && word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.LATIN);
    }

    private static void lists(Map<String, String> all, ULocale locale) {
        ListFormatter lists = ListFormatter.getInstance(locale);
        String a = "\uFDD0";
        String b = "\uFDD1";
        all.put("list.two", lists.format(a, b).replace(a, "{0}").replace(b, "{1}"));
        String four = lists.format("\uFDD2", a, b, "\uFDD3");
        String middle = four.substring(four.indexOf(a) + 1, four.indexOf(b));
        all.put("list.middle", "{0}" + middle + "{1}");
        all.put("list.end", "{0}" + four.substring(four.indexOf(b) + 1).replace("\uFDD3", "{1}"));
    }

    /** Returns the two parts of an interval's pattern with a bar between. */
    private static String interval(DateIntervalInfo intervals, String skeleton, int largest) {
        DateIntervalInfo.PatternInfo info = intervals.getIntervalPattern(skeleton, largest);
        if (info != null) {
            return info.getFirstPart() + "|" + info.getSecondPart();
        }
        String alone = skeleton.replace('M', 'L');
        return intervals
                .getFallbackIntervalPattern()
                .replace("{0}", alone)
                .replace("{1}", "|" + alone);
    }

    private static String pattern(DateFormat format) {
        return ((SimpleDateFormat) format).toPattern();
    }

    /** Takes out what only a formatter for screens needs: narrow spaces and direction marks. */
    private static String plainSpaces(String text) {
        return text.replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replace("\u200F", "")
                .replace("\u200E", "")
                .replace("\u200B", "")
                .replace('\u2009', ' ')
                .replace('\u2011', '-')
                .replace('\u2024', '.');
    }
}
