package org.leafwright.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One rule of opening hours: these days, these times.
 *
 * @param dates the parts of the year it speaks of; empty for the whole year
 * @param days the weekdays it speaks of, never empty unless it speaks of public holidays alone
 * @param publicHolidays whether it speaks of public holidays too
 * @param times when it is open, in order; empty if it is closed, or if only the comment says when
 * @param closed whether it is closed
 * @param comment what the author says of these days, in the brand's language
 */
public record OpeningHours(
        List<DateSpan> dates,
        Set<DayOfWeek> days,
        boolean publicHolidays,
        List<TimeSpan> times,
        boolean closed,
        Optional<String> comment) {
    public OpeningHours {
        dates = List.copyOf(dates);
        days = Set.copyOf(days);
        times = List.copyOf(times);
    }

    /**
     * A span of time that starts on a day.
     *
     * @param end {@code MIDNIGHT} means the end of the day; a time before {@code start} is on the
     *     next
     */
    public record TimeSpan(LocalTime start, LocalTime end) {}

    /**
     * A part of every year, its last day or month included. Either both ends are days or both are
     * months; an end before the start is in the next year.
     */
    public record DateSpan(YearDay first, YearDay last) {}

    /**
     * A day of every year, or a whole month.
     *
     * @param month 1 for January to 12
     * @param day the day of the month; absent for the whole month
     */
    public record YearDay(int month, OptionalInt day) {}
}
