package org.leafwright.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leafwright.diagnostic.Quoted;

/** Reads language tags (BCP 47). */
final class Languages {
    /** In use by all, though ISO has no code for it. */
    private static final String KOSOVO = "XK";

    private final Reading reading;
    private final Values values;

    Languages(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    Optional<Locale> language(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "a language tag such as en-GB");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String tag = scalar.get().value();
        Optional<String> fault = fault(tag);
        if (fault.isPresent()) {
            return reading.badValue(node, Quoted.of(tag) + " is no language tag", fault.get());
        }
        return Optional.of(Locale.forLanguageTag(tag));
    }

    /** Reads a list of languages, each once. */
    List<Locale> languages(YamlNode node) {
        return values.list(node, "language tags", each());
    }

    /** Reads the list of languages that what is written in one is translated into. */
    List<Locale> translations(YamlNode node, Locale own) {
        Function<YamlNode, Optional<Locale>> each = each();
        return values.list(
                node,
                "language tags",
                item -> {
                    Optional<Locale> language = each.apply(item);
                    if (language.filter(own::equals).isPresent()) {
                        return reading.badValue(
                                item,
                                Quoted.of(own.toLanguageTag()) + " is the leaflet's own language",
                                "List only the languages it is translated into");
                    }
                    return language;
                });
    }

    private Function<YamlNode, Optional<Locale>> each() {
        Set<Locale> seen = new HashSet<>();
        return item -> {
            Optional<Locale> language = language(item);
            if (language.isPresent() && !seen.add(language.get())) {
                return reading.badValue(
                        item,
                        Quoted.of(language.get().toLanguageTag()) + " stands here twice",
                        "Remove one of them");
            }
            return language;
        };
    }

    /** Returns what to write instead of a tag that is faulty. */
    static Optional<String> fault(String tag) {
        if (tag.indexOf('_') >= 0) {
            return Optional.of("Write " + tag.replace('_', '-') + ", with a hyphen");
        }
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Optional.of("Write a tag such as en-GB, pl or zh-Hant");
        }
        String language = locale.getLanguage();
        if (language.length() < 2 || language.length() > 3) {
            return Optional.of(
                    "Write the language's code of two or three letters, such as pl for Polish");
        }
        if (language.length() == 2 && Arrays.binarySearch(Codes.LANGUAGES, language) < 0) {
            return Optional.of(
                    "There is no language " + language + "; write a code such as pl for Polish");
        }
        String country = locale.getCountry();
        if (country.equals("UK")) {
            Locale british = new Locale.Builder().setLocale(locale).setRegion("GB").build();
            return Optional.of("The United Kingdom's code is GB: " + british.toLanguageTag());
        }
        if (country.length() == 2
                && !country.equals(KOSOVO)
                && Arrays.binarySearch(Codes.COUNTRIES, country) < 0) {
            return Optional.of("There is no country " + country);
        }
        return Optional.empty();
    }

    /** Loaded when the first language is read. */
    private static final class Codes {
        static final String[] LANGUAGES = sorted(Locale.getISOLanguages());
        static final String[] COUNTRIES = sorted(Locale.getISOCountries());

        private static String[] sorted(String[] codes) {
            Arrays.sort(codes);
            return codes;
        }
    }
}
