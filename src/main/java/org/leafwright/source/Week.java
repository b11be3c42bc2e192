package org.leafwright.source;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.TimeSpan;

/** What has been said of each day of a week and of public holidays, which count as its last day. */
final class Week {
    /** How many days a week has. */
    static final int DAYS = 7;

    /** The number of public holidays; Monday is 0. */
    static final int PUBLIC_HOLIDAYS = 7;

    private final @Nullable List<TimeSpan>[] times;

    Week() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable List<TimeSpan>[] week = new List[DAYS + 1];
        this.times = week;
    }

    /** Returns every day, public holidays too. */
    static BitSet all() {
        BitSet days = new BitSet();
        days.set(0, DAYS + 1);
        return days;
    }

    /** Says the times of some days, in place of what was said of them before or beside it. */
    void set(BitSet days, List<TimeSpan> spans, boolean adds) {
        days.stream()
                .forEach(
                        day -> {
                            List<TimeSpan> all = new ArrayList<>();
                            List<TimeSpan> before = times[day];
                            if (adds && before != null) {
                                all.addAll(before);
                            }
                            all.addAll(spans);
                            // Comparator.comparing would be the one lambda of Java itself that
                            // every build links.
                            all.sort((a, b) -> a.start().compareTo(b.start()));
                            times[day] = List.copyOf(all);
                        });
    }

    /** Returns days of equal times together; days of which nothing was said are left out. */
    List<OpeningHours> grouped() {
        Map<List<TimeSpan>, BitSet> groups = new LinkedHashMap<>();
        for (int day = 0; day < times.length; day++) {
            List<TimeSpan> spans = times[day];
            if (spans != null) {
                groups.computeIfAbsent(spans, key -> new BitSet()).set(day);
            }
        }
        List<OpeningHours> rules = new ArrayList<>();
        groups.forEach(
                (spans, days) -> {
                    Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
                    days.stream()
                            .filter(day -> day < DAYS)
                            .forEach(day -> week.add(DayOfWeek.of(day + 1)));
                    rules.add(new OpeningHours(week, days.get(PUBLIC_HOLIDAYS), spans));
                });
        return rules;
    }
}
