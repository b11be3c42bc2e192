package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which folders of {@code /languages} speak for a language. */
final class LanguageFolders {
    private LanguageFolders() {}

    /** Returns folder names, the most general first. */
    static List<String> of(Locale locale) {
        String language = canonical(locale);
        String script = script(language, locale);
        String base = script.isEmpty() ? language : language + "-" + script;
        List<String> folders = new ArrayList<>();
        folders.add(base);
        if (!locale.getCountry().isEmpty()) {
            folders.add(base + "-" + locale.getCountry());
        }
        return folders;
    }

    private static String canonical(Locale locale) {
        String language = locale.getLanguage();
        return switch (language) {
            case "tl" -> "fil";
            case "iw" -> "he";
            case "prs" -> "fa";
            case "pbu", "pbt", "pst" -> "ps";
            case "cmn" -> "zh";
            case "ku" -> locale.getScript().equals("Arab") ? "ckb" : "ku";
            default -> language;
        };
    }

    /** Returns the script that a folder's name tells: the language's usual one isn't told. */
    private static String script(String language, Locale locale) {
        String script = locale.getScript();
        String country = locale.getCountry();
        if (language.equals("zh")) {
            boolean traditional =
                    script.isEmpty()
                            ? List.of("TW", "HK", "MO").contains(country)
                            : script.equals("Hant");
            return traditional ? "Hant" : "Hans";
        }
        if (script.isEmpty() && language.equals("pa") && country.equals("PK")) {
            return "Arab";
        }
        return script.equals(usualScript(language)) ? "" : script;
    }

    private static String usualScript(String language) {
        return switch (language) {
            case "ar", "ckb", "fa", "ps", "ur" -> "Arab";
            case "he" -> "Hebr";
            case "bg", "ru", "sr", "uk" -> "Cyrl";
            case "el" -> "Grek";
            case "hy" -> "Armn";
            case "ka" -> "Geor";
            case "am", "ti" -> "Ethi";
            case "hi", "mr", "ne" -> "Deva";
            case "bn" -> "Beng";
            case "gu" -> "Gujr";
            case "kn" -> "Knda";
            case "ml" -> "Mlym";
            case "pa" -> "Guru";
            case "si" -> "Sinh";
            case "ta" -> "Taml";
            case "te" -> "Telu";
            case "km" -> "Khmr";
            case "lo" -> "Laoo";
            case "my" -> "Mymr";
            case "th" -> "Thai";
            default -> "Latn";
        };
    }
}
