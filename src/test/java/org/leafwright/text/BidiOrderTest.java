package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafwright.text.Setting.counted;
import static org.leafwright.text.Setting.seen;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines read in the order of UAX 9, for which ICU is asked. */
class BidiOrderTest {
    private static final String ANY =
            "abאבبج 12\u0663.,-()[]%\u20AC\u2066\u2067\u2068\u2069\u200E\u200F\u202A\u202B\u202C";

    /** Without figures, which are kept in their own order beyond what UAX 9 asks for. */
    private static final String NO_FIGURES = "abאבجب  ,!()[]\u2066\u2067\u2068\u2069\u202B\u202C";

    @Test
    @Timeout(60)
    void readsAnyNumberOfMarksAsTheBracketThatTheyStandOn() {
        String text = "ab (" + "\u0301".repeat(3_000_000) + "\u05D0) c";
        byte[] levels = BidiLevels.of(text, true, List.of(), List.of());
        assertThat(levels[3]).isEqualTo((byte) 1);
        assertThat(levels[3_000_003]).isEqualTo(levels[3]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ordersCharactersAsIcuDoes(boolean rightToLeft) {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random, ANY, 1 + random.nextInt(30));
            assertThat(VisualOrder.of(BidiLevels.of(text, rightToLeft, List.of(), List.of())))
                    .as(Shown.of(text))
                    .isEqualTo(icu(text, rightToLeft).getVisualMap());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "he"})
    void setsLinesInTheOrderThatIcuGives(String language) {
        Random random = new Random(12);
        for (int round = 0; round < 400; round++) {
            String text = text(random, NO_FIGURES, 1 + random.nextInt(30));
            Line line = counted(text, language).lines(100_000).get(0);
            assertThat(seen(line))
                    .as(Shown.of(text))
                    .isEqualTo(icu(text, !language.equals("en")).writeReordered(0));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // figures, signs and units between words that run the other way
                "ar | ثمن 500 mg (يوميا) | (ايموي) 500 mg نمث",
                "he | בשעה 17:30 ב-5.2.2024 | 5.2.2024-ב 17:30 העשב",
                "he | מחיר 20% פחות | תוחפ 20% ריחמ",
                "ar | مرتين (10-20 ml) هنا | انه (10-20 ml) نيترم",
                "he | טל (020) 7946 0018 כאן | ןאכ (020) 7946 0018 לט",
                "he | טל +44 20 7946 0018 17:30 כאן | ןאכ 17:30 +44 20 7946 0018 לט",
                // a bracketed Latin name in Hebrew, and the other way round
                "he | את (Bliss) כאן | ןאכ (Bliss) תא",
                "en | see (שלום עולם) here | see (םלוע םולש) here",
                // a dose is one piece, whatever hangs on its number
                "ar | أعط 2.5 ml/kg فقط | طقف 2.5 ml/kg طعأ",
                "ar | حتى 15 mg/kg/day أبدا | ادبأ 15 mg/kg/day ىتح",
                "he | עד 50 km/h לאט | טאל 50 km/h דע",
                "fa | هزینه $5/month است | تسا $5/month هنیزه",
                "he | רק £3/day כאן | ןאכ £3/day קר",
                "ar | ضغط 120/80 mmHg أو | وأ 120/80 mmHg طغض",
                "he | חום 38.5 °C או | וא 38.5 °C םוח",
                "ur | سے -5 °C تک | کت -5 °C ےس",
                "he | מעל ≥ 5 ml ביום | םויב ≥ 5 ml לעמ",
                "ar | من 10–15 mg/kg فقط | طقف 10–15 mg/kg نم",
                "ar | من 10 – 15 mg فقط | طقف 10 – 15 mg نم",
                "he | תנו 5 × 2.5 ml היום | םויה 5 × 2.5 ml ונת",
                "ps | ورکړئ 0.3 mg/24 h یوازې | ېزاوی 0.3 mg/24 h ئړکرو",
                "ckb | بدە 3 µg/kg/min تەنها | اهنەت 3 µg/kg/min ەدب",
                "ar | محلول 1:1000 هنا | انه 1:1000 لولحم",
                "ar | اشرب 2 tablets يوميا | ايموي 2 tablets برشا",
                "ar | خذ ½ tablet يوميا | ايموي ½ tablet ذخ",
                "he | גיל > 2 years כאן | ןאכ > 2 years ליג",
                "he | מנה של 5 mL. ואז | זאו .5 mL לש הנמ",
                "he | ב-5 ml בלבד | דבלב 5 ml-ב",
                // ranges and times of European digits, with a unit or none
                "ar | كل 4–6 ساعات | تاعاس 4–6 لك",
                "ar | من 10:30–11:45 فقط | طقف 10:30–11:45 نم",
                "ar | عمر 2–3 سنة | ةنس 2–3 رمع",
                "he | בין 10–15 מ״ל | ל״מ 10–15 ןיב",
                // a name and its figure keep together, and one name stays apart from the next
                "ar | أعط Calpol 5 ml، ثم Nurofen 10 ml فقط | طقف Nurofen 10 ml مث ،Calpol 5 ml طعأ",
                "ar | أعط Calpol 2.5 ml/kg، Nurofen 10 mg/kg | Nurofen 10 mg/kg ،Calpol 2.5 ml/kg طعأ",
                "he | קראו 7 Night feeds (and naps) כאן | ןאכ 7 Night feeds (and naps) וארק",
                "he | בשנת 2026, Bliss פתחה | החתפ Bliss ,2026 תנשב",
                "he | סוג Rh- או O+ כאן | ןאכ O+ וא Rh- גוס",
                // a unit of the text's own letters follows its number
                "ar | أعط 5 مل/كغ فقط | طقف غك/لم 5 طعأ",
                "ar | أعط 10–15 مل فقط | طقف لم 10–15 طعأ",
                "fa | فقط 2.5 میلی‌گرم بده | هدب مرگ‌یلیم 2.5 طقف",
                // a language's own digits read as CLDR has them read
                "ar | كل ٤–٦ ساعات | تاعاس ٦–٤ لك",
                "ar | من ١٠:٠٠-١٤:٠٠ فقط | طقف ١٤:٠٠-١٠:٠٠ نم",
                "ar | يوم ١٥/٢/٢٠٢٤ فقط | طقف ١٥/٢/٢٠٢٤ موي",
                "ar | عند -٥ درجة | ةجرد ٥- دنع",
                "fa | دمای -۵ درجه | هجرد -۵ یامد",
                "fa | در ۱۴۰۳/۰۲/۱۵ بود | دوب ۱۴۰۳/۰۲/۱۵ رد",
                "ar | نحو ١٠٪ منهم | مهنم ٪١٠ وحن",
                "ar | اتصل ٠٨٠٠-١٢٣-٤٥٦ الآن | نآلا ٠٨٠٠-١٢٣-٤٥٦ لصتا",
                "fa | فقط ۲٫۵ ml/kg بده | هدب ۲٫۵ ml/kg طقف",
                // words of one letter are written together with the figure that follows
                "ar | خطأ و±0.5 °C هنا | انه ±0.5 °Cو أطخ",
                "ar | عند و-5 °C هنا | انه -5 °Cو دنع",
                "ar | محلول و1:10,000 هنا | انه 1:10,000و لولحم",
                "ar | مرة و5–10 مل هنا | انه لم 5–10و ةرم",
                "ar | خذ و0.5 mL × 2 هنا | انه 0.5 mL × 2و ذخ",
                "ar | رقم و٠٨٠٠-١٢٣-٤٥٦ الآن | نآلا ٠٨٠٠-١٢٣-٤٥٦و مقر",
                "ar | كوفيد-19 هنا | انه 19-ديفوك",
                "he | של כ10–15 מ״ל | ל״מ 10–15כ לש",
                "he | מנה ב-5–10 מ״ל | ל״מ 5–10-ב הנמ",
                // what is within brackets reads as a whole
                "he | מבוא (a, b ו-c) סוף | ףוס (c-ו a, b) אובמ",
            })
    void setsMixedLinesAsTheyAreRead(String language, String text, String expected) {
        Line line = counted(text, language).lines(100_000).get(0);
        assertThat(mirrored(line)).isEqualTo(expected);
    }

