package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafwright.text.Setting.BODY;
import static org.leafwright.text.Setting.BOLD;
import static org.leafwright.text.Setting.ITALIC;
import static org.leafwright.text.Setting.faces;
import static org.leafwright.text.Setting.seen;
import static org.leafwright.text.Setting.shaped;
import static org.leafwright.text.Setting.span;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemiserTest {
    private static Line line(String text, String language) {
        return shaped(text, language).lines(2000).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ur, اردو, NotoNastaliqUrdu-Regular",
        "pa-Arab, پنجابی, NotoNastaliqUrdu-Regular",
        "ar, عربي, NotoNaskhArabic-Regular",
        "fa, فارسی, NotoNaskhArabic-Regular",
        "ps, پښتو, NotoNaskhArabic-Regular",
        "ckb, کوردی, NotoNaskhArabic-Regular",
        "he, עברית, NotoSansHebrew-Regular",
        "bn, বাংলা, NotoSansBengali-Regular",
        "hi, हिन्दी, NotoSansDevanagari-Regular",
        "pa, ਪੰਜਾਬੀ, NotoSansGurmukhi-Regular",
        "gu, ગુજરાતી, NotoSansGujarati-Regular",
        "ta, தமிழ், NotoSansTamil-Regular",
        "te, తెలుగు, NotoSansTelugu-Regular",
        "kn, ಕನ್ನಡ, NotoSansKannada-Regular",
        "ml, മലയാളം, NotoSansMalayalam-Regular",
        "si, සිංහල, NotoSansSinhala-Regular",
        "th, ไทย, NotoSansThai-Regular",
        "lo, ລາວ, NotoSansLao-Regular",
        "km, ខ្មែរ, NotoSansKhmer-Regular",
        "my, မြန်မာ, NotoSansMyanmar-Regular",
        "am, አማርኛ, NotoSansEthiopic-Regular",
        "ti, ትግርኛ, NotoSansEthiopic-Regular",
        "ka, ქართული, NotoSansGeorgian-Regular",
        "hy, հայերեն, NotoSansArmenian-Regular",
        "zh-Hans, 简体中文, NotoSansSC-Regular",
        "zh-Hant, 繁體中文, NotoSansTC-Regular",
        "zh-TW, 繁體中文, NotoSansTC-Regular",
        "yo, Ẹ kú àárọ̀, SourceSans3-Regular",
        "vi, Tiếng Việt, SourceSans3-Regular",
        "cy, ŵyr tŷ, SourceSans3-Regular",
        "el, Ελληνικά, SourceSans3-Regular",
        "uk, Українська, SourceSans3-Regular",
    })
    void setsEachLanguageInItsFace(String language, String text, String face) {
        assertThat(faces(line(text, language))).containsOnly(face);
        assertThat(shaped(text, language).missing()).isEmpty();
    }

    @Test
    void setsFiguresInTheFaceOfTheScriptAroundThem() {
        assertThat(faces(line("हिन्दी 2018.", "hi"))).containsOnly("NotoSansDevanagari-Regular");
        assertThat(faces(line("12", "bn"))).containsOnly("NotoSansBengali-Regular");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☎ (0808) 157 0142 is free",
                "★ Helpful, 38.5 ℃ now",
                "① First. ✓ Done by 9; ☐ Yes",
                "☏\uFE0F 24/7 – £3",
                "◐ (12) ☑ [x]",
            })
    void takesOnlySignsFromAnotherFace(String text) {
        for (Line.PlacedRun placed : line(text, "en").runs()) {
            boolean signs = placed.run().text().codePoints().allMatch(c -> c > 0x2100);
            assertThat(placed.run().face().postScriptName().startsWith("SourceSans3"))
                    .as(placed.run().text())
                    .isEqualTo(!signs);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ha, ƳƴƘƙƁɓƊɗ",
        "ff, ƴ",
        "ee, ƉƑƲɖƒʋŊŋƆɔƐɛƔɣ",
        "bm, ƝɲŊŋ",
        "mua, Ṽṽ",
        "jgo, ꞋꞌẄẅ",
        "bas, a\u1DC6 a\u1DC7",
        "sah, ҔҕҤҥ",
        "az-Cyrl, ҜҝҸҹ",
        "se, ǨǩŊŋŦŧ",
        "vi, ẵỡự",
    })
    void hasTheLettersOfLanguagesInLatinAndCyrillicScript(String language, String letters) {
        for (TextStyle style : List.of(BODY, BOLD, ITALIC)) {
            Paragraph paragraph = shaped(language, span(letters, style, language));
            assertThat(paragraph.missing()).isEmpty();
            assertThat(faces(paragraph.lines(500).get(0)))
                    .allMatch(
                            face -> face.startsWith("SourceSans3") || face.startsWith("NotoSans-"));
        }
    }

    @Test
    void keepsMarksWithTheLettersOfAnotherScript() {
        assertThat(faces(line("说“好”。", "en"))).containsOnly("NotoSansSC-Regular");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "uk", "he", "ar", "ur", "hi", "th"})
    void keepsLinesEvenWhereThereIsASign(String language) {
        Line plain = line("12", language);
        Line signed = line("12 ☎ ★ ◐ ✓", language);
        assertThat(signed.ascentPt()).isEqualTo(plain.ascentPt());
        assertThat(signed.descentPt()).isEqualTo(plain.descentPt());
    }

    @Test
    void givesBracketsTheScriptOfWhatIsAroundThem() {
        Line line = line("Care (שלום) here", "en");
        assertThat(line.runs().get(0).run().text()).isEqualTo("Care (");
        assertThat(line.runs().get(2).run().text()).isEqualTo(") here");
    }

    @Test
    void tellsStressByWeightThroughoutWhereTheLanguageHasNoItalics() {
        Line line = shaped("ar", span("بالرقم 0500 618140", ITALIC, "ar")).lines(2000).get(0);
        assertThat(faces(line)).containsExactly("NotoNaskhArabic-Bold", "SourceSans3-Bold");
    }

    @Test
    void tellsStressByWeightWhereThereAreNoItalics() {
        Paragraph p =
                shaped(
                        "hi",
                        span("यह ", BODY, "hi"),
                        span("बहुत", ITALIC, "hi"),
                        span(" it", ITALIC, "en"));
        assertThat(faces(p.lines(500).get(0)))
                .containsExactly(
                        "NotoSansDevanagari-Regular",
                        "NotoSansDevanagari-Bold",
                        "NotoSansDevanagari-Bold",
                        "SourceSans3-Italic");
    }

    @Test
    void usesARealBoldFace() {
        assertThat(faces(shaped("ar", span("مهم", BOLD, "ar")).lines(500).get(0)))
                .containsExactly("NotoNaskhArabic-Bold");
    }

    @Test
    void neverSplitsAClusterBetweenFonts() {
        Paragraph p = shaped("क\u0301 x\u093F", "en");
        for (Line line : p.lines(500)) {
            line.runs().forEach(r -> assertThat(r.run().text()).isNotEqualTo("\u0301"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "اتصل 0800 123 456 الآن; نآلا 0800 123 456 لصتا",
                "خذ 500 mg يوميا; ايموي 500 mg ذخ",
                "اتصل +44 (0)20 7946 0018; +44 (0)20 7946 0018 لصتا",
                "يوم 6 August 2018 مساء; ءاسم 6 August 2018 موي",
                "من 9am إلى 5:30pm; 5:30pm ىلإ 9am نم",
                "الثمن £20 فقط; طقف £20 نمثلا",
                "زر https://www.example.org/a?b=c الآن; نآلا https://www.example.org/a?b=c رز",
                "رقم SC040878 هنا; انه SC040878 مقر",
                "اتصل ٠٨٠٠ ١٢٣ ٤٥٦ الآن; نآلا ٠٨٠٠ ١٢٣ ٤٥٦ لصتا",
                "اكتب help@bliss-x.org.uk الآن; نآلا help@bliss-x.org.uk بتكا",
            })
    void figuresKeepTheirOrderInRightToLeftText(String text, String expected) {
        assertThat(seen(line(text, "ar"))).isEqualTo(expected);
    }

    @Test
    void figuresKeepTheirOrderAcrossSpans() {
        Paragraph p =
                shaped(
                        "ar",
                        span("اتصل 0800 ", BODY, "ar"),
                        span("123", BOLD, "ar"),
                        span(" 456 الآن", BODY, "ar"));
        assertThat(seen(p.lines(500).get(0))).isEqualTo("نآلا 0800 123 456 لصتا");
    }

    @Test
    void readsLatinInArabicAndArabicInLatin() {
        assertThat(seen(line("منظمة Bliss UK هنا", "ar"))).isEqualTo("انه Bliss UK ةمظنم");
        assertThat(seen(line("The word سلام عليكم is", "en"))).isEqualTo("The word مكيلع مالس is");
    }

    @Test
    void closesEmbeddingsThatAreLeftOpenAndPassesOverOverrides() {
        assertThat(seen(line("a \u202Bb", "en"))).contains("b");
        assertThat(seen(line("pay \u202E100", "en"))).endsWith("100");
    }

    @Test
    void endsRightToLeftLinesWithTheirSpaceOnTheLeft() {
        Line first = shaped("مرحبا بالعالم كله", "ar").lines(60).get(0);
        double left = first.runs().stream().mapToDouble(Line.PlacedRun::x).min().orElseThrow();
        assertThat(left).isNegative();
    }

    @Test
    void reportsCharactersThatNoFontHas() {
        Paragraph p =
                shaped(
                        "en",
                        span("ok ", BODY, "en"),
                        span("a\uE000b\uD83D c\uDBFF\uDFFD", BODY, "en"));
        assertThat(p.missing())
                .containsExactly(
                        new MissingGlyph(1, 1, 0xE000),
                        new MissingGlyph(1, 3, 0xD83D),
                        new MissingGlyph(1, 6, 0x10FFFD));
        for (Line.PlacedRun placed : p.lines(500).get(0).runs()) {
            for (int i = 0; i < placed.run().glyphs().count(); i++) {
                assertThat(placed.run().glyphs().id(i)).isNotZero();
            }
        }
    }

    @Test
    void reportsControlsAsMissing() {
        assertThat(shaped("a\u0007b", "en").missing()).containsExactly(new MissingGlyph(0, 1, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x115F, 0x1160, 0x1680, 0x3164, 0xFFA0})
    void reportsBlanksThatNoFontHas(int blank) {
        assertThat(shaped("a" + Character.toString(blank) + "b", "en").missing())
                .containsExactly(new MissingGlyph(0, 1, blank));
    }

    @Test
    void reportsCharactersThatAFaceCannotSetAlthoughItMapsThem() {
        Shaper losing =
                (face, text, start, end, script, language, rightToLeft) ->
                        new Glyphs(
                                new int[] {5, 0},
                                new int[] {0, end - start - 1},
                                new double[2],
                                new double[2],
                                new double[2]);
        Paragraph p =
                new Typesetter(Setting.FONTS, losing)
                        .paragraph(
                                List.of(span("a", BODY, "en"), span("bcd", BOLD, "en")),
                                Locale.ENGLISH);
        assertThat(p.missing())
                .containsExactly(new MissingGlyph(0, 0, 'a'), new MissingGlyph(1, 2, 'd'));
    }

    @Test
    void hasAGlyphForEveryLetterOfTheAlphabetsOfEurope() {
        for (String language :
                new String[] {"pl", "ro", "lt", "tr", "sr", "bg", "uk", "el", "cy", "vi"}) {
            com.ibm.icu.util.LocaleData.getExemplarSet(
                            com.ibm.icu.util.ULocale.forLanguageTag(language), 0)
                    .forEach(letter -> assertThat(shaped(letter, language).missing()).isEmpty());
        }
    }

    @Test
    void choosesLettersByLanguage() {
        GlyphRun russian = line("б", "ru").runs().get(0).run();
        GlyphRun serbian =
                shaped("sr", span("бгд", ITALIC, "sr")).lines(99).get(0).runs().get(0).run();
        GlyphRun russianItalic =
                shaped("ru", span("бгд", ITALIC, "ru")).lines(99).get(0).runs().get(0).run();
        assertThat(russian.language()).isEqualTo(Locale.forLanguageTag("ru"));
        assertThat(serbian.glyphs().id(0)).isNotEqualTo(russianItalic.glyphs().id(0));
    }
}
