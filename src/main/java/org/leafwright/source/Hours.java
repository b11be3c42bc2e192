package org.leafwright.source;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.DateSpan;
import org.leafwright.model.OpeningHours.TimeSpan;

/**
 * Reads opening hours: the part of OpenStreetMap's {@code opening_hours} that a helpline needs.
 *
 * <p>Dates and months, weekdays, {@code PH} for public holidays, lists and ranges of them, several
 * times a day, {@code open}, {@code off}, {@code 24/7}, comments in quotes, and several rules with
 * {@code ;}. A later rule replaces what an earlier one said of the same days; after a comma it adds
 * to it. The result has each day once, days of equal times together, in the week's order, and the
 * weeks of dates after that of the whole year.
 */
final class Hours {
    private static final Week.Said CLOSED = new Week.Said(List.of(), true, Optional.empty());
    private static final List<TimeSpan> ALL_DAY =
            List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    /** OpenStreetMap counts hours on past midnight, to 48:00. */
    private static final int LAST_HOUR = 48;

    private final HoursCursor cursor;
    private final Week wholeYear = new Week();
    private final Map<List<DateSpan>, Week> ofDates = new LinkedHashMap<>();

    private Hours(String text) {
        this.cursor = new HoursCursor(text);
    }

    /** Reads a value; what can't be understood is marked where it stands. */
    static List<OpeningHours> read(YamlNode node, Reading reading) {
        Optional<YamlNode.Scalar> scalar =
                new Values(reading).scalar(node, "opening hours such as Mo-Fr 09:00-17:00");
        if (scalar.isEmpty()) {
            return List.of();
        }
        Hours hours = new Hours(scalar.get().value());
        try {
            hours.rules();
        } catch (HoursCursor.Misunderstood e) {
            reading.error(
                    Code.BAD_HOURS,
                    scalar.get().places().at(e.from, Math.max(1, e.to - e.from)),
                    e.message,
                    e.hint);
            return List.of();
        }
        if (hours.isNeverOpen()) {
            return never(node, reading);
        }
        List<OpeningHours> rules = new ArrayList<>(hours.wholeYear.grouped(List.of()));
        hours.ofDates.forEach((dates, week) -> rules.addAll(week.grouped(dates)));
        rules.forEach(rule -> reading.at(node, rule));
        return rules;
    }

    private static List<OpeningHours> never(YamlNode node, Reading reading) {
        reading.error(
                Code.BAD_HOURS,
                node.position(),
                "By these hours the helpline is never open",
                "Write when it is open, such as Mo-Fr 09:00-17:00, or leave hours out");
        return List.of();
    }

    private boolean isNeverOpen() {
        List<OpeningHours> all = wholeYear.grouped(List.of());
        return ofDates.isEmpty()
                && all.size() == 1
                && all.get(0).days().size() == Week.DAYS
                && all.get(0).closed()
                && all.get(0).comment().isEmpty();
    }

    private void rules() {
        boolean adds = false;
        do {
            cursor.skipSpace();
            rule(adds);
            cursor.skipSpace();
            adds = cursor.peek() == ',';
            if (!cursor.atEnd() && cursor.peek() != ';' && !adds) {
                throw cursor.unknown(cursor.at());
            }
            cursor.step();
            cursor.skipSpace();
        } while (!cursor.atEnd());
    }

    private void rule(boolean adds) {
        int start = cursor.at();
        if (cursor.take("24/7")) {
            wholeYear.set(Week.all(), new Week.Said(ALL_DAY, false, comment()), adds);
            return;
        }
        List<DateSpan> dates = new HoursDates(cursor).read();
        cursor.skipSpace();
        BitSet days = namesDays() ? days() : dates.isEmpty() ? Week.all() : Week.weekdays();
        if (dates.isEmpty()) {
            refuseIfDatesAreLost(days, start);
        }
        cursor.skipSpace();
        Week week = dates.isEmpty() ? wholeYear : ofDates.computeIfAbsent(dates, key -> new Week());
        week.set(days, said(), adds);
    }

    /** A rule of the whole year replaces what was said of dates, which no author means. */
    private void refuseIfDatesAreLost(BitSet days, int start) {
        for (Week week : ofDates.values()) {
            if (week.speaksOf(days)) {
                throw new HoursCursor.Misunderstood(
                        start,
                        cursor.at() + 1,
                        "This rule replaces those of dates before it",
                        "Write dates last: Mo-Su 08:00-20:00; Dec 25 off");
            }
        }
    }

