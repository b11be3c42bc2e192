package org.leafwright.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafwright.diagnostic.Quoted;

/** A place in opening hours that moves on as they are read. */
final class HoursCursor {
    static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH");
    static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private static final String UNDERSTOOD =
            "Write days, dates and times such as Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off; Dec 24-26 off";

    /** What OpenStreetMap has and this format hasn't, by the start of the word. */
    private static final Map<String, String> INSTEAD =
            Map.of(
                    "SH",
                    "School holidays differ from place to place: write their dates, such as Jul"
                            + " 20-Sep 1, or say it in the helpline's note",
                    "week",
                    "Weeks have no numbers here: write dates, such as Apr 1-Jun 30",
                    "easter",
                    "Write PH for public holidays, or say it in the helpline's note",
                    "||",
                    "Write rules with ; between them. What readers must know besides goes in quotes"
                            + " or in the helpline's note",
                    "sun",
                    "Write times as 09:00-17:30");

    private final String text;
    private int at;

    HoursCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    void step() {
        at++;
    }

    boolean take(String what) {
        if (text.startsWith(what, at)) {
            at += what.length();
            return true;
        }
        return false;
    }

    boolean takeWord(String word) {
        if (!nextWord().equals(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Returns the letters that come next, without taking them. */
    String nextWord() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    void skipSpace() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    /** Takes the dash of a range, with white space around it. */
    boolean takeDash() {
        int start = at;
        skipSpace();
        if (take("-") || take("–")) {
            skipSpace();
            return true;
        }
        at = start;
        return false;
    }

    /** Takes up to so many digits; -1 if there are none. */
    int digits(int most) {
        int start = at;
        while (at - start < most && isDigit(peek())) {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(text.substring(start, at));
    }

    /** Returns whether a time comes next, white space aside. */
    boolean beforeTime() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int start = next;
        while (next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        return next > start
                && next + 1 < text.length()
                && text.charAt(next) == ':'
                && isDigit(text.charAt(next + 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Takes text in double quotes. */
    String quoted() {
        int start = at;
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new Misunderstood(
                    start,
                    text.length(),
                    "This comment is never closed",
                    "End it with a quotation mark");
        }
        at = end + 1;
        String comment = Values.singleLine(text.substring(start + 1, end));
        if (comment.isEmpty()) {
            throw new Misunderstood(start, at, "This comment is empty", "Write it, or remove it");
        }
        return comment;
    }

    /** Returns what to say of a word that can't stand where it does. */
    Misunderstood unknown(int from) {
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
        for (Map.Entry<String, String> entry : INSTEAD.entrySet()) {
            if (word.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        if (word.length() >= 4 && Values.isDigits(word.substring(0, 4))) {
            return "Hours hold for every year: write dates without it, such as Dec 25 off";
        }
        if (word.indexOf('[') >= 0) {
            return "Days can't be counted: write days of the week or dates, and say the rest in the"
                    + " helpline's note";
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (String month : MONTHS) {
            if (lower.startsWith(month.toLowerCase(Locale.ROOT))) {
                return "Write months as " + String.join(", ", MONTHS) + ", such as Dec 24-26 off";
            }
        }
        for (String day : DAYS) {
            if (lower.startsWith(day.toLowerCase(Locale.ROOT))) {
                return "Write days as Mo, Tu, We, Th, Fr, Sa, Su and PH for public holidays, such as"
                        + " Mo-Fr 09:00-17:00";
            }
        }
        if (lower.contains("am") || lower.contains("pm")) {
            return "Write times as 09:00-17:30; each reader sees them in the way of their language";
        }
        return UNDERSTOOD;
    }

    /** Ends the reading where the hours can't be understood. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        final String message;
        final int from;
        final int to;
        final String hint;

        Misunderstood(int from, int to, String message, String hint) {
            super(message, null, false, false);
            this.message = message;
            this.from = from;
            this.to = to;
            this.hint = hint;
        }
    }
}
