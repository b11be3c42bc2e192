package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;

class MarkdownTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Born on __/__/____ at __:__ h",
                "Room __ and bed ___",
                "(__) yes (__) no",
                "£__.__ a week, $__,__ a day",
                "Name: ____________________",
                "Give ___ml, then ___ml",
                "_/_/_",
                "Temperature: __°C or ___°F",
                "Next: “______”",
                "Ward ________, bed ____________.",
            })
    void keepsBlanksToWriteIn(String line) {
        assertThat(body(line)).isEqualTo("P(" + line + ")");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "a __b__ c = P(a <s b> c)",
                "_“Yes,”_ she said = P(<e “Yes,”> she said)",
                "__Note:__ wait = P(<s Note:> wait)",
                "__(one)__ _+44 20_ = P(<s (one)> <e +44 20>)",
                "_a __b__ c_ = P(<e a <s b> c>)",
                "__*a*__ = P(<s <e a>>)",
            })
    void stressesWordsBetweenUnderscores(String line, String blocks) {
        assertThat(body(line)).isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a [b]{lang=cy} c # P(a <cy b> c)",
                "**[a *b*]{lang=cy}**, c # P(<s <cy a <e b>>>, c)",
                "[_a_ **b**]{lang=zh-Hant} # P(<zh-Hant <e a> <s b>>)",
                "[[a](https://e.org)]{lang=pl} # P(<pl <a https://e.org a>>)",
                "[a [b]{lang=pl} c](https://e.org) # P(<a https://e.org a <pl b> c>)",
                "[a [b]{lang=en} c]{lang=pl} # P(<pl a <en b> c>)",
                "[a]{ lang = \"cy\" } # P(<cy a>)",
                "[a] [b]{lang=cy} [c] # P([a] <cy b> [c])",
            })
    void marksWordsOfAnotherLanguage(String line, String blocks) {
        assertThat(body(line)).isEqualTo(blocks);
        assertThat(told()).isEmpty();
    }

    @Test
    void leavesEscapedBracketsAroundALanguageAsTheyAre() {
        assertThat(body("\\[a]{lang=cy} [b\\]{lang=cy}")).isEqualTo("P([a]{lang=cy} [b]{lang=cy})");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]{lang=xx}",
                "[a]{lang=en_GB}",
                "[a]{lang: cy}",
                "[]{lang=cy}",
                "*[a* b]{lang=cy}",
            })
    void refusesAFaultyLanguageOfWords(String line) {
        body(line);
        assertThat(told()).hasSize(1);
    }

    @Test
    void takesALineOfUnderscoresForALineToWriteOn() {
        assertThat(body("Notes:\n________\n____\n\n_ _ _ _"))
                .isEqualTo("P(Notes:) P(________) P(____) P(_ _ _ _)");
        assertThat(body("- ______\n- ___")).isEqualTo("BL(P(______) | P(___))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "请记住**「不要摇晃」**婴儿。 = P(请记住<s 「不要摇晃」>婴儿。)",
                "这很**重要。**请读完。 = P(这很<s 重要。>请读完。)",
                "喂奶**（夜里）**之后 = P(喂奶<s （夜里）>之后)",
                "请看**“安全睡眠”**一页 = P(请看<s “安全睡眠”>一页)",
                "请看*《指南》*第三页 = P(请看<e 《指南》>第三页)",
                "注意**(重要)**事项 = P(注意<s (重要)>事项)",
                "请打**120!**不要等 = P(请打<s 120!>不要等)",
                "赤ちゃんを**「揺さぶらない」**でください = P(赤ちゃんを<s 「揺さぶらない」>でください)",
                "これは**大切です。**必ず = P(これは<s 大切です。>必ず)",
                "**『安全』**という本 = P(<s 『安全』>という本)",
                "아기를 **“절대”**로 = P(아기를 <s “절대”>로)",
                "**중요(필독)**합니다 = P(<s 중요(필독)>합니다)",
                "อย่า**“เขย่า”**ทารก = P(อย่า<s “เขย่า”>ทารก)",
                "***「不要」***摇晃 = P(<e <s 「不要」>>摇晃)",
            })
    void makesStrongWordsBesideMarksOfLanguagesWithoutSpaces(String line, String blocks) {
        assertThat(body(line)).isEqualTo(blocks);
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsOfStrongMarksThatMakeNothingStrong() {
        body("读**[指南](https://example.org/a)**第三页");
        assertThat(told()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "see www.example.org/naps or ask = P(see <a https://www.example.org/naps"
                        + " www.example.org/naps> or ask)",
                "See https://example.org/feeds, which = P(See <a https://example.org/feeds"
                        + " https://example.org/feeds>, which)",
                "(https://example.org/a_b_(c)) = P((<a https://example.org/a_b_(c)"
                        + " https://example.org/a_b_(c)>))",
                "Write to night.team@example.org. = P(Write to <a mailto:night.team@example.org"
                        + " night.team@example.org>.)",
                "请看https://example.org/a，谢谢 = P(请看<a https://example.org/a"
                        + " https://example.org/a>，谢谢)",
                "**www.example.org** now = P(<s <a https://www.example.org www.example.org>> now)",
                "[www.example.org](https://example.org) = P(<a https://example.org"
                        + " www.example.org>)",
                "[**me@example.org**](mailto:a@example.org) = P(<a mailto:a@example.org <s"
                        + " me@example.org>>)",
                "<me@example.org> = P(<a mailto:me@example.org me@example.org>)",
                "Ask @sleepwell or 3@5 = P(Ask @sleepwell or 3@5)",
                "HTTPS://Example.org = P(<a https://Example.org HTTPS://Example.org>)",
            })
    void makesLinksOfAddresses(String line, String blocks) {
        assertThat(body(line)).isEqualTo(blocks);
        assertThat(told()).isEmpty();
    }

    @Test
    void makesNoLinkWithinTheWordsOfOne() {
        assertThat(
                        blocks(
                                """
                                  - more: {url: "https://example.org", text: www.example.org}
                                  - qr: {url: "https://example.org/a", text: example@example.org}
                                  - bullets: [see www.example.org]
                                """))
                .isEqualTo(
                        "more(https://example.org www.example.org)"
                                + " qr(https://example.org/a example@example.org)"
                                + " BL(P(see <a https://www.example.org www.example.org>))");
    }

    @Test
    void readsTablesDrawnWithBars() {
        assertThat(body("Doses:\n| Age | Dose |\n| :-- | --: |\n| *New* | 2 \\| 3 |\n| Old |\n\nx"))
                .isEqualTo("P(Doses:) T(Age | Dose // <e New> | 2 | 3 / Old | ) P(x)");
        assertThat(body("| | Mon |\n|---|---|\n| Am | ~~x~~ |"))
                .isEqualTo("T( | Mon // Am | ~~x~~ with row headers)");
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                "| a | b |\n|---|---|\n| 1 | 2 |\nAnd then this.",
                "| a | b |\n|---|\n| 1 | 2 |",
                "- one\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |",
                "| a | b |\n|---|---|",
            })
    void tellsOfTablesThatAreNone(String table) {
        body(table);
        assertThat(told()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "H~2~O and CO~2~ = H₂O and CO₂",
                "10^9^ cells, 10^-3^ g, m^2^ = 10⁹ cells, 10⁻³ g, m²",
                "C~6~H~12~O~6~ = C₆H₁₂O₆",
            })
    void setsFiguresBelowAndAboveTheLine(String line, String printed) {
        assertThat(body(line)).isEqualTo("P(" + printed + ")");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sleep.[^1]",
                "[^note]: Told by parents.",
                "- [ ] Pack",
                "- [x] Feed",
                "Give ~~six~~ four",
                "the 1^st^ day",
                "V~max~ is",
                "15 mg/m^2 a day",
                "Never ==hot== milk",
                "::: tip",
                "Term\n: its meaning",
                "> [!NOTE]\n> Words",
                "See [[naps]]",
                "Words {#naps}",
                "Words {.big}",
                "Dear {{ name }}, hello",
                "The word [nos] {lang=cy} is Welsh",
                "Sleep.^[Told by parents.]",
            })
    void tellsOfMarksThatPrintAsTyped(String markdown) {
        body(markdown);
        assertThat(told()).hasSize(1).allSatisfy(d -> assertThat(d.hint()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sleep.\\[^1]",
                "- \\[ ] Pack",
                "Give \\~~six\\~~ four",
                "about ~5 or ~6 ml",
                "Never \\==hot\\== milk",
                "\\::: tip",
                "a = b, c == d",
                "15 mg/m\\^2 a day",
                "Open: 9:00 to 17:00",
                "1 | 2",
                "She said [sic] and [x]",
                "The word [nos]{lang=cy} is Welsh",
                "Choose {a, b} or {c}",
            })
    void doesNotTellOfMarksThatAreMeant(String markdown) {
        body(markdown);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Bring:;• a pen;• the form = P(Bring:) BL(P(a pen) | P(the form))",
                "• one; more of it;• two = BL(P(one more of it) | P(two))",
                "Ask:;– the ward;– your doctor = P(Ask:) BL(P(the ward) | P(your doctor))",
                "We help you;– and your baby –;all day = P(We help you – and your baby – all day)",
                "Either;a) by day, or;b) at night = P(Either⏎a) by day, or⏎b) at night)",
                "(i) First;(ii) Then = P((i) First⏎(ii) Then)",
                "A. One;B. Two = P(A. One⏎B. Two)",
                "Do:;2) This;3) That = P(Do:⏎2) This⏎3) That)",
                "-a pen;-the form = P(-a pen⏎-the form)",
                "•a pen;•the form = P(•a pen⏎•the form)",
                "☐ Pack;☐ Feed = P(☐ Pack⏎☐ Feed)",
                "1.Wash;2.Dry = P(1.Wash⏎2.Dry)",
                "Give;1.5 ml or;2.5 ml = P(Give 1.5 ml or 2.5 ml)",
                "in the year;2010. Then = P(in the year 2010. Then)",
                "a) one, or;more of it = P(a) one, or more of it)",
                "一、洗手;二、擦干 = P(一、洗手⏎二、擦干)",
            })
    void keepsLinesThatWereTypedAsItems(String lines, String blocks) {
        assertThat(body(lines.replace(';', '\n'))).isEqualTo(blocks);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '§',
            value = {
                "> “They rang.” = Q(P(They rang.))",
                "> \"We slept at last.\" = Q(P(We slept at last.))",
                "> \"We slept at last\". = Q(P(We slept at last.))",
                "> ‘Nobody’d told me.’ = Q(P(Nobody’d told me.))",
                "> 'It wasn't me' = Q(P(It wasn't me))",
                "> „Endlich.“ = Q(P(Endlich.))",
                "> « Enfin » = Q(P(Enfin))",
                "> 「やっと。」 = Q(P(やっと。))",
                "> *“They rang.”* = Q(P(<e They rang.>))",
                "> “**They** rang.” = Q(P(<s They> rang.))",
                "> \"He said \"no\" to me\" = Q(P(He said \"no\" to me))",
                "> \"Stop,\" he said, \"now.\" = Q(P(\"Stop,\" he said, \"now.\"))",
                "> “Stop,” he said, “now.” = Q(P(“Stop,” he said, “now.”))",
                "> “One.;>;> “Two.” = Q(P(One.) P(Two.))",
                "> “One.”;>;> “Two.” = Q(P(One.) P(Two.))",
                "> It helped.;>;> — a father = Q(P(It helped.) by a father)",
                "> It helped;> — a *father* of two = Q(P(It helped) by a <e father> of two)",
                "> It helped.;>;> - Sam, Leeds = Q(P(It helped.) by Sam, Leeds)",
                "> It helped.;> -- Sam = Q(P(It helped.) by Sam)",
                "> “It helped.” – Sam = Q(P(It helped.) by Sam)",
                "> “It helped.”\\;> – Sam = Q(P(It helped.) by Sam)",
                "> It helped – a lot = Q(P(It helped – a lot))",
                "> — a father = Q(P(— a father))",
                "> One.;>;> - two;> - three = Q(P(One.) BL(P(two) | P(three)))",
            })
    void takesMarksAndSpeakerOutOfQuotations(String markdown, String blocks) {
        assertThat(body(markdown.replace(';', '\n'))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '§',
            value = {
                "5\\'4\\\" tall = 5[']4[\"] tall",
                "a \\-\\- b \\-- c -\\- d = a [-][-] b [-]- c -[-] d",
                "0500\\-618140 \\~x = 0500-618140 ~x",
            })
    void keepsEscapedMarksApartThatWouldBecomePrintersMarks(String line, String pieces) {
        assertThat(body(line)).isEqualTo("P(" + pieces + ")");
    }

    @Test
    void takesTypedBulletsOutOfItems() {
        assertThat(blocks("  - bullets: [• one, '•  *two*', •three, • ]\n"))
                .isEqualTo("BL(P(one) | P(<e two>) | P(•three) | P(•))");
    }

    @Test
    void printsABulletInALineOfItsOwn() {
        assertThat(
                        blocks(
                                "  - terms: [{term: x, meaning: y}]\n  - quote: {text: a, by: • *one*}\n"))
                .endsWith("Q(P(a) by • <e one>)");
    }

    @Test
    void takesMarksAndSpeakerOutOfQuoteBlocks() {
        assertThat(
                        blocks(
                                """
                                  - quote: {text: '"We slept at last."', by: A parent}
                                  - quote: {text: '“We slept.” — A parent'}
                                """))
                .isEqualTo("Q(P(We slept at last.) by A parent) Q(P(We slept.) by A parent)");
    }

    @Test
    void tellsOfWordsThatAreJoinedBetweenDoubleQuotes() {
        assertThat(blocks("  - \"Quiet House\\\n     Example Street\"\n"))
                .isEqualTo("P(Quiet HouseExample Street)");
        assertThat(told()).hasSize(1);
        assertThat(told().get(0).position().orElseThrow().line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Quiet House \\\n     Example Street\"",
                "\"Quiet House\\\n     \\ Example Street\"",
                "\"Quiet House\\\\\\n Example Street\"",
                "\"安静\\\n     之家\"",
                "\"\\\n     Quiet House\\\n     \"",
                "'Quiet House\\\n     Example Street'",
            })
    void doesNotTellOfWordsThatStayApart(String scalar) {
        blocks("  - " + scalar + "\n");
        assertThat(told()).isEmpty();
    }

    private List<Diagnostic> told() {
        return problems.inFileOrder();
    }

    private String body(String markdown) {
        return blocks("  - |\n" + ("\n" + markdown).replace("\n", "\n    ").substring(1) + "\n");
    }

    private String blocks(String yaml) {
        String file = "leaflet: 1\ntitle: T\npublished: 2010-12\nsections:\n- body:\n" + yaml;
        return LeafletReader.read(
                        new SourceInput("a.yaml", "", file.getBytes(StandardCharsets.UTF_8)),
                        "a",
                        Workspace.DEFAULT,
                        problems)
                .map(leaflet -> body(leaflet.value()))
                .orElse("");
    }

    private static String body(Leaflet leaflet) {
        return BlockNotation.of(leaflet.sections().get(0).body());
    }
}
