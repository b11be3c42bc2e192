package org.leafwright.layout;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names a family of fonts for a character that none of those at hand has. */
final class MissingFont {
    private MissingFont() {}

    static String hint(int codePoint) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return "Add the TrueType font that this private character was made for to the"
                    + " workspace's fonts folder, or write it in another way";
        }
        return "Add a TrueType font that has it to the workspace's fonts folder, such as "
                + family(codePoint)
                + ", or write it in another way";
    }

    private static String family(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN ->
                    codePoint >= 0x1F000 ? "Noto Emoji" : "Noto Sans Symbols 2";
            case LATIN, GREEK, CYRILLIC -> "Noto Sans";
            case ARABIC -> "Noto Naskh Arabic";
            case HAN -> "Noto Sans SC";
            case HIRAGANA, KATAKANA -> "Noto Sans JP";
            case HANGUL -> "Noto Sans KR";
            default -> "Noto Sans " + name(script);
        };
    }

    /** Returns a script's name as in English, such as "Hangul". */
    static String name(UnicodeScript script) {
        return Arrays.stream(script.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
