package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.OpeningHours;
import org.leafwright.model.Text;

class HoursWriterTest {
    private final Given given = new Given();

    @Test
    void writesSeveralSpansOfADay() {
        assertThat(
                        lines(
                                "en",
                                Given.weekly(
                                        Given.days("Mo,We,Fr"),
                                        false,
                                        Given.span("9:00", "12:00"),
                                        Given.span("13:30", "17:00"))))
                .containsExactly("9am to midday and 1:30pm to 5pm Monday, Wednesday and Friday");
    }

    @Test
    void writesRoundTheClockAndPublicHolidays() {
        OpeningHours always = Given.weekly(Given.days("Mo-Su"), false, Given.span("0:00", "24:00"));
        OpeningHours closed = Given.weekly(Set.of(), true);
        assertThat(lines("en", always, closed))
                .containsExactly("24 hours a day, every day", "Closed on public holidays");
    }

    @Test
    void writesMidnightAsTheEndOfTheDay() {
        OpeningHours late = Given.open(18, 24, "Sa,Su");
        assertThat(lines("en", late)).containsExactly("6pm to midnight Saturday and Sunday");
        assertThat(lines("pl", late)).containsExactly("Sobota i niedziela: 18:00–24:00");
        assertThat(lines("hi", late)).containsExactly("शनिवार और रविवार: शाम 6:00 से रात 12:00");
    }

