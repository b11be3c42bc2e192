package org.leafwright.model;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A date as leaflets carry it: a month, or a day of a month.
 *
 * @param month 1 for January to 12
 * @param day the day of the month, if it was given
 */
public record PublicationDate(int year, int month, OptionalInt day) {
    /** Returns the first day of the date. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month, day.orElse(1));
    }

    /** Returns the last day of the date. */
    public LocalDate lastDay() {
        LocalDate first = firstDay();
        return day.isPresent() ? first : first.withDayOfMonth(first.lengthOfMonth());
    }
}
