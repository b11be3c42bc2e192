package org.leafwright.text;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What fonts cover, for people who choose between them. */
public final class FontReport {
    /** A script counts as covered from so many letters: fewer are borrowed ones. */
    private static final int LETTERS = 20;

    /** Where the alphabets end and enough Chinese characters have been seen. */
    private static final int PAST_ALPHABETS = 0x5000;

    private static final List<String> LANGUAGES =
            List.of(
                    "am", "ar", "bg", "bn", "ckb", "cs", "cy", "da", "de", "el", "en", "es", "et",
                    "fa", "fi", "fr", "ga", "gd", "gu", "ha", "he", "hi", "hr", "hu", "hy", "is",
                    "it", "ka", "km", "kn", "lo", "lt", "lv", "mk", "ml", "mr", "mt", "my", "nb",
                    "ne", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq",
                    "sr", "sv", "sw", "ta", "te", "th", "ti", "tr", "uk", "ur", "vi", "yo",
                    "zh-Hans", "zh-Hant");

    private FontReport() {}

    /**
     * A family.
     *
     * @param faces the names of its faces
     * @param scripts ISO 15924 codes of the scripts that it has letters of
     * @param languages tags of the languages whose whole alphabets it has
     */
    public record Family(
            String name, List<String> faces, List<String> scripts, List<String> languages) {
        public Family {
            faces = List.copyOf(faces);
            scripts = List.copyOf(scripts);
            languages = List.copyOf(languages);
        }
    }

    /**
     * What sets some characters.
     *
     * @param characters what readers take for one character
     * @param face the face, if there is one that has them
     */
    public record Choice(String characters, Optional<Face> face) {}

    /** Describes all families, in order of their names; opens every font. */
    public static List<Family> families(FontLibrary fonts) {
        Map<String, UnicodeSet> alphabets = new TreeMap<>();
        LANGUAGES.forEach(language -> alphabets.put(language, alphabet(language)));
        List<Family> families = new ArrayList<>();
        for (String name : fonts.families()) {
            List<Face> faces = fonts.faces(name);
            families.add(
                    new Family(
                            name,
                            faces.stream().map(Face::postScriptName).toList(),
                            scripts(faces.get(0)),
                            languages(faces.get(0), alphabets)));
        }
        return families;
    }

    private static List<String> scripts(Face face) {
        Map<String, Integer> letters = new TreeMap<>();
        for (int c = 0; c < PAST_ALPHABETS; c++) {
            if (face.glyph(c) != 0 && Character.isLetter(c)) {
                letters.merge(Scripts.of(c), 1, Integer::sum);
            }
        }
        letters.remove(Scripts.COMMON);
        letters.values().removeIf(count -> count < LETTERS);
        return List.copyOf(letters.keySet());
    }

    private static UnicodeSet alphabet(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        return LocaleData.getExemplarSet(locale, UnicodeSet.CASE_INSENSITIVE);
    }

    private static List<String> languages(Face face, Map<String, UnicodeSet> alphabets) {
        return alphabets.keySet().stream()
                .filter(
                        language ->
                                covers(face, alphabets.getOrDefault(language, UnicodeSet.EMPTY)))
                .toList();
    }

    private static boolean covers(Face face, UnicodeSet alphabet) {
        for (String letter : alphabet) {
            if (!FontFallback.covers(face, letter, 0, letter.length())) {
                return false;
            }
        }
        return true;
    }

    /** Tells which face sets each character of a text. */
    public static List<Choice> choices(
            FontLibrary fonts, String text, TextStyle style, Locale language) {
        Itemiser.Result result =
                new Itemiser(
                                new FontFallback(fonts),
                                List.of(new Span(text, style, language)),
                                language)
                        .run();
        List<Choice> choices = new ArrayList<>();
        for (Item item : result.items()) {
            for (int at = item.start(); at < item.end(); ) {
                int start = at;
                int end = result.clusters().nextSetBit(at + 1);
                boolean missing =
                        result.missing().stream()
                                .anyMatch(m -> m.offset() >= start && m.offset() < end);
                choices.add(
                        new Choice(
                                text.substring(start, end),
                                missing ? Optional.empty() : Optional.of(item.face())));
                at = end;
            }
        }
        return choices;
    }
}