    @Test
    void keepsIsolatesWithinIsolatesTogether() {
        String text = "א \u2066a \u2067ב ג\u2069 b\u2069 ד";
        assertThat(seen(counted(text, "he").lines(1000).get(0)).replaceAll("[\u2066-\u2069]", ""))
                .isEqualTo("ד a ג ב b א");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a Latin reference before a date that starts with its day
                "ur | ٹیسٹ · <IHT-002-UR> · <14 ستمبر 2026> | 2026 ربمتس 14 · IHT-002-UR · ٹسیٹ",
                // two Latin values in a list that reads from right to left
                "ar | من <a>، <b> هنا | انه b ،a نم",
                // a right-to-left title before a number in English
                "en | in <שלום> 12 and <עולם> | in םולש 12 and םלוע",
                // a value of its own in another
                "he | א <a <ב ג> b> 1 ד | ד 1 a ג ב b א",
                // a figure that goes on after the value
                "he | א <1> mg | 1 mg א",
            })
    void keepsIsolatedValuesApart(String language, String written, String expected) {
        Line line = isolated(language, written, Optional.empty());
        assertThat(mirrored(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | en | العنوان <1 Long Road> هنا | انه 1 Long Road ناونعلا",
                "he | en | א <(Bliss) 12!> ב | ב (Bliss) 12! א",
                "en | ar | see <Bliss، 12 عنوان> 7 | see ناونع Bliss، 12 7",
            })
    void readsAnotherLanguageInItsOwnDirection(
            String language, String inner, String written, String expected) {
        Line line = isolated(language, written, Optional.of(Locale.forLanguageTag(inner)));
        assertThat(mirrored(line)).isEqualTo(expected);
    }

    @Test
    void readsADoseOfAForeignPassageAsOnePiece() {
        Line line =
                isolated(
                        "en",
                        "see <أعط 2.5 ml/kg فقط> now",
                        Optional.of(Locale.forLanguageTag("ar")));
        assertThat(mirrored(line)).isEqualTo("see طقف 2.5 ml/kg طعأ now");
    }

    @Test
    void joinsAValueWithWhatHangsOnIt() {
        assertThat(mirrored(isolated("ar", "أعط <2.5> ml/kg فقط", Optional.empty())))
                .isEqualTo("طقف 2.5 ml/kg طعأ");
        assertThat(mirrored(isolated("ar", "من <شركة Bliss> 5 ml هنا", Optional.empty())))
                .isEqualTo("انه 5 ml Bliss ةكرش نم");
    }

    @Test
    void ordersNestedIsolatesAsIcuDoes() {
        Random random = new Random(13);
        for (int round = 0; round < 5_000; round++) {
            String[] parts = new String[4];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = text(random, "abאבبج 12.,()", 1 + random.nextInt(8));
            }
            // Between letters that touch, no mark is left to part them.
            String text = String.join(" ", parts);
            int start = parts[0].length() + 1;
            int inner = start + parts[1].length() + 1;
            int innerEnd = inner + parts[2].length();
            Isolate outer = new Isolate(start, text.length(), Optional.empty());
            Isolate within = new Isolate(inner, innerEnd, Optional.of(Locale.ENGLISH));
            String marked =
                    parts[0] + " \u2068" + parts[1] + " \u2066" + parts[2] + "\u2069 " + parts[3]
                            + '\u2069';
            boolean rightToLeft = random.nextBoolean();
            byte[] levels = BidiLevels.of(text, rightToLeft, List.of(), List.of(within, outer));
            assertThat(inOrder(text, VisualOrder.of(levels)))
                    .as(Shown.of(marked))
                    .isEqualTo(
                            inOrder(marked, icu(marked, rightToLeft).getVisualMap())
                                    .replaceAll("[\u2066-\u2069]", ""));
        }
    }

    private static String inOrder(String text, int[] order) {
        StringBuilder seen = new StringBuilder();
        for (int index : order) {
            seen.append(text.charAt(index));
        }
        return seen.toString();
    }

    @Test
    void keepsBidiControlsOfAValueWithinIt() {
        assertThat(shownWithoutControls("א <a\u2069 1> · <2 ב> ג")).isEqualTo("ג ב 2 · a 1 א");
        assertThat(shownWithoutControls("א <a \u2067> · <2 ב> ג")).isEqualTo("ג ב 2 · a א");
    }

    private static String shownWithoutControls(String written) {
        return seen(isolated("he", written, Optional.empty()))
                .replaceAll("[\u2066-\u2069]", "")
                .replace("  ", " ");
    }

    /** Sets a line whose isolates are written in angle brackets. */
    private static Line isolated(String language, String written, Optional<Locale> inner) {
        StringBuilder text = new StringBuilder();
        List<Isolate> isolates = new ArrayList<>();
        Deque<Integer> starts = new ArrayDeque<>();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '<' -> starts.push(text.length());
                case '>' -> isolates.add(new Isolate(starts.pop(), text.length(), inner));
                default -> text.append(c);
            }
        }
        return counted(text.toString(), language, isolates.toArray(Isolate[]::new))
                .lines(100_000)
                .get(0);
    }

    /** Returns a line as it is seen, with the brackets of right-to-left runs turned. */
    private static String mirrored(Line line) {
        StringBuilder shown = new StringBuilder();
        line.runs().stream()
                .sorted(java.util.Comparator.comparingDouble(Line.PlacedRun::x))
                .forEach(
                        placed -> {
                            StringBuilder run = new StringBuilder(placed.run().text());
                            if (placed.run().rightToLeft()) {
                                run.reverse();
                                for (int i = 0; i < run.length(); i++) {
                                    run.setCharAt(i, turned(run.charAt(i)));
                                }
                            }
                            shown.append(run);
                        });
        return shown.toString();
    }

    private static char turned(char c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            default -> c;
        };
    }

    private static Bidi icu(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi();
        bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi;
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** Writes a text so that it can be copied from a failure. */
    private static final class Shown {
        static String of(String text) {
            StringBuilder shown = new StringBuilder();
            text.chars().forEach(c -> shown.append(String.format(Locale.ROOT, "\\u%04X", c)));
            return shown.toString();
        }
    }
}
