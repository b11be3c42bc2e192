package org.leafwright.localise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.model.Brand;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Text;

/**
 * Writes built-in words: the brand's own where it has them in the edition's language, or else the
 * language's.
 */
final class LabelWriter {
    private final Brand brand;
    private final Words words;
    private final Locale language;
    private final TextLocaliser texts;

    LabelWriter(Brand brand, Words words, TextLocaliser texts) {
        this(brand, words, texts.edition(), texts);
    }

    private LabelWriter(Brand brand, Words words, Locale language, TextLocaliser texts) {
        this.language = language;
        this.brand = brand;
        this.words = words;
        this.texts = texts;
    }

    /** Returns the same for labels that may hold other placeholders. */
    LabelWriter with(Placeholders placeholders) {
        return new LabelWriter(brand, words, language, texts.with(placeholders));
    }

    /** Returns the same with the words of another language. */
    LabelWriter in(Words others) {
        return new LabelWriter(brand, others, others.language(), texts);
    }

    Text text(LabelKey key) {
        return text(key, Map.of());
    }

    /** Returns a label with its slots filled. */
    Text text(LabelKey key, Map<String, Value> slots) {
        return text(key, Optional.empty(), slots);
    }

    /**
     * Returns a label with its slots filled.
     *
     * @param better what the language says here instead of its own label, but not of the brand's
     */
    Text text(LabelKey key, Optional<String> better, Map<String, Value> slots) {
        String own = brand.labels().get(key.id());
        if (own != null && Languages.same(brand.language(), language)) {
            return slotted(slots).in(brand.language()).line(own, brand);
        }
        return filled(better.orElseGet(() -> words.get(key.id())), slots);
    }

    /** Returns a phrase of the language's own with its slots filled. */
    Text filled(String phrase, Map<String, Value> slots) {
        return slotted(slots).in(words.language()).line(phrase, words);
    }

    private TextLocaliser slotted(Map<String, Value> slots) {
        return slots.isEmpty() ? texts : texts.with(texts.placeholders().with(slots));
    }

    /** Returns a label for a place of its own, its first letter a capital where there are any. */
    Text capitalised(LabelKey key) {
        return capitalised(text(key));
    }

    /** Returns a text for a place of its own, its first letter a capital where there are any. */
    Text capitalised(Text text) {
        return Capitals.first(text, texts.positions(), texts.edition());
    }

    String plain(LabelKey key, Map<String, String> slots) {
        Map<String, Value> values = new HashMap<>();
        slots.forEach((name, value) -> values.put(name, Value.neutral(value)));
        return text(key, values).plain();
    }
}
