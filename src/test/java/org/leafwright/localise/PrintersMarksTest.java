package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

class PrintersMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '§',
            value = {
                "en-GB = You may feel \"tired\" for weeks. = You may feel “tired” for weeks.",
                "en-GB = \"Rest,\" she said, \"a while.\" = “Rest,” she said, “a while.”",
                "en-GB = Your baby's eyes; parents' room = Your baby’s eyes; parents’ room",
                "en-GB = Don't; it's; I'd've; O'Brien's = Don’t; it’s; I’d’ve; O’Brien’s",
                "en-GB = 'Tis the '90s, the 1990's, rock 'n' roll = ’Tis the ’90s, the 1990’s, rock ’n’"
                        + " roll",
                "en-GB = The summer of '69, and class of '05. = The summer of ’69, and class of ’05.",
                "en-GB = Come 'round, 'bout noon = Come ’round, ’bout noon",
                "en-GB = \"Read \"Sleep\" first\" = “Read ‘Sleep’ first”",
                "de = Die '68er sagen \"nein\" = Die ’68er sagen „nein“",
                "cy = 'Dyn nhw ddim, \"'sdim ots\" = ’Dyn nhw ddim, “’sdim ots”",
                "en-GB = Say 'no' twice = Say ‘no’ twice",
                "en-GB = She said \"he said 'no' to me\". = She said “he said ‘no’ to me”.",
                "en-GB = (\"see\") [\"here\"] \"(or)\" = (“see”) [“here”] “(or)”",
                "en-GB = You say \"hm...\" and wait... = You say “hm…” and wait…",
                "en-GB = Take a nap -- a short one. = Take a nap – a short one.",
                "en-GB = a nap--a short one = a nap – a short one",
                "en-GB = ages 5--10, 2010--2012 = ages 5–10, 2010–2012",
                "en-GB = a nap---a short one = a nap—a short one",
                "en-US = a nap--a short one = a nap—a short one",
                "en-GB = ${organisation}'s \"${title}\" = ${organisation}’s “${title}”",
                "de = Sagen Sie \"nein\" und 'ja' -- oft. = Sagen Sie „nein“ und ‚ja‘ – oft.",
                "fr = Dites \"non\" à l'enfant... = Dites «\u00a0non\u00a0» à l’enfant…",
                "pl = Powiedz \"nie\". = Powiedz „nie”.",
                "ru = Скажите \"нет\" -- и точка. = Скажите «нет» — и точка.",
                "ru = слово--слово = слово — слово",
                "uk = Здоров'я = Здоров’я",
                "cy = Mae'r babi'n = Mae’r babi’n",
                "nl = 's Morgens zegt hij \"nee\" = ’s Morgens zegt hij “nee”",
                "zh-Hans = 请说\"不要\"摇晃。 = 请说“不要”摇晃。",
                "zh-Hant = 請說\"不要\"搖晃 = 請說「不要」搖晃",
                "ar = قل \"لا\" مرة. = قل ”لا“ مرة.",
                "so = Su'aal \"haa\" = Su’aal “haa”",
            })
    void writesTheMarksOfTheLanguage(String language, String typed, String printed) {
        assertThat(marks(language).in(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He is 5'4\" tall",
                "a 12\" ruler and 6' of rope",
                "wait 5' or 10'",
                "An open \"quotation",
                "a\" b",
                "\"",
                "see https://example.org/it's--so...x or me--you@example.org",
                "run --draft -o",
                "pick 1...5",
                "Name ........ Age ....",
                "Already “fine”, ‘so’, it’s – and… ok",
                "a - b and -5",
                "lang=\"cy\"",
                "צה\"ל",
                "' ' \" \"",
            })
    void keepsWhatMayMeanSomethingElse(String typed) {
        assertThat(marks("en-GB").in(typed)).isEqualTo(typed);
    }

    @Test
    void leavesLanguagesWhoseMarksAreNotKnown() {
        assertThat(PrintersMarks.of(Locale.forLanguageTag("tlh"))).isEmpty();
    }

    @Test
    void pairsMarksThroughEmphasisAndLinks() {
        Positions positions = new Positions();
        Text text =
                text(
                        characters("Say \""),
                        new Inline.Strong(List.of(characters("no"))),
                        characters("\", it"),
                        new Inline.Link("https://example.org/'", List.of(characters("'s"))),
                        characters(" \""),
                        new Inline.Emphasis(List.of(characters("fine\""))));
        assertThat(marks("en").in(text, positions))
                .isEqualTo(
                        text(
                                characters("Say “"),
                                new Inline.Strong(List.of(characters("no"))),
                                characters("”, it"),
                                new Inline.Link("https://example.org/'", List.of(characters("’s"))),
                                characters(" “"),
                                new Inline.Emphasis(List.of(characters("fine”")))));
    }

    @Test
    void keepsMarksThatWereEscaped() {
        Text text = text(characters("5"), new Inline.Characters("'", true), characters(" \"a\""));
        assertThat(marks("en").in(text, new Positions()).plain()).isEqualTo("5' “a”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '§',
            value = {
                "en = He said \"no\" to me = He said ‘no’ to me",
                "en = He said “no” to me = He said ‘no’ to me",
                "en = He said 'no' to me = He said ‘no’ to me",
                "en = He said \"they said 'no' to us\" = He said ‘they said “no” to us’",
                "de = Er sagte „nein“ = Er sagte ‚nein‘",
                "en = It's fine = It’s fine",
            })
    void alternatesMarksWithinAQuotation(String language, String typed, String printed) {
        assertThat(marks(language).quoted(Text.of(typed), new Positions()).plain())
                .isEqualTo(printed);
    }

    private static PrintersMarks marks(String language) {
        return PrintersMarks.of(Locale.forLanguageTag(language)).orElseThrow();
    }

    private static Text text(Inline... inlines) {
        return new Text(List.of(inlines));
    }

    private static Inline characters(String value) {
        return new Inline.Characters(value);
    }
}
