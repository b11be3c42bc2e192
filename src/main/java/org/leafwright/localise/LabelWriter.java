package org.leafwright.localise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.leafwright.model.Brand;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Text;

/**
 * Writes built-in words: the brand's own where it has them in the edition's language, or else the
 * language's.
 */
final class LabelWriter {
    private final Brand brand;
    private final Locale edition;
    private final Words words;
    private final TextLocaliser texts;

    LabelWriter(Brand brand, Locale edition, Words words, TextLocaliser texts) {
        this.brand = brand;
        this.edition = edition;
        this.words = words;
        this.texts = texts;
    }

    /** Returns the same for labels that may hold other placeholders. */
    LabelWriter with(Placeholders placeholders) {
        return new LabelWriter(brand, edition, words, texts.with(placeholders));
    }

    Text text(LabelKey key) {
        return text(key, Map.of());
    }

    /** Returns a label with its slots filled. */
    Text text(LabelKey key, Map<String, String> slots) {
        String own = brand.labels().get(key.id());
        if (own != null && Languages.same(brand.language(), edition)) {
            return filled(slots).in(brand.language()).line(own, brand);
        }
        return filled(slots).in(words.language()).line(words.get(key.id()), words);
    }

    private TextLocaliser filled(Map<String, String> slots) {
        if (slots.isEmpty()) {
            return texts;
        }
        Map<String, Value> values = new HashMap<>();
        slots.forEach((name, value) -> values.put(name, Value.neutral(value)));
        return texts.with(texts.placeholders().with(values));
    }

    /** Returns a label for a place of its own, its first letter a capital where there are any. */
    Text capitalised(LabelKey key) {
        return Capitals.first(text(key), texts.positions(), edition);
    }

    /** Returns a phrase that was made of labels as a text in their language. */
    Text phrase(String phrase) {
        return texts.in(words.language()).line(phrase, words);
    }

    String plain(LabelKey key, Map<String, String> slots) {
        return text(key, slots).plain();
    }
}
