package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    private static final String CHARACTERS =
            "aaaabcéžЖяώ0123   !?\"'$+£%°([{¡¿)]},.:;-/|\u00AD´\u00A0«»"
                    + "\u2010\u2011\u202F\u2013\u2014‘’“”‚„†…‰′€−№\n@#&*<=~_ı§½×";

    /** Shows the text with a stroke wherever a line may end. */
    private static String broken(String text, String language) {
        byte[] breaks = LineBreaks.of(text, Locale.forLanguageTag(language), Atoms.in(text));
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            shown.append(breaks[i] == LineBreaks.NONE ? "" : "|").append(text.charAt(i));
        }
        return shown.toString();
    }

    @Test
    void europeanTextBreaksAsIcuBreaksIt() {
        Random random = new Random(14);
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 2 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            byte[] own = new byte[length + 1];
            byte[] icu = new byte[length + 1];
            assertThat(EuropeanBreaks.find(text.toString(), own)).isTrue();
            WorldBreaks.find(text.toString(), Locale.ENGLISH, icu);
            own[length] = icu[length];
            assertThat(own).as(text.toString().replace("\n", "\\n")).isEqualTo(icu);
        }
    }

    @Test
    void europeanTableMatchesTheCharacterDatabase() {
        for (char c = 0x20; c < 0x2300; c++) {
            for (String text :
                    List.of("a" + c + "a", "a " + c + " a", "1" + c + "1", c + "(" + c)) {
                byte[] own = new byte[text.length() + 1];
                byte[] icu = new byte[text.length() + 1];
                if (EuropeanBreaks.find(text, own)) {
                    WorldBreaks.find(text, Locale.ENGLISH, icu);
                    own[text.length()] = icu[text.length()];
                    assertThat(own).as("U+%04X in %s", (int) c, text).isEqualTo(icu);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; call 0500 618140 now; call |0500 618140 |now",
                "en; call +44 (0)20 7946 0018 now; call |+44 (0)20 7946 0018 |now",
                "en; from 9 am to 5:30 pm daily; from |9 am |to |5:30 pm |daily",
                "en; on 6 August 2018 we; on |6 August 2018 |we",
                "te; 6 ఆగస్టు, 2018; 6 ఆగస్టు, 2018",
                "kn; ಆಗಸ್ಟ್ 6, 2018; ಆಗಸ್ಟ್ 6, 2018",
                "fa; در 6 آب 2018 در; در |6 آب 2018 |در",
                "pl; dnia 6 sierpnia 2018 r. tak; dnia |6 sierpnia 2018 r. |tak",
                "uk; від 6 серпня 2018 р. так; від |6 серпня 2018 р. |так",
                "hu; ma 2018. augusztus 6. van; ma |2018. augusztus 6. |van",
                "hu; ma 2018. szeptember 14-én; ma |2018. szeptember 14-én",
                "hu; volt 2018. Tizenegy 14 volt; volt |2018. |Tizenegy |14 |volt",
                "lt; nuo 2018 m. rugpjūčio 6 d. yra; nuo |2018 m. rugpjūčio 6 |d. |yra",
                "lv; ir 2018. gada 6. augusta ir; ir |2018. gada 6. augusta |ir",
                "en; in 2018 about 14 came; in |2018 |about |14 |came",
                "vi; ngày 14 tháng 9 năm 2018 là; ngày |14 tháng 9 năm 2018 |là",
                "es; el 6 de agosto de 2018 fue; el |6 de agosto de 2018 |fue",
                "cs; dne 6. 8. 2018 bylo; dne |6. 8. 2018 |bylo",
                "en; take 500 mg twice; take |500 mg |twice",
                "en; a 2.5 tog bag; a |2.5 tog |bag",
                "hu; ma 2018.\u202Faugusztus\u202F6. van; ma |2018.\u202Faugusztus\u202F6. |van",
                "hu; ma 2018.\u2009augusztus\u20096. van; ma |2018.\u2009augusztus\u20096. |van",
                "en; take 10–20 ml twice; take |10–20 ml |twice",
                "en; open 10:30–11:45 or 9–4:30, so; open |10:30–11:45 |or |9–4:30, |so",
                "en; from 9am–5pm or 5 mg–10 mg a; from |9am–5pm |or |5 mg–10 mg |a",
                "en; every 4–6 hours or 16–24 months; every |4–6 hours |or |16–24 months",
                "ar; كل 4–6 ساعات; كل |4–6 ساعات",
                "ar; كل ٤–٦ أيام; كل |٤–٦ أيام",
                "he; בין 10:30–11:45 כאן; בין |10:30–11:45 |כאן",
                "en; give 6 × 250 mg or 4 x 5 ml now; give |6 × 250 mg |or |4 x 5 ml |now",
                "en; so 2 + 3 = 5 and 5×2.5 ml; so |2 + 3 = 5 |and |5×2.5 ml",
                "en; a ≥ 14 or ≤ 30 kg or < 5 ± 2; a |≥ 14 |or |≤ 30 kg |or |< 5 ± 2",
                "en; about ~ 3 or = 4 or ≈ £5; about |~ 3 |or |= 4 |or |≈ £5",
                "en; up to 15 mg/kg/day or 50 km/h; up |to |15 mg/kg/day |or |50 km/h",
                "en; it is $5/month or 3/week, 5 mg/24 h; it |is |$5/month |or |3/week, |5 mg/24 h",
                "en; call ☎ 01632 960142 or ✉ us@example.org; call |☎ 01632 960142 |or |✉ us@example.org",
                "en; call \uD83D\uDCDE (020) 7946 0018; call |\uD83D\uDCDE (020) 7946 0018",
                "en; ☎ the night line; ☎ the |night |line",
                "en; 9 am – 5 pm; 9 am – |5 pm",
                "en; costs £20 or 20 € each; costs |£20 |or |20 € |each",
                "en; about 1 000 000 people; about |1 000 000 |people",
                "en; charity NIC 100123 here; charity |NIC 100123 |here",
                "en; see https://www.example.org/a-b/c?d=e. Then; see |https://www.example.org/a-b/c?d=e. |Then",
                "en; write to enquiries@bliss-x.org.uk, or; write |to |enquiries@bliss-x.org.uk, |or",
                "en; at bliss.org.uk/help-now today; at |bliss.org.uk/help-now |today",
                "en; for 6 months or 48 hours; for |6 months |or |48 hours",
                "en; 1½ cups and 2 drops a day; 1½ cups |and |2 drops |a |day",
                "en; add 1 ½ cups slowly; add |1 ½ cups |slowly",
                "en; over £3 million in all; over |£3 million |in |all",
                "en; about 3.5 billion people; about |3.5 billion |people",
                "en; see page 4 and Step 2 there; see |page 4 |and |Step 2 |there",
                "en; children aged 6 and up; children |aged 6 |and |up",
                "en; babies aged 6 months; babies |aged |6 months",
                "en; call NHS 111 at once; call |NHS 111 |at |once",
                "en; the BCG 5 days later; the |BCG |5 days |later",
                "en; on Monday 6 May we; on |Monday 6 May |we",
                "en; on Monday, 6 May we; on |Monday, 6 May |we",
                "en; on May 6 we; on |May 6 |we",
                "en; London SW1A 1AA is; London |SW1A 1AA |is",
                "en; Leeds LS1 4AP, or; Leeds |LS1 4AP, |or",
                "en; 12 Example Street; 12 Example |Street",
                "en; Unit 3, 12 Example Street; Unit 3, |12 Example |Street",
                "en; we saw 12 Babies; we |saw |12 |Babies",
                "en; of 12 babies and 2018 more; of |12 |babies |and |2018 |more",
                "pl; przez 6 miesięcy lub 48 godzin; przez |6 miesięcy |lub |48 godzin",
                "pl; w poniedziałek 6 maja jest; w poniedziałek 6 maja |jest",
                "de; nach 6 Monaten und 3 Mio. Jahren; nach |6 Monaten |und |3 Mio. |Jahren",
                "de; am Montag, 6. Mai ist; am |Montag, 6. Mai |ist",
                "sw; kwa miezi 6 au siku 2; kwa |miezi 6 |au |siku 2",
                "ur; صرف 6 مہینے یا 48 گھنٹے تک; صرف |6 مہینے |یا |48 گھنٹے |تک",
                "bn; প্রায় ৬ মাস পরে; প্রায় |৬ মাস |পরে",
                "en; well-known words; well-|known |words",
                "en; in 2018 12 babies; in |2018 |12 |babies",
                "pl; idzie z domu i w las; idzie |z domu |i w las",
                "cs; byl v lese a k domu; byl |v lese |a k domu",
                "uk; він у школі й у дома; він |у школі |й у дома",
                "ru; если бы это; если бы |это",
                "pl; powieść Joyce'a i Prousta; powieść |Joyce'a |i Prousta",
                "pl; powieść Joyce’a i Prousta; powieść |Joyce’a |i Prousta",
                "fr; Quoi ? Non ! « Oui » 50 % ici; Quoi ? |Non ! |« Oui » |50 % |ici",
                "fr; il dit:« Oui » ici; il |dit:« Oui » |ici",
                "en; this – that; this –| that",
                "zh-Hans; 你好，世界。于2018年8月6日（周一）。; 你|好，|世|界。|于|2018年8月6日|（周|一）。",
                "th; สวัสดีชาวโลก; สวัสดี|ชาว|โลก",
                "am; ሰላም፡ለዓለም።; ሰላም፡|ለዓለም።",
            })
    void linesEndWhereTheLanguageAllows(String language, String text, String expected) {
        assertThat(broken(text, language).replace(" |", " |"))
                .isEqualTo(expected.replace("–| ", "– |"));
    }
}
