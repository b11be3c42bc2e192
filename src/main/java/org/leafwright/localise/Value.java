package org.leafwright.localise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Text;

/**
 * What a placeholder stands for.
 *
 * @param parts one after another, each in its language
 */
record Value(List<Part> parts) {
    Value {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a value.
     *
     * @param language the part's language; absent for numbers and addresses, which belong to
     *     whatever text they stand in
     */
    record Part(String text, Optional<Locale> language) {}

    static Value neutral(String text) {
        return new Value(List.of(new Part(text, Optional.empty())));
    }

    static Value in(Locale language, String text) {
        return new Value(List.of(new Part(text, Optional.of(language))));
    }

    /**
     * Returns the characters of a localised text.
     *
     * @param edition the language of what isn't marked as foreign
     */
    static Value of(Text text, Locale edition) {
        return new Value(ValueParts.of(text, edition));
    }

    /** Returns the characters alone. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.text());
        }
        return out.toString();
    }

    /** Returns whether the value belongs to whatever text it stands in. */
    boolean isNeutral() {
        for (Part part : parts) {
            if (part.language().isPresent()) {
                return false;
            }
        }
        return true;
    }
}
