package org.leafwright.text;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scripts of characters and languages (UAX 24), named by their ISO 15924 codes. */
final class Scripts {
    static final String COMMON = "Zyyy";
    static final String INHERITED = "Zinh";
    static final String LATIN = "Latn";

    /** Scripts of the languages that aren't written in Latin script. */
    private static final Map<String, String> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("am", "Ethi"),
                    Map.entry("ar", "Arab"),
                    Map.entry("as", "Beng"),
                    Map.entry("be", "Cyrl"),
                    Map.entry("bg", "Cyrl"),
                    Map.entry("bn", "Beng"),
                    Map.entry("ckb", "Arab"),
                    Map.entry("dv", "Thaa"),
                    Map.entry("el", "Grek"),
                    Map.entry("fa", "Arab"),
                    Map.entry("gu", "Gujr"),
                    Map.entry("he", "Hebr"),
                    Map.entry("hi", "Deva"),
                    Map.entry("hy", "Armn"),
                    Map.entry("iw", "Hebr"),
                    Map.entry("ja", "Jpan"),
                    Map.entry("ka", "Geor"),
                    Map.entry("kk", "Cyrl"),
                    Map.entry("km", "Khmr"),
                    Map.entry("kn", "Knda"),
                    Map.entry("ko", "Kore"),
                    Map.entry("ks", "Arab"),
                    Map.entry("ky", "Cyrl"),
                    Map.entry("lo", "Laoo"),
                    Map.entry("mk", "Cyrl"),
                    Map.entry("ml", "Mlym"),
                    Map.entry("mn", "Cyrl"),
                    Map.entry("mr", "Deva"),
                    Map.entry("my", "Mymr"),
                    Map.entry("ne", "Deva"),
                    Map.entry("pa", "Guru"),
                    Map.entry("pnb", "Arab"),
                    Map.entry("ps", "Arab"),
                    Map.entry("ru", "Cyrl"),
                    Map.entry("sd", "Arab"),
                    Map.entry("si", "Sinh"),
                    Map.entry("skr", "Arab"),
                    Map.entry("sr", "Cyrl"),
                    Map.entry("ta", "Taml"),
                    Map.entry("te", "Telu"),
                    Map.entry("tg", "Cyrl"),
                    Map.entry("th", "Thai"),
                    Map.entry("ti", "Ethi"),
                    Map.entry("ug", "Arab"),
                    Map.entry("uk", "Cyrl"),
                    Map.entry("ur", "Arab"),
                    Map.entry("yi", "Hebr"),
                    Map.entry("yue", "Hant"),
                    Map.entry("zh", "Hans"));

    private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand");

    private Scripts() {}

    /** Returns the script of a character: {@code Zyyy} if it belongs to many. */
    static String of(int codePoint) {
        if (codePoint < 0x250) {
            return Character.isLetter(codePoint) && codePoint != 0xB5 ? LATIN : COMMON;
        }
        if (codePoint < 0x370) {
            return codePoint >= 0x300 ? INHERITED : name(UScript.getScript(codePoint));
        }
        if (codePoint >= 0x400 && codePoint <= 0x52F) {
            return codePoint == 0x485 || codePoint == 0x486 ? INHERITED : "Cyrl";
        }
        if (codePoint >= 0x1E00 && codePoint < 0x1F00) {
            return LATIN;
        }
        if (codePoint >= 0x2000 && codePoint < 0x2060) {
            return codePoint == 0x200C || codePoint == 0x200D ? INHERITED : COMMON;
        }
        if ((codePoint >= 0x20A0 && codePoint < 0x20C0)
                || (codePoint >= 0x2190 && codePoint < 0x2800)) {
            return COMMON;
        }
        return name(UScript.getScript(codePoint));
    }

    private static String name(int script) {
        return switch (script) {
            case UScript.COMMON -> COMMON;
            case UScript.INHERITED -> INHERITED;
            case UScript.LATIN -> LATIN;
            case UScript.GREEK -> "Grek";
            case UScript.CYRILLIC -> "Cyrl";
            case UScript.ARABIC -> "Arab";
            case UScript.HEBREW -> "Hebr";
            case UScript.HAN -> "Hani";
            default -> UScript.getShortName(script);
        };
    }

    /** Returns the script that a language is written in, if its tag names no other. */
    static String of(Locale language) {
        if (!language.getScript().isEmpty()) {
            return language.getScript();
        }
        if (language.getLanguage().equals("zh")
                && TRADITIONAL_CHINESE.contains(language.getCountry())) {
            return "Hant";
        }
        if (language.getLanguage().equals("pa") && language.getCountry().equals("PK")) {
            return "Arab";
        }
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), LATIN);
    }

    /** Returns the script that characters of a language's script have: {@code Hani} for Chinese. */
    static String ofCharacters(Locale language) {
        return switch (of(language)) {
            case "Hans", "Hant", "Jpan" -> "Hani";
            case "Kore" -> "Hang";
            default -> of(language);
        };
    }

    /** Returns whether a script is one of those that the program's plain family has. */
    static boolean european(String script) {
        return switch (script) {
            case LATIN, "Grek", "Cyrl" -> true;
            default -> false;
        };
    }

    /** Returns whether a script is written without spaces between words. */
    static boolean spaceless(String script) {
        return switch (script) {
            case "Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr" -> true;
            default -> false;
        };
    }

    /** Returns whether a script reads from right to left. */
    static boolean rightToLeft(String script) {
        return RIGHT_TO_LEFT.contains(script);
    }
}
