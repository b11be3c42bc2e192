package org.leafwright.source;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.DateSpan;
import org.leafwright.model.OpeningHours.TimeSpan;
import org.leafwright.model.OpeningHours.YearDay;
import org.leafwright.model.Workspace;

class HoursTest {
    private static final Set<DayOfWeek> WEEKDAYS =
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    @Test
    void readsDaysAndTimes() {
        assertThat(hours("Mo-Fr 09:00-21:00"))
                .containsExactly(weekly(WEEKDAYS, false, List.of(span(9, 21))));
    }

    @Test
    void readsListsOfDaysAndOfTimes() {
        assertThat(hours("Mo,We 9:00-12:00, 13:00-17:00"))
                .containsExactly(
                        weekly(
                                Set.of(MONDAY, WEDNESDAY),
                                false,
                                List.of(span(9, 12), span(13, 17))));
    }

    @Test
    void wrapsDaysAroundTheWeek() {
        assertThat(hours("Sa-Mo 09:00-17:00"))
                .containsExactly(
                        weekly(Set.of(SATURDAY, SUNDAY, MONDAY), false, List.of(span(9, 17))));
    }

    @Test
    void readsRoundTheClock() {
        OpeningHours always =
                weekly(
                        Set.of(DayOfWeek.values()),
                        true,
                        List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        assertThat(hours("24/7")).containsExactly(always);
        assertThat(hours("00:00-24:00")).containsExactly(always);
    }

    @Test
    void endsTheDayAtMidnight() {
        assertThat(hours("Su 18:00-24:00"))
                .containsExactly(
                        weekly(
                                Set.of(SUNDAY),
                                false,
                                List.of(new TimeSpan(LocalTime.of(18, 0), LocalTime.MIDNIGHT))));
    }

    @Test
    void letsALaterRuleReplaceAnEarlierOne() {
        assertThat(hours("Mo-Fr 09:00-17:00; We off; PH closed"))
                .containsExactly(
                        weekly(
                                Set.of(MONDAY, TUESDAY, THURSDAY, FRIDAY),
                                false,
                                List.of(span(9, 17))),
                        weekly(Set.of(WEDNESDAY), true, List.of()));
    }

    @Test
    void letsARuleAfterACommaAddTimes() {
        assertThat(hours("Mo 09:00-12:00, Mo 14:00-16:00"))
                .containsExactly(weekly(Set.of(MONDAY), false, List.of(span(9, 12), span(14, 16))));
    }

    @Test
    void letsARuleAfterACommaSpeakOfOtherDays() {
        assertThat(hours("Mo-Fr 09:00-17:00, PH off, Mo \"by phone\", Dec 24 09:00-12:00"))
                .isEqualTo(
                        hours(
                                "Mo 09:00-17:00 \"by phone\"; Tu-Fr 09:00-17:00; PH off;"
                                        + " Dec 24 09:00-12:00"));
    }

    @Test
    void sortsTheTimesThatARuleAfterACommaAdds() {
        assertThat(hours("Mo 14:00-16:00, Mo 09:00-14:00"))
                .containsExactly(weekly(Set.of(MONDAY), false, List.of(span(9, 14), span(14, 16))));
    }

    @Test
    void readsSpacesAroundEveryDash() {
        assertThat(hours("Mo - Fr 09:00 – 17:00")).isEqualTo(hours("Mo-Fr 09:00-17:00"));
    }

    @Test
    void joinsDaysOfEqualTimesWhereverTheyStand() {
        assertThat(hours("Sa 10:00-12:00; Mo-Fr 09:00-17:00; Su,PH 10:00-12:00"))
                .containsExactly(
                        weekly(WEEKDAYS, false, List.of(span(9, 17))),
                        weekly(Set.of(SATURDAY, SUNDAY), true, List.of(span(10, 12))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dec 25 off                 | 12-25 12-25
                    Dec 24-26 off              | 12-24 12-26
                    Dec 24 - Jan 2: off        | 12-24 1-2
                    Dec 25,26 off              | 12-25 12-25, 12-26 12-26
                    Dec 1,24–26 off            | 12-1 12-1, 12-24 12-26
                    Dec 1, 24 - Jan 2, 6 off   | 12-1 12-1, 12-24 1-2, 1-6 1-6
                    Dec 25, Jan 1 closed       | 12-25 12-25, 1-1 1-1
                    Apr-Sep off                | 4 9
                    Feb off                    | 2 2
                    """)
    void readsDates(String written, String spans) {
        assertThat(hours(written))
                .singleElement()
                .satisfies(
                        rule -> {
                            assertThat(rule.closed()).isTrue();
                            assertThat(rule.days()).hasSize(7);
                            assertThat(rule.dates().stream().map(HoursTest::shown))
                                    .containsExactly(spans.split(", ", -1));
                        });
    }

    @Test
    void keepsDatesApartFromTheWeekOfTheWholeYear() {
        assertThat(hours("Mo-Su 08:00-20:00; Dec 25 off; Dec 24 10:00-12:00"))
                .extracting(rule -> rule.dates().stream().map(HoursTest::shown).toList())
                .containsExactly(List.of(), List.of("12-25 12-25"), List.of("12-24 12-24"));
    }

    @Test
    void readsWeekdaysOfASeasonWithAColonOrWithout() {
        assertThat(hours("Apr-Sep: Mo-Fr 9:00-18:00; Oct-Mar: Mo-Fr 9:00-17:00; Sa,Su,PH off"))
                .hasSize(3)
                .isEqualTo(
                        hours("Apr-Sep Mo-Fr 9:00-18:00; Oct-Mar Mo-Fr 9:00-17:00; Sa,Su,PH off"));
        assertThat(hours("Apr 10:00-12:00").get(0).times()).containsExactly(span(10, 12));
    }

    @Test
    void readsOpenAndClosed() {
        assertThat(hours("Mo closed")).isEqualTo(hours("Mo off"));
        assertThat(hours("Mo open")).isEqualTo(hours("Mo 00:00-24:00"));
        assertThat(hours("Mo 09:00-17:00 open")).isEqualTo(hours("Mo 09:00-17:00"));
    }

    @Test
    void countsHoursOnPastMidnight() {
        assertThat(hours("Fr 18:00-26:00")).isEqualTo(hours("Fr 18:00-02:00"));
    }

    @Test
    void readsComments() {
        assertThat(hours("Mo 09:00-17:00; Sa \"by appointment\"; Su off \"we are asleep\""))
                .extracting(OpeningHours::comment)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("by appointment"),
                        Optional.of("we are asleep"));
    }

    private static String shown(DateSpan span) {
        return shown(span.first()) + " " + shown(span.last());
    }

    private static String shown(YearDay day) {
        return day.month() + (day.day().isPresent() ? "-" + day.day().getAsInt() : "");
    }

    @Test
    void allowsASemicolonAtTheEnd() {
        assertThat(hours("Mo 09:00-10:00;")).hasSize(1);
    }

    /** Returns a rule of the whole year; without times it is closed. */
    private static OpeningHours weekly(
            Set<DayOfWeek> days, boolean publicHolidays, List<TimeSpan> times) {
        return new OpeningHours(
                List.of(), days, publicHolidays, times, times.isEmpty(), Optional.empty());
    }

    private static TimeSpan span(int from, int to) {
        return new TimeSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static List<OpeningHours> hours(String written) {
        String yaml = "brand: 1\norganisation: O\nhelpline: {phone: 1, hours: '" + written + "'}\n";
        Problems problems = new Problems();
        SourceInput input =
                new SourceInput("brand.yaml", "", yaml.getBytes(StandardCharsets.UTF_8));
        List<OpeningHours> hours =
                BrandReader.read(input, "o", Workspace.DEFAULT, problems)
                        .flatMap(brand -> brand.value().helpline())
                        .map(helpline -> helpline.hours())
                        .orElse(List.of());
        assertThat(problems.inFileOrder()).isEmpty();
        return hours;
    }
}
