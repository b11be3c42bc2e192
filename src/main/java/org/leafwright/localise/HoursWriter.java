package org.leafwright.localise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.model.Inline;
import org.leafwright.model.LabelKey;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.Text;

/**
 * Writes opening hours as a language's readers expect them, such as "9am to 9pm Monday to Friday".
 */
final class HoursWriter {
    private static final int DAYS = 7;

    /** A remark after what it remarks on, unless a language has brackets of its own. */
    static final String ASIDE = "{0} ({1})";

    private final Words words;
    private final DateWriter dates;
    private final LabelWriter labels;
    private final ListWriter lists;
    private final TextLocaliser comments;

    /**
     * @param comments localises what authors say in opening hours
     */
    HoursWriter(Words words, DateWriter dates, LabelWriter labels, TextLocaliser comments) {
        this.words = words;
        this.dates = dates;
        this.labels = labels;
        this.lists = new ListWriter(words);
        this.comments = comments;
    }

    /**
     * Returns one phrase for each rule; a day that a later rule for the same dates speaks of is
     * left to that.
     */
    List<Text> phrases(List<OpeningHours> rules) {
        List<Text> phrases = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            OpeningHours rule = rules.get(i);
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(rule.days());
            boolean holidays = rule.publicHolidays();
            for (OpeningHours later : rules.subList(i + 1, rules.size())) {
                if (later.dates().equals(rule.dates())) {
                    days.removeAll(later.days());
                    holidays &= !later.publicHolidays();
                }
            }
            if (!days.isEmpty() || holidays) {
                phrases.add(phrase(rule, days, holidays));
            }
        }
        return phrases;
    }

    private Text phrase(OpeningHours rule, Set<DayOfWeek> days, boolean holidays) {
        Optional<Text> comment = rule.comment().map(words -> comments.line(words, rule));
        boolean always = rule.dates().isEmpty() && days.size() == DAYS;
        if (comment.isPresent() && always && rule.times().isEmpty() && !rule.closed()) {
            return comment.get(); // all that is said
        }
        Text hours = hours(rule, days, when(rule.dates(), days, holidays));
        return comment.map(words -> aside(hours, words)).orElse(hours);
    }

    private Text hours(OpeningHours rule, Set<DayOfWeek> days, String when) {
        Map<String, Value> slots = Map.of("days", Value.neutral(when));
        if (rule.closed()) {
            Optional<String> inMonths =
                    days.size() == DAYS && isOfMonths(rule.dates())
                            ? words.find("hours.closed_months")
                            : Optional.empty();
            return labels.text(LabelKey.HOURS_CLOSED, inMonths, slots);
        }
        if (rule.times().isEmpty()) { // the comment says when
            return labels.filled("${days}", slots);
        }
        if (rule.dates().isEmpty() && days.size() == DAYS && isAllDay(rule.times())) {
            return labels.text(LabelKey.HOURS_ALWAYS);
        }
        Value times = Value.neutral(times(rule.times()));
        return labels.text(
                LabelKey.HOURS_OPEN,
                openPhrase(rule.dates(), days),
                Map.of("days", Value.neutral(when), "times", times));
    }

    /**
     * Returns how a language says on what it is open where that isn't how it says it of weekdays.
     */
    private Optional<String> openPhrase(List<OpeningHours.DateSpan> dates, Set<DayOfWeek> days) {
        if (days.isEmpty()) {
            return words.find("hours.open_holidays");
        }
        if (dates.isEmpty() || days.size() < DAYS) {
            return Optional.empty();
        }
        if (!isOfMonths(dates)) {
            return words.find("hours.open_dates");
        }
        boolean single = true;
        for (OpeningHours.DateSpan span : dates) {
            single &= span.first().equals(span.last());
        }
        return single ? words.find("hours.open_months") : Optional.empty();
    }

    private static boolean isOfMonths(List<OpeningHours.DateSpan> dates) {
        boolean months = !dates.isEmpty();
        for (OpeningHours.DateSpan span : dates) {
            months &= span.first().day().isEmpty();
        }
        return months;
    }

    /** Returns a text with a comment after it. */
    private Text aside(Text text, Text comment) {
        String after =
                words.find("aside").orElse(ASIDE).replace("{0}", "").replace("{1}", "${comment}");
        List<Inline> inlines = new ArrayList<>(text.inlines());
        inlines.addAll(labels.filled(after, Map.of("comment", comments.value(comment))).inlines());
        return new Text(inlines);
    }

    private String when(List<OpeningHours.DateSpan> spans, Set<DayOfWeek> days, boolean holidays) {
        if (spans.isEmpty()) {
            return days(days, holidays);
        }
        String season = lists.list(spans.stream().map(dates::span).toList());
        return days.size() == DAYS && !holidays
                ? season
                : words.find("aside")
                        .orElse(ASIDE)
                        .replace("{0}", days(days, holidays))
                        .replace("{1}", season);
    }

    private String times(List<OpeningHours.TimeSpan> times) {
        if (isAllDay(times)) {
            return labels.plain(LabelKey.HOURS_ALL_DAY, Map.of());
        }
        return lists.list(times.stream().map(this::time).toList());
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
        return lists.list(parts);
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
}
