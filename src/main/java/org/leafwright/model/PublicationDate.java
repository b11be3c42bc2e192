package org.leafwright.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as leaflets carry it: a month, or a day of a month.
 *
 * @param month year and month
 * @param day the day of the month, if it was given
 */
public record PublicationDate(YearMonth month, OptionalInt day) {
    /** Returns the day, if it was given. */
    public Optional<LocalDate> date() {
        return day.isPresent() ? Optional.of(month.atDay(day.getAsInt())) : Optional.empty();
    }

    /** Returns the first day of the date. */
    public LocalDate firstDay() {
        return month.atDay(day.orElse(1));
    }

    /** Returns the last day of the date. */
    public LocalDate lastDay() {
        return date().orElse(month.atEndOfMonth());
    }
}
