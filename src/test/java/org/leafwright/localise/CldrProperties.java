package org.leafwright.localise;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.LocaleData;
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
        all.put("time", time.replace('B', 'a'));
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        all.put("time.am", symbols.getAmPmStrings()[0]);
        all.put("time.pm", symbols.getAmPmStrings()[1]);
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
