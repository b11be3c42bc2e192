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
            return unread(scalar.get().value());
        }
        List<OpeningHours> rules = new ArrayList<>(hours.wholeYear.grouped(List.of()));
        hours.ofDates.forEach((dates, week) -> rules.addAll(week.grouped(dates)));
        if (hours.isOfEveryDay() && areAllClosed(rules)) {
            reading.error(
                    Code.BAD_HOURS,
                    node.position(),
                    "By these hours the helpline is never open",
                    "Write when it is open, such as Mo-Fr 09:00-17:00, or leave hours out");
        }
        rules.forEach(rule -> reading.at(node, rule));
        return rules;
    }

    /** Returns hours that stand for those that can't be understood, and count as given. */
    static List<OpeningHours> unread(String text) {
        Week week = new Week();
        week.set(Week.all(), new Week.Said(List.of(), false, Optional.of(text)));
        return week.grouped(List.of());
    }

    private boolean isOfEveryDay() {
        return wholeYear.saidOf(Week.weekdays()).size() == Week.DAYS;
    }

    private static boolean areAllClosed(List<OpeningHours> rules) {
        for (OpeningHours rule : rules) {
            if (!rule.closed() || rule.comment().isPresent()) {
                return false;
            }
        }
        return true;
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
            Week.Said always = new Week.Said(ALL_DAY, false, comment());
            say(List.of(), Week.all(), always, adds, start);
            return;
        }
        List<DateSpan> dates = new HoursDates(cursor).read();
        cursor.skipSpace();
        BitSet days = namesDays() ? days() : dates.isEmpty() ? Week.all() : Week.weekdays();
        cursor.skipSpace();
        say(dates, days, said(), adds, start);
    }

    private void say(List<DateSpan> dates, BitSet days, Week.Said said, boolean adds, int start) {
        if (dates.isEmpty()) {
            refuseIfDatesAreLost(days, start);
        }
        Week week = dates.isEmpty() ? wholeYear : ofDates.computeIfAbsent(dates, key -> new Week());
        if (adds) {
            for (Week.Said before : week.saidOf(days)) {
                refuseIfTheyClash(before, said, start);
            }
            week.add(days, said);
        } else {
            week.set(days, said);
        }
    }

    /** A rule of the whole year replaces what was said of dates, which no author means. */
    private void refuseIfDatesAreLost(BitSet days, int start) {
        for (Week week : ofDates.values()) {
            if (!week.saidOf(days).isEmpty()) {
                throw refused(
                        start,
                        "This rule replaces those of dates before it",
                        "Write dates last: Mo-Su 08:00-20:00; Dec 25 off");
            }
        }
    }

    /** After a comma a rule adds to what was said before, so both must be able to hold. */
    private void refuseIfTheyClash(Week.Said before, Week.Said more, int start) {
        if (before.closed() != more.closed()) {
            throw refused(
                    start,
                    "By this rule and one before it the helpline is open and closed on the same days",
                    "Put a semicolon before a rule that replaces another: Mo-Su 09:00-17:00; Mo off");
        }
        if (!HoursTimes.areInOrder(before.and(more).times())) {
            throw refused(
                    start,
                    "These hours overlap those of a rule before",
                    "Write the hours of these days once, such as Mo 09:00-12:00,13:00-17:00");
        }
        if (before.comment().isPresent() && more.comment().isPresent()) {
            throw refused(
                    start,
                    "These days have two comments",
                    "Write one comment that says both, or say it in the helpline's note");
        }
    }

    private HoursCursor.Misunderstood refused(int start, String message, String hint) {
        return new HoursCursor.Misunderstood(start, cursor.at(), message, hint);
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
        List<TimeSpan> spans = new HoursTimes(cursor).read();
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
            int dash = cursor.at();
            if (cursor.takeDash()) {
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
}
