package org.leafwright.localise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.language.LanguageFolders;
import org.leafwright.resource.Resource;

/**
 * A language's built-in words and ways of writing dates and times, read from {@code
 * /languages/<tag>/}: {@code words.properties} is written by hand, {@code cldr.properties} is taken
 * from CLDR. A longer tag's files override those of a shorter one, and words override CLDR.
 *
 * <p>Read once a process and shared. ICU isn't asked, since loading its data takes longer than
 * building a leaflet.
 */
final class Words {
    static final Locale ENGLISH = Locale.forLanguageTag("en");

    private static final Map<String, Optional<Words>> READ = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties properties;

    private Words(Locale language, Properties properties) {
        this.language = language;
        this.properties = properties;
    }

    /** Returns the words of a language, or nothing if Leafwright has none. */
    static Optional<Words> of(Locale language) {
        return READ.computeIfAbsent(language.toLanguageTag(), tag -> read(language));
    }

    /** Returns the English words. */
    static Words english() {
        return of(ENGLISH).orElseThrow();
    }

    /** Returns the language these words are in, as it was asked for. */
    Locale language() {
        return language;
    }

    /** Returns the word or pattern of a key that every language has. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(language + " " + key));
    }

    /** Returns the word or pattern of a key that not every language has. */
    Optional<String> find(String key) {
        return Optional.ofNullable(properties.getProperty(key));
    }

    private static Optional<Words> read(Locale language) {
        Properties all = new Properties();
        boolean words = false;
        for (String folder : LanguageFolders.of(language)) {
            load(all, folder + "/cldr.properties");
            words |= load(all, folder + "/words.properties");
        }
        return words ? Optional.of(new Words(language, all)) : Optional.empty();
    }

    private static boolean load(Properties into, String name) {
        Optional<InputStream> found = Resource.find("languages/" + name);
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream in = found.get()) {
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
