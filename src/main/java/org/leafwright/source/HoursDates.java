package org.leafwright.source;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.leafwright.model.OpeningHours.DateSpan;
import org.leafwright.model.OpeningHours.YearDay;

/**
 * Reads the dates that opening hours may start with: {@code Dec 25}, {@code Dec 24-26}, {@code Dec
 * 24-Jan 2}, {@code Apr-Sep}, and several with commas.
 */
final class HoursDates {
    private static final int NO_MONTH = 0;

    private final HoursCursor cursor;

    HoursDates(HoursCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes the dates that come next, and a colon after them; none for the whole year. */
    List<DateSpan> read() {
        List<DateSpan> spans = new ArrayList<>();
        int month = NO_MONTH;
        int end = cursor.at();
        boolean more = true;
        while (more && startsDate(month)) {
            DateSpan span = span(month);
            spans.add(span);
            month = monthOfDay(span.last());
            end = cursor.at();
            cursor.skipSpace();
            more = cursor.take(",");
            cursor.skipSpace();
        }
        if (!more && namesMonth()) {
            throw new HoursCursor.Misunderstood(
                    cursor.at(),
                    cursor.at() + cursor.nextWord().length(),
                    "A comma is missing before this date",
                    "Write Dec 24, Jan 1 off");
        }
        cursor.back(end);
        if (!spans.isEmpty()) {
            cursor.skipSpace();
            cursor.take(":");
        }
        return spans;
    }

    private DateSpan span(int month) {
        int start = cursor.at();
        YearDay first = yearDay(month);
        YearDay last = first;
        if (cursor.takeDash()) {
            int firstMonth = monthOfDay(first);
            if (!startsDate(firstMonth)) {
                throw cursor.unknown(cursor.at());
            }
            last = yearDay(firstMonth);
        }
        if (first.day().isPresent() != last.day().isPresent()) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    "One end of these dates is a day and the other a month",
                    "Write both days, such as Apr 1-Sep 30, or both months: Apr-Sep");
        }
        return new DateSpan(first, last);
    }

    /** Returns whether a date comes next; after a day of a month it may be another day alone. */
    private boolean startsDate(int month) {
        return namesMonth() || (month != NO_MONTH && startsDay());
    }

    private boolean namesMonth() {
        return HoursCursor.MONTHS.contains(cursor.nextWord());
    }

    private boolean startsDay() {
        return HoursCursor.isDigit(cursor.peek()) && !cursor.beforeTime();
    }

    private static int monthOfDay(YearDay date) {
        return date.day().isPresent() ? date.month() : NO_MONTH;
    }

    /** Takes a day or a whole month; a day alone is of the month before it. */
    private YearDay yearDay(int monthBefore) {
        if (!namesMonth()) {
            return day(monthBefore);
        }
        String word = cursor.nextWord();
        cursor.take(word);
        int month = HoursCursor.MONTHS.indexOf(word) + 1;
        int end = cursor.at();
        cursor.skipSpace();
        if (startsDay()) {
            return day(month);
        }
        cursor.back(end);
        return new YearDay(month, OptionalInt.empty());
    }

    private YearDay day(int month) {
        int start = cursor.at();
        int day = cursor.digits(2);
        boolean more = HoursCursor.isDigit(cursor.peek()) || Character.isLetter(cursor.peek());
        if (more || day < 1) {
            throw cursor.unknown(start);
        }
        if (day > Month.of(month).maxLength()) {
            throw new HoursCursor.Misunderstood(
                    start, cursor.at(), "The calendar has no such day", "Write another day");
        }
        return new YearDay(month, OptionalInt.of(day));
    }
}