    @ParameterizedTest
    @MethodSource("org.leafwright.localise.LanguageFilesTest#languages")
    void endsTheDayAtTwentyFourWhereTheClockCountsPastTwelve(String language) {
        given.digits = Optional.of("latn");
        String line = lines(language, Given.open(13, 24, "Mo")).get(0);
        assertThat(line.contains("24")).as(line).isEqualTo(line.contains("13"));
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
    void leavesPublicHolidaysToTheLaterRuleThatSpeaksOfThem() {
        assertThat(
                        lines(
                                "en",
                                Given.weekly(Given.days("Mo"), true, Given.span("9:00", "17:00")),
                                Given.weekly(Set.of(), true)))
                .containsExactly("9am to 5pm Monday", "Closed on public holidays");
    }

    @Test
    void tellsRoundTheClockInASeason() {
        assertThat(
                        lines(
                                "en",
                                new OpeningHours(
                                        List.of(Given.months(4, 9)),
                                        Given.days("Mo-Su"),
                                        false,
                                        List.of(Given.span("0:00", "24:00")),
                                        false,
                                        Optional.empty())))
                .containsExactly("24 hours a day April to September");
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
                    cy    | Dydd Llun i ddydd Gwener: 09:00–21:00
                    pl    | Poniedziałek–piątek: 09:00–21:00
                    de    | Montag bis Freitag: 9 bis 21 Uhr
                    fr    | Du lundi au vendredi : de 9 h à 21 h
                    es    | De lunes a viernes: de 9:00 a 21:00
                    nl    | Maandag tot en met vrijdag: 9.00–21.00 uur
                    uk    | Понеділок–пʼятниця: 09:00–21:00
                    ar-EG | من الاثنين إلى الجمعة: من ٩:٠٠ ص إلى ٩:٠٠ م
                    fa    | دوشنبه تا جمعه: ۹:۰۰ تا ۲۱:۰۰
                    ur    | پیر تا جمعہ: صبح 9:00 تا رات 9:00
                    bn    | সোমবার থেকে শুক্রবার: সকাল ৯:০০ থেকে রাত ৯:০০
                    hi    | सोमवार से शुक्रवार: सुबह 9:00 से रात 9:00
                    sk    | Pondelok – piatok: 9:00 – 21:00
                    tr    | Pazartesi–cuma: 09:00–21:00
                    so    | Isniin–Jimco: 09:00–21:00
                    zh-CN | 星期一至星期五：09:00–21:00
                    th    | วันจันทร์ถึงวันศุกร์: 09.00–21.00 น.
                    """)
    void writesAsReadersExpect(String language, String expected) {
        assertThat(lines(language, Given.open(9, 21, "Mo-Fr")))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en    | Closed on 24 to 26 December | 9am to 6pm Monday to Friday (April to September)
                    en-US | Closed on December 24 – 26 | 9am to 6pm Monday to Friday (April to September)
                    de    | 24.–26. Dezember: geschlossen | Montag bis Freitag (April–September): 9 bis 18 Uhr
                    fr    | 24 – 26 décembre : fermé | Du lundi au vendredi (avril – septembre) : de 9 h à 18 h
                    pl    | 24–26 grudnia: nieczynne | Poniedziałek–piątek (kwiecień – wrzesień): 09:00–18:00
                    cy    | 24 – 26 Rhagfyr: ar gau | Dydd Llun i ddydd Gwener (Ebrill–Medi): 09:00–18:00
                    hu    | December 24–26.: zárva | Hétfő–péntek (április – szeptember): 9:00–18:00
                    ar-EG | ٢٤–٢٦ ديسمبر: مغلق | من الاثنين إلى الجمعة (أبريل–سبتمبر): من ٩:٠٠ ص إلى ٦:٠٠ م
                    ur    | 24–26 دسمبر: بند | پیر تا جمعہ (اپریل – ستمبر): صبح 9:00 تا شام 6:00
                    zh-CN | 12月24–26日：休息 | 星期一至星期五（四月 – 九月）：09:00–18:00
                    """)
    void writesDatesAndSeasons(String language, String dates, String season) {
        assertThat(
                        lines(
                                language,
                                closedOn(Given.dates(12, 24, 12, 26)),
                                inSeason(Given.months(4, 9))))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly(dates, season);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr    | 1er janvier : fermé
                    it    | 1º gennaio: chiuso
                    pt-BR | 1º de janeiro: fechado
                    pt    | 1 de janeiro: encerrado
                    es    | 1 de enero: cerrado
                    """)
    void writesTheFirstOfAMonthAsAnOrdinalWhereReadersDo(String language, String expected) {
        assertThat(lines(language, closedOn(Given.dates(1, 1, 1, 1))))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly(expected);
        assertThat(lines(language, closedOn(Given.dates(1, 11, 1, 11))))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly(expected.replaceFirst("1(er|º)?", "11"));
    }

    @Test
    void joinsWelshWordsByTheSoundThatFollows() {
        assertThat(lines("cy", closedOn(Given.months(1, 1), Given.months(4, 4))))
                .containsExactly("Ionawr ac Ebrill: ar gau");
        assertThat(lines("cy", closedOn(Given.months(1, 1), Given.months(11, 11))))
                .containsExactly("Ionawr a Thachwedd: ar gau");
        assertThat(lines("cy", closedOn(Given.months(9, 9), Given.months(1, 1))))
                .containsExactly("Medi a Ionawr: ar gau");
        assertThat(lines("cy", closedOn(Given.dates(12, 25, 12, 25), Given.dates(1, 1, 1, 1))))
                .containsExactly("25 Rhagfyr ac 1 Ionawr: ar gau");
    }

    @Test
    void joinsHebrewWordsWithoutAHyphen() {
        String days = lines("he", Given.open(9, 17, "Mo,We")).get(0);
        assertThat(days).contains("יום שני ויום רביעי");
        assertThat(
                        lines(
                                        "he",
                                        Given.weekly(
                                                Given.days("Mo"),
                                                false,
                                                Given.span("9:00", "12:00"),
                                                Given.span("13:00", "17:00")))
                                .get(0))
                .contains(" ו-13:00");
    }

    @Test
    void writesSingleDaysAndSpansOverTheYear() {
        assertThat(
                        lines(
                                "en",
                                closedOn(Given.dates(12, 25, 12, 25), Given.dates(1, 1, 1, 1)),
                                closedOn(Given.dates(12, 24, 1, 2)),
                                closedOn(Given.dates(12, 24, 12, 2)),
                                closedOn(Given.months(8, 8))))
                .containsExactly(
                        "Closed on 25 December and 1 January",
                        "Closed on 24 December to 2 January",
                        "Closed on 24 December to 2 December",
                        "Closed in August");
    }

    @Test
    void saysOnWhichHolidaysAndDatesItIsOpen() {
        OpeningHours.TimeSpan ten = Given.span("10:00", "14:00");
        assertThat(
                        lines(
                                "en",
                                Given.open(9, 17, "Mo-Fr"),
                                Given.weekly(Set.of(), true, ten),
                                openIn(ten, Given.dates(12, 24, 12, 26)),
                                openIn(ten, Given.dates(12, 31, 12, 31)),
                                openIn(ten, Given.months(8, 8), Given.months(12, 12)),
                                openIn(ten, Given.months(4, 9))))
                .containsExactly(
                        "9am to 5pm Monday to Friday",
                        "10am to 2pm on public holidays",
                        "10am to 2pm on 24 to 26 December",
                        "10am to 2pm on 31 December",
                        "10am to 2pm in August and December",
                        "10am to 2pm April to September");
    }

    @Test
    void saysOnWhichHolidaysItIsOpenWhereTheWeekdaysAreLeftToALaterRule() {
        assertThat(
                        lines(
                                "en-US",
                                Given.weekly(Given.days("Mo"), true, Given.span("0:00", "24:00")),
                                Given.open(9, 17, "Mo")))
                .containsExactly("24 hours a day on public holidays", "9am to 5pm Monday");
    }

    @Test
    void doesNotSayEveryDayOfDaysThatALaterRuleCloses() {
        assertThat(
                        lines(
                                "en",
                                Given.weekly(
                                        Given.days("Mo-Su"), false, Given.span("0:00", "24:00")),
                                Given.weekly(Given.days("Su"), false)))
                .containsExactly("24 hours a day Monday to Saturday", "Closed on Sunday");
    }

    @Test
    void leavesHolidaysToTheWordsOfABrandThatHasSome() {
        given.labels.put("hours.open", "${days}, ${times}");
        assertThat(lines("en", Given.weekly(Set.of(), true, Given.span("10:00", "14:00"))))
                .containsExactly("Public holidays, 10am to 2pm");
    }

    private static OpeningHours openIn(
            OpeningHours.TimeSpan times, OpeningHours.DateSpan... dates) {
        return new OpeningHours(
                List.of(dates),
                Given.days("Mo-Su"),
                false,
                List.of(times),
                false,
                Optional.empty());
    }

    @Test
    void marksTheCommentsOfABrandInAnotherLanguage() {
        OpeningHours open =
                new OpeningHours(
                        List.of(),
                        Given.days("Sa"),
                        false,
                        List.of(Given.span("9:00", "12:00")),
                        false,
                        Optional.of("by appointment"));
        OpeningHours unknown =
                new OpeningHours(
                        List.of(),
                        Given.days("Su"),
                        false,
                        List.of(),
                        false,
                        Optional.of("ring first"));
        assertThat(lines("en", open, unknown))
                .containsExactly("9am to midday Saturday (by appointment)", "Sunday (ring first)");
        assertThat(lines("de", open, unknown))
                .extracting(line -> line.replace('\u00A0', ' '))
                .containsExactly("Samstag: 9 bis 12 Uhr (by appointment)", "Sonntag (ring first)");
        assertThat(rows("de").get(1).inlines())
                .contains(
                        new Inline.Foreign(Given.BRITISH, List.of(Given.characters("ring first"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pl | poniedziałek–piątek: 09:00–17:00; dni ustawowo wolne od pracy: nieczynne
                    cs | pondělí–pátek: 9:00–17:00; svátky: zavřeno
                    fr | du lundi au vendredi : de 9 h à 17 h ; jours fériés : fermé
                    cy | dydd Llun i ddydd Gwener: 09:00–17:00; gwyliau cyhoeddus: ar gau
                    lv | pirmdiena–piektdiena: 09:00–17:00; svētku dienas: slēgts
                    de | Montag bis Freitag: 9 bis 17 Uhr; Feiertage: geschlossen
                    """)
    void writesWithinASentenceWithoutCapitalsOfItsOwn(String language, String expected) {
        given.hours = List.of(Given.open(9, 17, "Mo-Fr"), Given.weekly(Set.of(), true));
        assertThat(
                        given.paragraph("(${helpline.hours})", language)
                                .plain()
                                .replace('\u00A0', ' ')
                                .replace('\u202F', ' '))
                .isEqualTo("(" + expected + ")");
    }

    @Test
    void printsACommentAloneWhereItIsAllThatIsSaid() {
        assertThat(lines("de", commentOn(true, "ring first"))).containsExactly("Ring first");
        assertThat(lines("en", commentOn(false, "by appointment"), Given.weekly(Set.of(), true)))
                .containsExactly("By appointment", "Closed on public holidays");
    }

    private static OpeningHours commentOn(boolean publicHolidays, String comment) {
        return new OpeningHours(
                List.of(),
                Given.days("Mo-Su"),
                publicHolidays,
                List.of(),
                false,
                Optional.of(comment));
    }

    private static OpeningHours closedOn(OpeningHours.DateSpan... dates) {
        return new OpeningHours(
                List.of(dates), Given.days("Mo-Su"), false, List.of(), true, Optional.empty());
    }

    private static OpeningHours inSeason(OpeningHours.DateSpan dates) {
        return new OpeningHours(
                List.of(dates),
                Given.days("Mo-Fr"),
                false,
                List.of(Given.span("9:00", "18:00")),
                false,
                Optional.empty());
    }

    private List<String> lines(String language, OpeningHours... rules) {
        given.hours = List.of(rules);
        return rows(language).stream().map(Text::plain).toList();
    }

    private List<Text> rows(String language) {
        return given.edition(language).helpline().orElseThrow().rows().stream()
                .filter(row -> row.kind() == Edition.ContactKind.HOURS)
                .flatMap(row -> row.values().stream())
                .toList();
    }
}
