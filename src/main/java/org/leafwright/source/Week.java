package org.leafwright.source;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.DateSpan;
import org.leafwright.model.OpeningHours.TimeSpan;

/** What has been said of each day of a week and of public holidays, which count as its last day. */
final class Week {
    /** How many days a week has. */
    static final int DAYS = 7;

    /** The number of public holidays; Monday is 0. */
    static final int PUBLIC_HOLIDAYS = 7;

    private final @Nullable Said[] said = new Said[DAYS + 1];

    /**
     * What is said of a day.
     *
     * @param times when it is open, in order
     */
    record Said(List<TimeSpan> times, boolean closed, Optional<String> comment) {
        /** Returns this and more of the same day. */
        Said and(Said more) {
            List<TimeSpan> all = new ArrayList<>(times);
            all.addAll(more.times);
            // Comparator.comparing would be the one lambda of Java itself that every build links.
            all.sort((a, b) -> a.start().compareTo(b.start()));
            return new Said(
                    List.copyOf(all), more.closed, comment.isPresent() ? comment : more.comment);
        }
    }

    /** Returns every day, public holidays too. */
    static BitSet all() {
        return first(DAYS + 1);
    }

    /** Returns the days from Monday to Sunday. */
    static BitSet weekdays() {
        return first(DAYS);
    }

    private static BitSet first(int count) {
        BitSet days = new BitSet();
        days.set(0, count);
        return days;
    }

    /** Says something of some days, in place of what was said of them before. */
    void set(BitSet days, Said what) {
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            said[day] = what;
        }
    }

    /** Says something of some days, beside what was said of them before. */
    void add(BitSet days, Said more) {
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            Said before = said[day];
            said[day] = before == null ? more : before.and(more);
        }
    }

    /** Returns what was said of each of some days. */
    List<Said> saidOf(BitSet days) {
        List<Said> all = new ArrayList<>();
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            Said what = said[day];
            if (what != null) {
                all.add(what);
            }
        }
        return all;
    }

    /**
     * Returns days of which the same was said together; days of which nothing was are left out.
     *
     * @param dates the parts of the year whose weeks these are
     */
    List<OpeningHours> grouped(List<DateSpan> dates) {
        Map<Said, BitSet> groups = new LinkedHashMap<>();
        for (int day = 0; day < said.length; day++) {
            Said what = said[day];
            if (what != null) {
                groups.computeIfAbsent(what, key -> new BitSet()).set(day);
            }
        }
        List<OpeningHours> rules = new ArrayList<>();
        groups.forEach(
                (what, days) -> {
                    Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
                    days.stream()
                            .filter(day -> day < DAYS)
                            .forEach(day -> week.add(DayOfWeek.of(day + 1)));
                    rules.add(
                            new OpeningHours(
                                    dates,
                                    week,
                                    days.get(PUBLIC_HOLIDAYS),
                                    what.times,
                                    what.closed,
                                    what.comment));
                });
        return rules;
    }
}
