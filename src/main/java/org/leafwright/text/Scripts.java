package org.leafwright.text;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import org.leafwright.language.WritingSystem;

/** Scripts of characters and languages (UAX 24), named by their ISO 15924 codes. */
final class Scripts {
    static final String COMMON = "Zyyy";
    static final String INHERITED = "Zinh";
    static final String LATIN = "Latn";

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

    /** Returns the script that a language is written in. */
    static String of(Locale language) {
        return WritingSystem.script(language);
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
        return WritingSystem.isRightToLeft(script);
    }
}
