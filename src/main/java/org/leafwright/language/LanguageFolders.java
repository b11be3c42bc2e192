package org.leafwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which folders of the resource {@code languages} speak for a language. */
public final class LanguageFolders {
    private LanguageFolders() {}

    /** Returns folder names, the most general first. */
    public static List<String> of(Locale locale) {
        String language = WritingSystem.canonical(locale);
        String script = WritingSystem.script(locale);
        boolean told = language.equals("zh") || !script.equals(WritingSystem.usualScript(language));
        String base = told ? language + "-" + script : language;
        List<String> folders = new ArrayList<>();
        folders.add(base);
        String country = country(locale);
        if (!country.isEmpty()) {
            folders.add(base + "-" + country);
        }
        return folders;
    }

    /** Dari has a code of its own, and is the Persian of Afghanistan. */
    private static String country(Locale locale) {
        return locale.getLanguage().equals("prs") ? "AF" : locale.getCountry();
    }
}
