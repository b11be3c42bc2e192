package org.leafwright.localise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Comments;
import org.leafwright.model.Edition;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.PageSetup;
import org.leafwright.model.PrintedLinks;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

/** A leaflet and a brand to change for a test, and what localising them gives. */
final class Given {
    static final Locale BRITISH = Locale.forLanguageTag("en-GB");

    final Positions positions = new Positions();
    final Problems problems = new Problems();
    final Map<String, String> labels = new HashMap<>();
    Locale leafletLanguage = BRITISH;
    Locale brandLanguage = BRITISH;
    Text title = Text.of("The benefits of baby massage");
    Optional<Text> shortTitle = Optional.of(Text.of("Benefits of baby massage"));
    String kind = "factsheet";
    PublicationDate published = month(2010, 12);
    Optional<PublicationDate> review = Optional.empty();
    Optional<String> version = Optional.empty();
    List<String> authors = List.of("Family Support team", "A nurse");
    List<String> reviewers = List.of();
    List<Block> body = List.of();
    List<OpeningHours> hours = List.of(open(9, 21, "Mo-Fr"));
    String organisation = "Bliss";
    Optional<String> companyNumber = Optional.empty();
    List<String> address = List.of("9 Holyrood Street", "London");
    Optional<String> helplineName = Optional.of("Family Support Helpline");
    List<Block> note = List.of();
    List<Brand.CharityNumber> charities =
            List.of(
                    new Brand.CharityNumber("england-wales", Optional.empty(), "1002973"),
                    new Brand.CharityNumber("scotland", Optional.empty(), "SC040878"));
    Optional<String> footer = Optional.empty();
    Optional<String> digits = Optional.empty();
    Purpose purpose = Purpose.PUBLICATION;
    HelplineAtEnd helplineAtEnd = HelplineAtEnd.IF_ANY;
    Optional<Comments> comments = Optional.empty();
    Optional<Comments> brandComments = Optional.empty();
    Optional<PrintedLinks> links = Optional.empty();

    static PublicationDate month(int year, int month) {
        return new PublicationDate(year, month, OptionalInt.empty());
    }

    static PublicationDate day(int year, int month, int day) {
        return new PublicationDate(year, month, OptionalInt.of(day));
    }

    static Set<DayOfWeek> days(String names) {
        List<String> order = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : names.split(",", -1)) {
            int first = order.indexOf(part.substring(0, 2));
            int last = order.indexOf(part.substring(part.length() - 2));
            for (int i = first; i != last; i = (i + 1) % 7) {
                days.add(DayOfWeek.of(i + 1));
            }
            days.add(DayOfWeek.of(last + 1));
        }
        return days;
    }

    static OpeningHours open(int from, int to, String days) {
        return weekly(days(days), false, span(from + ":00", to + ":00"));
    }

    /** Returns a rule of the whole year; without times it is closed. */
    static OpeningHours weekly(
            Set<DayOfWeek> days, boolean publicHolidays, OpeningHours.TimeSpan... times) {
        return new OpeningHours(
                List.of(),
                days,
                publicHolidays,
                List.of(times),
                times.length == 0,
                Optional.empty());
    }

    /** Returns the days from one to another, of every year. */
    static OpeningHours.DateSpan dates(int month, int day, int lastMonth, int lastDay) {
        return new OpeningHours.DateSpan(
                new OpeningHours.YearDay(month, OptionalInt.of(day)),
                new OpeningHours.YearDay(lastMonth, OptionalInt.of(lastDay)));
    }

    static OpeningHours.DateSpan months(int first, int last) {
        return new OpeningHours.DateSpan(
                new OpeningHours.YearDay(first, OptionalInt.empty()),
                new OpeningHours.YearDay(last, OptionalInt.empty()));
    }

    static OpeningHours.TimeSpan span(String start, String end) {
        return new OpeningHours.TimeSpan(time(start), time(end));
    }

    private static LocalTime time(String text) {
        int hour = Integer.parseInt(text.substring(0, text.indexOf(':')));
        return LocalTime.of(hour % 24, Integer.parseInt(text.substring(text.indexOf(':') + 1)));
    }

    static Text text(Inline... inlines) {
        return new Text(List.of(inlines));
    }

    static Inline characters(String value) {
        return new Inline.Characters(value);
    }

    Edition edition(String language) {
        return localised(language).value();
    }

    Sourced<Edition> localised(String language) {
        return Localiser.localise(
                new Sourced<>(leaflet(), positions),
                new Sourced<>(brand(), new Positions()),
                Locale.forLanguageTag(language),
                new Linked(),
                purpose,
                problems);
    }

    private static final class Linked implements LinkedLeaflets {
        @Override
        public Optional<LinkedLeaflet> find(String id) {
            return switch (id) {
                case "calm-evenings" -> named(BRITISH, "Calm evenings");
                case "kolka" -> named(Locale.forLanguageTag("pl"), "Kolka");
                case "broken" -> Optional.of(new LinkedLeaflet(Optional.empty()));
                default -> Optional.empty();
            };
        }

        @Override
        public List<String> ids() {
            return List.of("broken", "calm-evenings", "kolka");
        }

        private static Optional<LinkedLeaflet> named(Locale language, String title) {
            return Optional.of(
                    new LinkedLeaflet(
                            Optional.of(new LinkedLeaflet.Title(language, Text.of(title)))));
        }
    }

    /** Returns the leaflet's title as others print it that link to it. */
    Text titleForOthers() {
        return Localiser.title(
                        new Sourced<>(leaflet(), positions),
                        new Sourced<>(brand(), new Positions()),
                        problems)
                .text();
    }

    /** Returns what a paragraph of the given characters becomes. */
    Text paragraph(String characters, String language) {
        body = List.of(new Block.Paragraph(Text.of(characters)));
        Block.Paragraph paragraph =
                (Block.Paragraph) edition(language).leaflet().sections().get(0).body().get(0);
        return paragraph.text();
    }

    Leaflet leaflet() {
        return new Leaflet(
                "baby-massage",
                leafletLanguage,
                title,
                shortTitle,
                Optional.empty(),
                kind,
                Optional.of(Text.of("How touch can help you and your baby.")),
                List.of(),
                Optional.of("bliss"),
                published,
                review,
                version,
                Optional.of("BLS-017"),
                authors,
                reviewers,
                PageSetup.A4,
                List.of(new Section("what", Optional.of(Text.of("What?")), body)),
                List.of(),
                helplineAtEnd,
                comments,
                links);
    }

    Brand brand() {
        return new Brand(
                "bliss",
                brandLanguage,
                organisation,
                Optional.empty(),
                charities,
                companyNumber,
                address,
                Optional.of("https://www.bliss.org.uk/"),
                Optional.of(
                        new Brand.Helpline(
                                helplineName,
                                Optional.of("0500 618140"),
                                Optional.of(Brand.CallCost.FREE),
                                Optional.empty(),
                                hours,
                                Optional.empty(),
                                Optional.of("enquiries@bliss.org.uk"),
                                note)),
                Optional.empty(),
                Brand.Colours.NONE,
                Brand.Fonts.NONE,
                footer,
                labels,
                digits,
                brandComments,
                Optional.empty());
    }
}
