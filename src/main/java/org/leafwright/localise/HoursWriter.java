package org.leafwright.localise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leafwright.model.LabelKey;
import org.leafwright.model.OpeningHours;

/**
 * Writes opening hours as a language's readers expect them, such as "9am to 9pm Monday to Friday".
 */
final class HoursWriter {
    private static final int DAYS = 7;

    private final Words words;
    private final DateWriter dates;
    private final LabelWriter labels;

    HoursWriter(Words words, DateWriter dates, LabelWriter labels) {
        this.words = words;
        this.dates = dates;
        this.labels = labels;
    }

    /** Returns one phrase for each rule; a day that a later rule speaks of is left to that. */
    List<String> phrases(List<OpeningHours> rules) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            OpeningHours rule = rules.get(i);
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(rule.days());
            boolean holidays = rule.publicHolidays();
            for (OpeningHours later : rules.subList(i + 1, rules.size())) {
                days.removeAll(later.days());
                holidays &= !later.publicHolidays();
            }
            if (!days.isEmpty() || holidays) {
                phrases.add(phrase(days, holidays, rule.times()));
            }
        }
        return phrases;
    }

    private String phrase(
            Set<DayOfWeek> days, boolean holidays, List<OpeningHours.TimeSpan> times) {
        String dayWords = days(days, holidays);
        if (times.isEmpty()) {
            return labels.plain(LabelKey.HOURS_CLOSED, Map.of("days", dayWords));
        }
        if (days.size() == DAYS && isAllDay(times)) {
            return labels.plain(LabelKey.HOURS_ALWAYS, Map.of());
        }
        return labels.plain(LabelKey.HOURS_OPEN, Map.of("days", dayWords, "times", times(times)));
    }

    private String times(List<OpeningHours.TimeSpan> times) {
        if (isAllDay(times)) {
            return labels.plain(LabelKey.HOURS_ALL_DAY, Map.of());
        }
        return list(times.stream().map(this::time).toList());
    }

    private String time(OpeningHours.TimeSpan span) {
        String end =
                span.end().equals(LocalTime.MIDNIGHT) ? dates.endOfDay() : dates.time(span.end());
        return labels.plain(
                LabelKey.HOURS_TIME_RANGE, Map.of("start", dates.time(span.start()), "end", end));
    }

    private static boolean isAllDay(List<OpeningHours.TimeSpan> times) {
        return times.size() == 1
                && times.get(0).start().equals(LocalTime.MIDNIGHT)
                && times.get(0).end().equals(LocalTime.MIDNIGHT);
    }

    private String days(Set<DayOfWeek> days, boolean holidays) {
        List<String> parts = new ArrayList<>();
        if (days.size() == DAYS) {
            parts.add(labels.plain(LabelKey.HOURS_EVERY_DAY, Map.of()));
        } else {
            addRuns(parts, days);
        }
        if (holidays) {
            parts.add(labels.plain(LabelKey.HOURS_PUBLIC_HOLIDAYS, Map.of()));
        }
        return list(parts);
    }

    /** Adds runs of days; a run may go from Sunday on to Monday. */
    private void addRuns(List<String> parts, Set<DayOfWeek> days) {
        for (DayOfWeek first : DayOfWeek.values()) {
            boolean starts = days.contains(first) && !days.contains(first.minus(1));
            if (!starts) {
                continue;
            }
            DayOfWeek last = first;
            int length = 1;
            while (days.contains(last.plus(1))) {
                last = last.plus(1);
                length++;
            }
            if (length == 1) {
                parts.add(day(first));
            } else if (length == 2) {
                parts.add(day(first));
                parts.add(day(last));
            } else {
                parts.add(
                        labels.plain(
                                LabelKey.HOURS_DAY_RANGE,
                                Map.of("first", day(first), "last", day(last))));
            }
        }
    }

    private String day(DayOfWeek day) {
        return words.get("weekday." + day.getValue());
    }

    /** Joins parts as CLDR's list patterns do. */
    private String list(List<String> parts) {
        int count = parts.size();
        if (count < 2) {
            return count == 0 ? "" : parts.get(0);
        }
        if (count == 2) {
            return fill("list.two", parts.get(0), parts.get(1));
        }
        String joined = fill("list.end", parts.get(count - 2), parts.get(count - 1));
        for (int i = count - 3; i >= 0; i--) {
            joined = fill(i == 0 ? "list.start" : "list.middle", parts.get(i), joined);
        }
        return joined;
    }

    private String fill(String key, String first, String second) {
        return words.get(key).replace("{1}", second).replace("{0}", first);
    }
}
