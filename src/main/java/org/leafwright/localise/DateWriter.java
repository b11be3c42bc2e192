package org.leafwright.localise;

import java.time.LocalTime;
import java.util.Optional;
import org.leafwright.model.Numbers;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.PublicationDate;

/**
 * Writes dates of the Gregorian calendar and times of day by a language's patterns.
 *
 * <p>Of the pattern letters of UTS 35 those are known that the language files use: {@code y},
 * {@code M}, {@code L}, {@code d}, {@code H}, {@code h}, {@code m}, {@code a}, {@code B}, and text
 * in quotes.
 */
final class DateWriter {
    private final Words words;
    private final Numbers numbers;

    DateWriter(Words words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** Returns a date in words, such as "6 August 2018" or "December 2010". */
    String date(PublicationDate date) {
        String pattern = words.get(date.day().isPresent() ? "date.day" : "date.month");
        return date(pattern, date.year(), date.month(), date.firstDay().getDayOfMonth());
    }

    /** Returns a part of every year in words, such as "24 to 26 December" or "April". */
    String span(OpeningHours.DateSpan span) {
        OpeningHours.YearDay first = span.first();
        OpeningHours.YearDay last = span.last();
        boolean days = first.day().isPresent();
        if (first.equals(last)) {
            return yearDay(days ? words.get("date.no_year") : "LLLL", first);
        }
        String pattern =
                words.get(
                        !days
                                ? "dates.months"
                                : first.month() == last.month() && before(first, last)
                                        ? "dates.one_month"
                                        : "dates.two_months");
        int end = pattern.indexOf('|');
        return yearDay(pattern.substring(0, end), first)
                + yearDay(pattern.substring(end + 1), last);
    }

    private static boolean before(OpeningHours.YearDay first, OpeningHours.YearDay last) {
        return first.day().orElse(0) < last.day().orElse(0);
    }

    private String yearDay(String pattern, OpeningHours.YearDay day) {
        return date(pattern, 0, day.month(), day.day().orElse(0));
    }

    private String date(String pattern, int year, int month, int day) {
        return write(
                pattern,
                (letter, width) ->
                        switch (letter) {
                            case 'y' -> number(year, 1);
                            case 'M' ->
                                    width > 2 ? words.get("month." + month) : number(month, width);
                            case 'L' ->
                                    width > 2
                                            ? words.get("month.alone." + month)
                                            : number(month, width);
                            case 'd' -> day(day, width);
                            default -> throw new IllegalArgumentException(pattern);
                        });
    }

    /** Returns a day's number; the first is an ordinal in some languages: "1er", "1º". */
    private String day(int day, int width) {
        Optional<String> first =
                day == 1 && width == 1 ? words.find("date.first") : Optional.empty();
        return first.orElseGet(() -> number(day, width));
    }

    /** Returns a time of day, such as "9am", "5:30pm" or "17.30". */
    String time(LocalTime time) {
        if (time.equals(LocalTime.NOON) && words.find("time.midday").isPresent()) {
            return words.get("time.midday");
        }
        if (time.equals(LocalTime.MIDNIGHT) && words.find("time.midnight").isPresent()) {
            return words.get("time.midnight");
        }
        return time(time.getHour(), time.getMinute());
    }

    /** Returns the time at which a day ends: 24:00 where the clock counts so far. */
    String endOfDay() {
        return words.find("time.midnight").orElseGet(() -> time(24, 0));
    }

    private String time(int hour, int minute) {
        String full = words.get("time");
        String pattern = minute == 0 ? words.find("time.on_hour").orElse(full) : full;
        return write(
                pattern,
                (letter, width) ->
                        switch (letter) {
                            case 'H' -> number(hour, width);
                            case 'h' -> number((hour + 11) % 12 + 1, width);
                            case 'm' -> number(minute, width);
                            case 'a' -> words.get(hour % 24 < 12 ? "time.am" : "time.pm");
                            case 'B' -> words.get("time.period." + hour % 24);
                            default -> throw new IllegalArgumentException(pattern);
                        });
    }

    private String number(int value, int width) {
        String digits = numbers.write(value);
        boolean pad = width == 2 && value < 10;
        return pad ? numbers.write(0) + digits : digits;
    }

    private static String write(String pattern, Letters letters) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
                i++;
            } else if (quoted || !isLetter(c)) {
                out.append(c);
                i++;
            } else {
                int end = i + 1;
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                out.append(letters.value(c, end - i));
                i = end;
            }
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** What a pattern letter, repeated so many times, stands for. */
    private interface Letters {
        String value(char letter, int width);
    }
}
