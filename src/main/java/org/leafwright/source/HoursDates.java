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
    private final HoursCursor cursor;

    HoursDates(HoursCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes the dates that come next, and a colon after them; none for the whole year. */
    List<DateSpan> read() {
        List<DateSpan> spans = new ArrayList<>();
        int end = cursor.at();
        while (isMonth()) {
            span(spans);
            end = cursor.at();
            cursor.skipSpace();
            if (!cursor.take(",")) {
                break;
            }
            cursor.skipSpace();
            while (HoursCursor.isDigit(cursor.peek()) && !cursor.beforeTime()) {
                int month = spans.get(spans.size() - 1).last().month();
                spans.add(daysOf(month));
                end = cursor.at();
                cursor.skipSpace();
                if (!cursor.take(",")) {
                    break;
                }
                cursor.skipSpace();
            }
        }
        cursor.back(end);
        if (!spans.isEmpty()) {
            cursor.skipSpace();
            cursor.take(":");
        }
        return spans;
    }

    private boolean isMonth() {
        return HoursCursor.MONTHS.contains(cursor.nextWord());
    }

    private void span(List<DateSpan> spans) {
        int start = cursor.at();
        YearDay first = yearDay();
        YearDay last = first;
        int dash = cursor.at();
        cursor.skipSpace();
        if (cursor.take("-") || cursor.take("–")) {
            cursor.skipSpace();
            boolean sameMonth = first.day().isPresent() && HoursCursor.isDigit(cursor.peek());
            if (!sameMonth && !isMonth()) {
                throw cursor.unknown(cursor.at());
            }
            last = sameMonth ? day(first.month()) : yearDay();
        } else {
            cursor.back(dash);
        }
        if (first.day().isPresent() != last.day().isPresent()) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    "One end of these dates is a day and the other a month",
                    "Write both days, such as Apr 1-Sep 30, or both months: Apr-Sep");
        }
        spans.add(new DateSpan(first, last));
    }

    private DateSpan daysOf(int month) {
        YearDay first = day(month);
        YearDay last = cursor.take("-") ? day(month) : first;
        return new DateSpan(first, last);
    }

    private YearDay yearDay() {
        String word = cursor.nextWord();
        cursor.take(word);
        int month = HoursCursor.MONTHS.indexOf(word) + 1;
        int end = cursor.at();
        cursor.skipSpace();
        if (HoursCursor.isDigit(cursor.peek()) && !cursor.beforeTime()) {
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
