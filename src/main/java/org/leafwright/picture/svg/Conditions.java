package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says which parts are for the readers of a language (SVG 2, 5.10). */
final class Conditions {
    private final List<String> preferred = new ArrayList<>();
    private boolean asked;

    /**
     * Returns the conditions of a leaflet.
     *
     * @param language its tag; the wider languages that it is part of will do, too
     */
    Conditions(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            preferred.add(tag.substring(0, end));
        }
    }

    /** Returns whether any part asked for the language. */
    boolean askedForLanguage() {
        return asked;
    }

    boolean hold(Element element) {
        if (!element.attribute("requiredExtensions", "").isEmpty()) {
            return false;
        }
        if (!element.has("systemLanguage")) {
            return true;
        }
        asked = true;
        String languages = element.attribute("systemLanguage", "").toLowerCase(Locale.ROOT);
        for (String language : languages.split(",", -1)) {
            String wanted = language.strip();
            for (String one : preferred) {
                if (wanted.equals(one) || wanted.startsWith(one + "-")) {
                    return true;
                }
            }
        }
        return false;
    }
}
