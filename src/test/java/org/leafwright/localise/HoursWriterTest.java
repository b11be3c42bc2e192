package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafwright.model.Edition;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.Text;

class HoursWriterTest {
    private final Given given = new Given();

    @Test
    void writesSeveralSpansOfADay() {
        assertThat(
                        lines(
                                "en",
                                new OpeningHours(
                                        Given.days("Mo,We,Fr"),
                                        false,
                                        List.of(
                                                Given.span("9:00", "12:00"),
                                                Given.span("13:30", "17:00")))))
                .containsExactly("9am to midday and 1:30pm to 5pm Monday, Wednesday and Friday");
    }

    @Test
    void writesRoundTheClockAndPublicHolidays() {
        OpeningHours always =
                new OpeningHours(Given.days("Mo-Su"), false, List.of(Given.span("0:00", "24:00")));
        OpeningHours closed = new OpeningHours(java.util.Set.of(), true, List.of());
        assertThat(lines("en", always, closed))
                .containsExactly("24 hours a day, every day", "Closed on public holidays");
    }

    @Test
    void writesMidnightAsTheEndOfTheDay() {
        OpeningHours late = Given.open(18, 24, "Sa,Su");
        assertThat(lines("en", late)).containsExactly("6pm to midnight Saturday and Sunday");
        assertThat(lines("pl", late)).containsExactly("Sobota i niedziela: 18:00–24:00");
        assertThat(lines("hi", late)).containsExactly("शनिवार और रविवार: 6:00 pm से 12:00 am");
    }

    @Test
    void tellsARunOverTheEndOfTheWeekAsOneRange() {
        assertThat(lines("en", Given.open(9, 17, "Su-Th")))
                .containsExactly("9am to 5pm Sunday to Thursday");
    }

    @Test
    void leavesADayToTheLaterRuleThatSpeaksOfIt() {
        assertThat(lines("en", Given.open(9, 17, "Mo-Fr"), Given.open(9, 13, "We")))
                .containsExactly(
                        "9am to 5pm Monday, Tuesday, Thursday and Friday", "9am to 1pm Wednesday");
    }

    @Test
    void writesEveryDay() {
        assertThat(lines("en", Given.open(8, 20, "Mo-Su"))).containsExactly("8am to 8pm every day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en    | 9am to 9pm Monday to Friday
                    cy    | Dydd Llun–Dydd Gwener: 09:00–21:00
                    pl    | Poniedziałek–piątek: 09:00–21:00
                    de    | Montag bis Freitag: 9 bis 21 Uhr
                    fr    | Du lundi au vendredi : de 9 h à 21 h
                    es    | De lunes a viernes: de 9:00 a 21:00
                    nl    | Maandag tot en met vrijdag: 9.00–21.00 uur
                    uk    | Понеділок–пʼятниця: 09:00–21:00
                    ar-EG | من الاثنين إلى الجمعة: من ٩:٠٠ ص إلى ٩:٠٠ م
                    fa    | دوشنبه تا جمعه: ۹:۰۰ تا ۲۱:۰۰
                    ur    | پیر تا جمعہ: 9:00 AM تا 9:00 PM
                    bn    | সোমবার থেকে শুক্রবার: ৯:০০ AM থেকে ৯:০০ PM
                    zh-CN | 星期一至星期五：09:00–21:00
                    th    | วันจันทร์ถึงวันศุกร์: 09.00–21.00 น.
                    """)
    void writesAsReadersExpect(String language, String expected) {
        assertThat(lines(language, Given.open(9, 21, "Mo-Fr")))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly(expected);
    }

    private List<String> lines(String language, OpeningHours... rules) {
        given.hours = List.of(rules);
        return given.edition(language).helpline().orElseThrow().rows().stream()
                .filter(row -> row.kind() == Edition.ContactKind.HOURS)
                .flatMap(row -> row.values().stream())
                .map(Text::plain)
                .toList();
    }
}
