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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.OpeningHours.TimeSpan;
import org.leafwright.model.Workspace;

class HoursTest {
    private static final Set<DayOfWeek> WEEKDAYS =
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    @Test
    void readsDaysAndTimes() {
        assertThat(hours("Mo-Fr 09:00-21:00"))
                .containsExactly(new OpeningHours(WEEKDAYS, false, List.of(span(9, 21))));
    }

    @Test
    void readsListsOfDaysAndOfTimes() {
        assertThat(hours("Mo,We 9:00-12:00, 13:00-17:00"))
                .containsExactly(
                        new OpeningHours(
                                Set.of(MONDAY, WEDNESDAY),
                                false,
                                List.of(span(9, 12), span(13, 17))));
    }

    @Test
    void wrapsDaysAroundTheWeek() {
        assertThat(hours("Sa-Mo 09:00-17:00"))
                .containsExactly(
                        new OpeningHours(
                                Set.of(SATURDAY, SUNDAY, MONDAY), false, List.of(span(9, 17))));
    }

    @Test
    void readsRoundTheClock() {
        OpeningHours always =
                new OpeningHours(
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
                        new OpeningHours(
                                Set.of(SUNDAY),
                                false,
                                List.of(new TimeSpan(LocalTime.of(18, 0), LocalTime.MIDNIGHT))));
    }

    @Test
    void letsALaterRuleReplaceAnEarlierOne() {
        assertThat(hours("Mo-Fr 09:00-17:00; We off; PH closed"))
                .containsExactly(
                        new OpeningHours(
                                Set.of(MONDAY, TUESDAY, THURSDAY, FRIDAY),
                                false,
                                List.of(span(9, 17))),
                        new OpeningHours(Set.of(WEDNESDAY), true, List.of()));
    }

    @Test
    void letsARuleAfterACommaAddTimes() {
        assertThat(hours("Mo 09:00-12:00, Mo 14:00-16:00"))
                .containsExactly(
                        new OpeningHours(
                                Set.of(MONDAY), false, List.of(span(9, 12), span(14, 16))));
    }

    @Test
    void joinsDaysOfEqualTimesWhereverTheyStand() {
        assertThat(hours("Sa 10:00-12:00; Mo-Fr 09:00-17:00; Su,PH 10:00-12:00"))
                .containsExactly(
                        new OpeningHours(WEEKDAYS, false, List.of(span(9, 17))),
                        new OpeningHours(Set.of(SATURDAY, SUNDAY), true, List.of(span(10, 12))));
    }

    @Test
    void allowsASemicolonAtTheEnd() {
        assertThat(hours("Mo 09:00-10:00;")).hasSize(1);
    }

    private static TimeSpan span(int from, int to) {
        return new TimeSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static List<OpeningHours> hours(String written) {
        String yaml = "brand: 1\norganisation: O\nhelpline: {hours: \"" + written + "\"}\n";
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
