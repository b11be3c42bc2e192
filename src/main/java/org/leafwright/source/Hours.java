package org.leafwright.source;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.TimeSpan;

/**
 * Reads opening hours: the part of OpenStreetMap's {@code opening_hours} that a helpline needs.
 *
 * <p>Weekdays, lists and ranges of them, {@code PH} for public holidays, several times a day,
 * {@code off}, {@code 24/7} and several rules with {@code ;}. A later rule replaces what an earlier
 * one said of the same days; after a comma it adds to it. The result has each day once, days of
 * equal times together, in the week's order.
 */
final class Hours {
    private static final List<String> DAYS =
            List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH");

    private final String text;
    private final Week week = new Week();
    private int at;

    private Hours(String text) {
        this.text = text;
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
        } catch (Misunderstood e) {
            reading.error(
                    Code.BAD_HOURS,
                    scalar.get().places().at(e.from, Math.max(1, e.to - e.from)),
                    e.message,
                    e.hint);
            return List.of();
        }
        List<OpeningHours> rules = hours.week.grouped();
        rules.forEach(rule -> reading.at(node, rule));
        return rules;
    }

    private void rules() {
        boolean adds = false;
        do {
            skipSpace();
            rule(adds);
            skipSpace();
            adds = peek() == ',';
            if (at < text.length() && peek() != ';' && !adds) {
                throw unknown(at);
            }
            at++;
            skipSpace();
        } while (at < text.length());
    }

    private void rule(boolean adds) {
        if (take("24/7")) {
            week.set(
                    Week.all(),
                    List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                    adds);
            return;
        }
        BitSet days = days();
        skipSpace();
        if (take("off") || take("closed")) {
            week.set(days, List.of(), false);
        } else {
            week.set(days, spans(), adds);
        }
    }

    /** Reads days; none means every day. */
    private BitSet days() {
        BitSet days = new BitSet();
        if (!Character.isLetter(peek()) || text.startsWith("off", at)) {
            return Week.all();
        }
        do {
            skipSpace();
            int first = day();
            int last = first;
            if (peek() == '-') {
                int dash = at++;
                last = day();
                if (first == Week.PUBLIC_HOLIDAYS || last == Week.PUBLIC_HOLIDAYS) {
                    throw new Misunderstood(
                            dash, at, "PH can't be part of a range", "Write Mo-Su,PH");
                }
            }
            for (int day = first; day != last; day = (day + 1) % Week.DAYS) {
                days.set(day);
            }
            days.set(last);
            skipSpace();
        } while (take(","));
        return days;
    }

    private int day() {
        int start = at;
        while (Character.isLetter(peek())) {
            at++;
        }
        String word = text.substring(start, at);
        int day = DAYS.indexOf(word);
        if (day >= 0) {
            return day;
        }
        at = start;
        throw unknown(start);
    }

    private List<TimeSpan> spans() {
        List<TimeSpan> spans = new ArrayList<>();
        do {
            skipSpace();
            int start = at;
            LocalTime from = time();
            skipSpace();
            if (!take("-") && !take("–")) {
                throw new Misunderstood(
                        start, at, "An end of these hours is missing", "Write 09:00-17:00");
            }
            skipSpace();
            LocalTime to = time();
            if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
                throw new Misunderstood(
                        start, at, "These hours end where they start", "Write 00:00-24:00");
            }
            boolean follows =
                    !spans.isEmpty()
                            && !spans.get(spans.size() - 1).end().equals(LocalTime.MIDNIGHT)
                            && !from.isBefore(spans.get(spans.size() - 1).end());
            if (!spans.isEmpty() && !follows) {
                throw new Misunderstood(
                        start, at, "These hours overlap those before", "Write them in order");
            }
            spans.add(new TimeSpan(from, to));
            skipSpace();
        } while (peek() == ',' && startsTime(at + 1) && take(","));
        return spans;
    }

    private boolean startsTime(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    /** Reads {@code 9:00} to {@code 24:00}; 24:00 is midnight. */
    private LocalTime time() {
        int start = at;
        int hour = digits(2);
        int minute = take(":") ? digits(2) : -1;
        boolean good = minute >= 0 && minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
        if (hour < 0 || !good) {
            at = start;
            throw unknown(start);
        }
        return LocalTime.of(hour % 24, minute);
    }

    private int digits(int most) {
        int start = at;
        while (at - start < most && peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(text.substring(start, at));
    }

    private Misunderstood unknown(int from) {
        int to = from;
        while (to < text.length() && ";, ".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String word = text.substring(from, to);
        String message =
                word.isEmpty()
                        ? "Something is missing in these opening hours"
                        : Quoted.of(word) + " isn't understood in opening hours";
        return new Misunderstood(from, to, message, hint(word));
    }

    private static String hint(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("am") || lower.contains("pm")) {
            return "Write times as 09:00-17:30; each reader sees them in the way of their language";
        }
        for (String day : DAYS) {
            if (lower.startsWith(day.toLowerCase(Locale.ROOT))) {
                return "Write days as Mo, Tu, We, Th, Fr, Sa, Su and PH for public holidays, such as"
                        + " Mo-Fr 09:00-17:00";
            }
        }
        return "Write days and times such as Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off";
    }

    private boolean take(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Ends the reading where the hours can't be understood. */
    private static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String message;
        private final int from;
        private final int to;
        private final String hint;

        Misunderstood(int from, int to, String message, String hint) {
            super(message, null, false, false);
            this.message = message;
            this.from = from;
            this.to = to;
            this.hint = hint;
        }
    }
}