    /** Reads what holds on the days of a rule. */
    private Week.Said said() {
        if (cursor.takeWord("off") || cursor.takeWord("closed")) {
            Optional<String> comment = comment();
            return comment.isEmpty() ? CLOSED : new Week.Said(List.of(), true, comment);
        }
        if (cursor.takeWord("open")) {
            return new Week.Said(ALL_DAY, false, comment());
        }
        if (cursor.peek() == '"') {
            return new Week.Said(List.of(), false, Optional.of(cursor.quoted()));
        }
        List<TimeSpan> spans = spans();
        cursor.skipSpace();
        int word = cursor.at();
        if (cursor.takeWord("off") || cursor.takeWord("closed")) {
            throw new HoursCursor.Misunderstood(
                    word,
                    cursor.at(),
                    "Only whole days can be closed",
                    "Write when it is open, such as 09:00-12:00,13:00-17:00");
        }
        cursor.takeWord("open");
        return new Week.Said(spans, false, comment());
    }

    private Optional<String> comment() {
        cursor.skipSpace();
        return cursor.peek() == '"' ? Optional.of(cursor.quoted()) : Optional.empty();
    }

    private boolean namesDays() {
        String word = cursor.nextWord();
        return !word.isEmpty()
                && !word.equals("off")
                && !word.equals("closed")
                && !word.equals("open");
    }

    private BitSet days() {
        BitSet days = new BitSet();
        do {
            cursor.skipSpace();
            int first = day();
            int last = first;
            if (cursor.peek() == '-' || cursor.peek() == '–') {
                int dash = cursor.at();
                cursor.step();
                last = day();
                if (first == Week.PUBLIC_HOLIDAYS || last == Week.PUBLIC_HOLIDAYS) {
                    throw new HoursCursor.Misunderstood(
                            dash, cursor.at(), "PH can't be part of a range", "Write Mo-Su,PH");
                }
            }
            for (int day = first; day != last; day = (day + 1) % Week.DAYS) {
                days.set(day);
            }
            days.set(last);
            cursor.skipSpace();
        } while (cursor.take(","));
        return days;
    }

    private int day() {
        int start = cursor.at();
        String word = cursor.nextWord();
        int day = HoursCursor.DAYS.indexOf(word);
        cursor.take(word);
        if (day < 0 || cursor.peek() == '[') {
            throw cursor.unknown(start);
        }
        return day;
    }

    private List<TimeSpan> spans() {
        List<TimeSpan> spans = new ArrayList<>();
        do {
            cursor.skipSpace();
            spans.add(span(spans));
            cursor.skipSpace();
        } while (cursor.peek() == ',' && timeFollows() && cursor.take(","));
        return spans;
    }

    private boolean timeFollows() {
        int comma = cursor.at();
        cursor.step();
        boolean time = cursor.beforeTime();
        cursor.back(comma);
        return time;
    }

    private TimeSpan span(List<TimeSpan> before) {
        int start = cursor.at();
        int first = minutes(24);
        LocalTime from = time(first);
        cursor.skipSpace();
        if (cursor.peek() == '+') {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at() + 1,
                    "These hours have no end",
                    "Say when the helpline closes: 09:00-17:00");
        }
        if (!cursor.take("-") && !cursor.take("–")) {
            throw new HoursCursor.Misunderstood(
                    start, cursor.at(), "An end of these hours is missing", "Write 09:00-17:00");
        }
        cursor.skipSpace();
        int last = minutes(LAST_HOUR);
        LocalTime to = time(last);
        if ((from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) || last - first > 24 * 60) {
            throw new HoursCursor.Misunderstood(
                    start,
                    cursor.at(),
                    from.equals(to)
                            ? "These hours end where they start"
                            : "These hours are longer than a day",
                    "Write 00:00-24:00 for the whole day");
        }
        if (!before.isEmpty() && !follows(from, before.get(before.size() - 1))) {
            throw new HoursCursor.Misunderstood(
                    start, cursor.at(), "These hours overlap those before", "Write them in order");
        }
        return new TimeSpan(from, to);
    }

    private static boolean follows(LocalTime from, TimeSpan before) {
        boolean pastMidnight = !before.end().isAfter(before.start());
        return !pastMidnight && !from.isBefore(before.end());
    }

    /** Reads {@code 9:00} to {@code 24:00} or further, in minutes. */
    private int minutes(int lastHour) {
        int start = cursor.at();
        int hour = cursor.digits(2);
        int minute = cursor.take(":") ? cursor.digits(2) : -1;
        boolean good =
                minute >= 0
                        && minute < 60
                        && (hour < lastHour || (hour == lastHour && minute == 0));
        if (hour < 0 || !good) {
            throw cursor.unknown(start);
        }
        return hour * 60 + minute;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % (24 * 60) * 60L);
    }
}
