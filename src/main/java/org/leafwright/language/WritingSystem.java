package org.leafwright.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The script and direction that a language is written in.
 *
 * <p>ICU knows them for every language, but takes longer to start than a leaflet to build; so it is
 * asked only for languages that aren't listed here.
 */
public final class WritingSystem {
    private static final String LATIN = "Latn";

    private static final Map<String, String> ASKED = new ConcurrentHashMap<>();

    private WritingSystem() {}

    /** Returns the code of a language that is the same under several, such as {@code he}. */
    public static String canonical(Locale locale) {
        String language = locale.getLanguage();
        return switch (language) {
            case "arb" -> "ar";
            case "cmn" -> "zh";
            case "in" -> "id";
            case "iw" -> "he";
            case "ji" -> "yi";
            case "no" -> "nb";
            case "pbu", "pbt", "pst" -> "ps";
            case "pes", "prs" -> "fa";
            case "tl" -> "fil";
            case "ku" -> script("ku", locale).equals("Arab") ? "ckb" : "ku";
            default -> language;
        };
    }

    /**
     * Returns the ISO 15924 code of the script that a language is written in: what its tag names,
     * or what is usual in its country. {@code Hans}, {@code Hant}, {@code Jpan} and {@code Kore}
     * stand for the mixtures they are.
     */
    public static String script(Locale locale) {
        return script(canonical(locale), locale);
    }

    /** Returns the script that a language is written in where nothing else is said. */
    public static String usualScript(String canonicalLanguage) {
        String known = known(canonicalLanguage);
        return known.isEmpty()
                ? ASKED.computeIfAbsent(canonicalLanguage, WritingSystem::likely)
                : known;
    }

    /** Returns whether a language is written from right to left. */
    public static boolean isRightToLeft(Locale locale) {
        return isRightToLeft(script(locale));
    }

    /** Returns whether a script is written from right to left. */
    public static boolean isRightToLeft(String script) {
        return switch (script) {
            case "Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa" ->
                    true;
            default -> false;
        };
    }

    private static String script(String language, Locale locale) {
        String script = locale.getScript();
        if (!script.isEmpty()) {
            return script.equals("Aran") ? "Arab" : script;
        }
        return locale.getCountry().isEmpty()
                ? usualScript(language)
                : inCountry(language, locale.getCountry());
    }

    private static String inCountry(String language, String country) {
        String usual = usualScript(language);
        return switch (language) {
            case "az", "ku" -> "IQ IR".contains(country) ? "Arab" : usual;
            case "kk" -> "AF CN IR".contains(country) ? "Arab" : usual;
            case "ky" -> country.equals("CN") ? "Arab" : usual;
            case "pa" -> country.equals("PK") ? "Arab" : usual;
            case "sd" -> country.equals("IN") ? "Deva" : usual;
            case "sr" -> country.equals("ME") ? LATIN : usual;
            case "uz" -> country.equals("AF") ? "Arab" : usual;
            case "yue" -> country.equals("CN") ? "Hans" : usual;
            case "zh" -> "HK MO TW".contains(country) ? "Hant" : usual;
            default -> usual;
        };
    }

    /** Returns a listed language's script, or nothing. */
    private static String known(String language) {
        return switch (language) {
            case "ar", "ckb", "fa", "ks", "pnb", "ps", "sd", "skr", "ug", "ur" -> "Arab";
            case "hy" -> "Armn";
            case "as", "bn" -> "Beng";
            case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk" -> "Cyrl";
            case "hi", "mr", "ne" -> "Deva";
            case "am", "ti" -> "Ethi";
            case "ka" -> "Geor";
            case "el" -> "Grek";
            case "gu" -> "Gujr";
            case "pa" -> "Guru";
            case "zh" -> "Hans";
            case "yue" -> "Hant";
            case "he", "yi" -> "Hebr";
            case "ja" -> "Jpan";
            case "km" -> "Khmr";
            case "kn" -> "Knda";
            case "ko" -> "Kore";
            case "lo" -> "Laoo";
            case "ml" -> "Mlym";
            case "my" -> "Mymr";
            case "si" -> "Sinh";
            case "ta" -> "Taml";
            case "te" -> "Telu";
            case "dv" -> "Thaa";
            case "th" -> "Thai";
            // The first is no language, or one that isn't told.
            case "",
                    "und",
                    "mul",
                    "zxx",
                    "af",
                    "az",
                    "bs",
                    "ca",
                    "cs",
                    "cy",
                    "da",
                    "de",
                    "en",
                    "eo",
                    "es",
                    "et",
                    "eu",
                    "fi",
                    "fil",
                    "fr",
                    "ga",
                    "gd",
                    "gl",
                    "ha",
                    "hr",
                    "hu",
                    "id",
                    "ig",
                    "is",
                    "it",
                    "ku",
                    "la",
                    "lb",
                    "lt",
                    "lv",
                    "ms",
                    "mt",
                    "nb",
                    "nl",
                    "nn",
                    "om",
                    "pl",
                    "pt",
                    "ro",
                    "rw",
                    "sk",
                    "sl",
                    "sn",
                    "so",
                    "sq",
                    "st",
                    "sv",
                    "sw",
                    "tk",
                    "tn",
                    "tr",
                    "uz",
                    "vi",
                    "wo",
                    "xh",
                    "yo",
                    "zu" ->
                    LATIN;
            default -> "";
        };
    }

    private static String likely(String language) {
        String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
        return script.isEmpty() ? LATIN : script;
    }
}
