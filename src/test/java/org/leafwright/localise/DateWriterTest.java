package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWriterTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB   | 6 August 2018               | December 2010
                    en-US   | August 6, 2018              | December 2010
                    cy      | 6 Awst 2018                 | Rhagfyr 2010
                    pl      | 6 sierpnia 2018              | grudzień 2010
                    uk      | 6 серпня 2018 р.            | грудень 2010 р.
                    lt      | 2018 m. rugpjūčio 6 d.      | 2010 m. gruodis
                    lv      | 2018. gada 6. augusts       | 2010. gada decembris
                    hu      | 2018. augusztus 6.          | 2010. december
                    de      | 6. August 2018              | Dezember 2010
                    es      | 6 de agosto de 2018         | diciembre de 2010
                    ar      | 6 أغسطس 2018                | ديسمبر 2010
                    ar-EG   | ٦ أغسطس ٢٠١٨                | ديسمبر ٢٠١٠
                    ar-MA   | 6 غشت 2018                  | دجنبر 2010
                    fa      | ۶ اوت ۲۰۱۸                  | دسامبر ۲۰۱۰
                    ps      | ۶ اګست ۲۰۱۸                 | د ۲۰۱۰ کال دسمبر
                    bn      | ৬ আগস্ট, ২০১৮               | ডিসেম্বর ২০১০
                    th      | 6 สิงหาคม ค.ศ. 2018         | ธันวาคม ค.ศ. 2010
                    si      | 2018 අගෝස්තු 6              | 2010 දෙසැම්බර්
                    am      | 6 ኦገስት 2018                | ዲሴምበር 2010
                    zh-Hans | 2018年8月6日                  | 2010年12月
                    zh-TW   | 2018年8月6日                  | 2010年12月
                    vi      | 6 tháng 8 năm 2018          | tháng 12 năm 2010
                    my      | ၂၀၁၈ ခုနှစ် ဩဂုတ် ၆ ရက်      | ၂၀၁၀ ခုနှစ် ဒီဇင်ဘာ
                    """)
    void writesAsReadersExpect(String language, String day, String month) {
        given.published = Given.day(2018, 8, 6);
        assertThat(published(language)).isEqualTo(day);
        given.published = Given.month(2010, 12);
        assertThat(published(language)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr    | 1er août 2018
                    it    | 1º agosto 2018
                    pt-BR | 1º de agosto de 2018
                    pt    | 1 de agosto de 2018
                    so    | 1 Ogosto 2018
                    ps    | ۱ اګست ۲۰۱۸
                    """)
    void writesTheFirstOfAMonth(String language, String day) {
        given.published = Given.day(2018, 8, 1);
        assertThat(published(language)).isEqualTo(day);
    }

    private String published(String language) {
        return given.edition(language).colophon().get(0).value().plain();
    }
}
