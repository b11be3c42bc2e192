package org.leafwright.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * One rule of opening hours: these days, these times.
 *
 * @param days the weekdays it speaks of, never empty unless it speaks of public holidays alone
 * @param publicHolidays whether it speaks of public holidays too
 * @param times when it is open, in order; empty if it is closed
 */
public record OpeningHours(Set<DayOfWeek> days, boolean publicHolidays, List<TimeSpan> times) {
    public OpeningHours {
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
}
