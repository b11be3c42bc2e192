package org.leafwright.source;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.OpeningHours.TimeSpan;

/** Reads the times of a day in opening hours: {@code 09:00-12:00,13:00-17:00}. */
final class HoursTimes {
    /** OpenStreetMap counts hours on past midnight, to 48:00. */
    private static final int LAST_HOUR = 48;

    /** The minutes of a day. */
    private static final int DAY = 24 * 60;

    private final HoursCursor cursor;

    HoursTimes(HoursCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes the times that come next. */
    List<TimeSpan> read() {
        List<TimeSpan> spans = new ArrayList<>();
        do {
            cursor.skipSpace();
            int start = cursor.at();
            spans.add(span());
            if (!areInOrder(spans)) {
                throw new HoursCursor.Misunderstood(
                        start,
                        cursor.at(),
                        "These hours overlap those before",
                        "Write them in order");
            }
            cursor.skipSpace();
        } while (cursor.peek() == ',' && timeFollows() && cursor.take(","));
        return spans;
    }

    /** Returns whether each span starts when the one before has ended. */
    static boolean areInOrder(List<TimeSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            TimeSpan before = spans.get(i - 1);
            boolean pastMidnight = !before.end().isAfter(before.start());
            if (pastMidnight || spans.get(i).start().isBefore(before.end())) {
                return false;
            }
        }
        return true;
    }

    private boolean timeFollows() {
        int comma = cursor.at();
        cursor.step();
        boolean time = cursor.beforeTime();
        cursor.back(comma);
        return time;
    }

    private TimeSpan span() {
        int start = cursor.at();
        int first = minutes();
        LocalTime from = time(first);
        int end = cursor.at();
        cursor.skipSpace();
        if (cursor.take("+")) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    "These hours have no end",
                    "Say when the helpline closes: 09:00-17:00");
        }
        if (!cursor.takeDash()) {
            throw new HoursCursor.Misunderstood(
                    start, end, "An end of these hours is missing", "Write 09:00-17:00");
        }
        int last = minutes();
        LocalTime to = time(last);
        if (first >= DAY) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    "These hours start on the next day",
                    "Write them for that day, such as Tu 00:00-02:00");
        }
        if ((from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) || last - first > DAY) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    from.equals(to)
                            ? "These hours end where they start"
                            : "These hours are longer than a day",
                    "Write 00:00-24:00 for the whole day");
        }
        return new TimeSpan(from, to);
    }

    /** Reads {@code 9:00} to {@code 48:00}, in minutes. */
    private int minutes() {
        int start = cursor.at();
        int hour = cursor.digits(2);
        int minute = cursor.take(":") ? cursor.digits(2) : -1;
        boolean good =
                minute >= 0
                        && minute < 60
                        && (hour < LAST_HOUR || (hour == LAST_HOUR && minute == 0));
        if (hour < 0 || !good) {
            throw cursor.unknown(start);
        }
        return hour * 60 + minute;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }
}
