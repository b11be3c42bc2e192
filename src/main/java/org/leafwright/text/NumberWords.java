package org.leafwright.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.language.LanguageFolders;
import org.leafwright.resource.Resource;

/**
 * A language's words that stand beside numbers, in small letters. They are taken from CLDR, and
 * read once a process.
 *
 * @param after units, scales and months: {@code 6 months}, {@code 3 million}, {@code 6 May}
 * @param before units and months where they come first: {@code May 6}
 * @param weekdays days of the week
 */
record NumberWords(Set<String> after, Set<String> before, Set<String> weekdays) {
    private static final NumberWords NONE = new NumberWords(Set.of(), Set.of(), Set.of());
    private static final Map<Locale, NumberWords> READ = new ConcurrentHashMap<>();

    NumberWords {
        after = Set.copyOf(after);
        before = Set.copyOf(before);
        weekdays = Set.copyOf(weekdays);
    }

    /** Returns the words of a language, none of a language that has none. */
    static NumberWords of(Locale language) {
        NumberWords read = READ.get(language);
        if (read == null) {
            read = read(language);
            READ.put(language, read);
        }
        return read;
    }

    private static NumberWords read(Locale language) {
        Optional<InputStream> found =
                Resource.find(
                        "languages/" + LanguageFolders.of(language).get(0) + "/numbers.properties");
        if (found.isEmpty()) {
            return NONE;
        }
        Properties all = new Properties();
        try (InputStream in = found.get()) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NumberWords(words(all, "after"), words(all, "before"), words(all, "weekdays"));
    }

    private static Set<String> words(Properties all, String key) {
        return new HashSet<>(Arrays.asList(all.getProperty(key, "").split(" ", -1)));
    }
}
