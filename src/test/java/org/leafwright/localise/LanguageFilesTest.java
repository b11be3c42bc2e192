package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.golden.Golden;
import org.leafwright.language.LanguageFolders;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.LabelKey;
import org.leafwright.model.NumberingSystem;

/**
 * Holds the language files complete and in agreement with CLDR. {@code -Dgolden=rewrite} writes
 * each {@code cldr.properties} anew.
 */
class LanguageFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/languages");
    private static final Pattern SLOT = Pattern.compile("\\$\\{([a-z_]+)}");

    /** Regions that write dates or digits otherwise than their language at large. */
    private static final List<String> REGIONS =
            List.of(
                    "en-US", "ar-BH", "ar-DZ", "ar-EG", "ar-IQ", "ar-JO", "ar-KW", "ar-LB", "ar-MA",
                    "ar-OM", "ar-PS", "ar-QA", "ar-SA", "ar-SD", "ar-SY", "ar-TN", "ar-YE",
                    "fa-AF");

    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !REGIONS.contains(name) && !name.equals("pt-BR"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void knowsTheLanguagesThatReadersNeed() throws IOException {
        assertThat(languages()).hasSizeGreaterThanOrEqualTo(54);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryLabelWithItsSlots(String tag) {
        Words words = Words.of(Locale.forLanguageTag(tag)).orElseThrow();
        for (LabelKey key : LabelKey.values()) {
            String label = words.get(key.id());
            assertThat(label).as(key.id()).isNotBlank().isEqualTo(label.strip());
            assertThat(slots(label)).as(key.id()).containsExactlyInAnyOrderElementsOf(key.slots());
        }
        assertThat(words.get("hours.separator")).isNotBlank();
        assertThat(words.get("callout.headed")).startsWith("${kind}").hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasNoKeyThatIsNotUsed(String tag) throws IOException {
        List<String> known = new ArrayList<>(CldrProperties.of(tag).keySet());
        Arrays.stream(LabelKey.values()).map(LabelKey::id).forEach(known::add);
        known.addAll(
                List.of(
                        "aside",
                        "page.only",
                        "dash",
                        "callout.headed",
                        "hours.open_holidays",
                        "hours.open_dates",
                        "hours.open_months",
                        "dash",
                        "date.first",
                        "hours.closed_months",
                        "hours.separator",
                        "time.on_hour",
                        "time.midday",
                        "time.midnight"));
        assertThat(read(FOLDER.resolve(tag).resolve("words.properties")).stringPropertyNames())
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasWordsOfHoursAsTheyStandWithinASentence(String tag) throws IOException {
        Properties words = read(FOLDER.resolve(tag).resolve("words.properties"));
        for (String key : words.stringPropertyNames()) {
            String word = words.getProperty(key);
            if (key.startsWith("hours.") && !word.equals("Feiertage")) { // a noun of German
                assertThat(Character.isUpperCase(word.codePointAt(0))).as(key).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isComposedAsFontsExpect(String tag) throws IOException {
        String text = Files.readString(FOLDER.resolve(tag).resolve("words.properties"));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void agreesWithCldr(String tag) throws IOException {
        Path file = FOLDER.resolve(tag).resolve("cldr.properties");
        Map<String, String> expected = CldrProperties.of(tag);
        rewriteIfAsked(file, expected);
        assertThat(asMap(file)).as("%s: %s", file, Golden.HINT).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void joinsWithTheCommaOfCldr(String tag) {
        String comma = Comma.of(Locale.forLanguageTag(tag));
        assertThat(comma.strip()).hasSize(1);
        // There CLDR has a word, a space alone, the comma of names only, or that of Latin letters.
        if (!List.of("ar", "th", "zh-Hans", "zh-Hant", "ckb").contains(tag)) {
            assertThat("{0}" + comma + "{1}").isEqualTo(CldrProperties.of(tag).get("list.middle"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isWrittenAsIcuSays(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        assertThat(WritingSystem.script(language)).isEqualTo(full.getScript());
        assertThat(WritingSystem.isRightToLeft(language)).isEqualTo(full.isRightToLeft());
    }

    @Test
    void findsWordsByEveryNameOfALanguage() {
        assertThat(LanguageFolders.of(Locale.forLanguageTag("prs"))).containsExactly("fa", "fa-AF");
        assertThat(LanguageFolders.of(Locale.forLanguageTag("pbu"))).containsExactly("ps");
        assertThat(LanguageFolders.of(Locale.forLanguageTag("ku-IQ")))
                .containsExactly("ckb", "ckb-IQ");
        assertThat(LanguageFolders.of(Locale.forLanguageTag("pa-PK")))
                .containsExactly("pa-Arab", "pa-Arab-PK");
        assertThat(LanguageFolders.of(Locale.forLanguageTag("zh-HK")))
                .containsExactly("zh-Hant", "zh-Hant-HK");
        assertThat(LanguageFolders.of(Locale.forLanguageTag("sr-Latn-RS")))
                .containsExactly("sr-Latn", "sr-Latn-RS");
    }

    @Test
    void regionsHoldWhatTheyDoOtherwise() throws IOException {
        for (String region : REGIONS) {
            String language = region.substring(0, 2);
            Map<String, String> differing = new TreeMap<>(CldrProperties.of(region));
            Map<String, String> general = CldrProperties.of(language);
            differing.entrySet().removeIf(e -> e.getValue().equals(general.get(e.getKey())));
            differing.remove("name");
            if (language.equals("en")) {
                differing.keySet().removeIf(key -> key.startsWith("time"));
            }
            Path file = FOLDER.resolve(region).resolve("cldr.properties");
            rewriteIfAsked(file, differing);
            assertThat(asMap(file)).as("%s: %s", file, Golden.HINT).isEqualTo(differing);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesDigitsThatCanBeWritten(String tag) {
        Words words = Words.of(Locale.forLanguageTag(tag)).orElseThrow();
        assertThat(NumberingSystem.named(words.get("digits"))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheFolderThatItsUsualScriptLeadsTo(String tag) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        Locale withScript =
                new Locale.Builder()
                        .setLanguage(full.getLanguage())
                        .setScript(full.getScript())
                        .build();
        assertThat(LanguageFolders.of(withScript).get(0)).isEqualTo(tag);
    }

    @Test
    void givesDigitsAsIcuDoes() {
        for (NumberingSystem system : NumberingSystem.values()) {
            assertThat(
                            com.ibm.icu.text.NumberingSystem.getInstanceByName(system.id())
                                    .getDescription())
                    .isEqualTo(system.digits());
        }
    }

    private static List<String> slots(String label) {
        Matcher matcher = SLOT.matcher(label);
        List<String> slots = new ArrayList<>();
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    private static void rewriteIfAsked(Path file, Map<String, String> content) throws IOException {
        if (!Golden.isToBeRewritten()) {
            return;
        }
        StringBuilder out = new StringBuilder();
        content.forEach((key, value) -> out.append(key).append('=').append(value).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, out.toString());
    }

    private static Map<String, String> asMap(Path file) throws IOException {
        Map<String, String> map = new TreeMap<>();
        Properties properties = read(file);
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        return map;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
