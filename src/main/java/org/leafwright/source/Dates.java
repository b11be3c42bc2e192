package org.leafwright.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.PublicationDate;

/** Reads dates: {@code YYYY-MM} or {@code YYYY-MM-DD}. */
final class Dates {
    private final Reading reading;
    private final Values values;

    Dates(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    Optional<PublicationDate> date(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "a date such as 2010-12");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().value();
        Optional<PublicationDate> date = parse(written);
        if (date.isEmpty()) {
            return reading.badValue(node, Quoted.of(written) + " is no date", hint(written));
        }
        return Optional.of(reading.at(node, date.get()));
    }

    private static Optional<PublicationDate> parse(String date) {
        if (!hasShape(date)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(5, 7));
        try {
            OptionalInt day =
                    date.length() == 7
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(date.substring(8)));
            LocalDate.of(year, month, day.orElse(1)); // throws if there is no such day
            return Optional.of(new PublicationDate(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(String date) {
        if ((date.length() != 7 && date.length() != 10) || date.startsWith("0000")) {
            return false;
        }
        for (int i = 0; i < date.length(); i++) {
            char c = date.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String hint(String date) {
        if (date.length() == 4 && Values.isDigits(date)) {
            return "Add the month: " + date + "-01 for January " + date;
        }
        if (hasShape(date)) {
            String month = date.substring(5, 7);
            return Integer.parseInt(month) > 12 || month.equals("00")
                    ? "There is no month " + month + ": months are 01 to 12"
                    : "The calendar has no such day";
        }
        return "Write year and month, or year, month and day: 2010-12 or 2010-12-31";
    }
}
