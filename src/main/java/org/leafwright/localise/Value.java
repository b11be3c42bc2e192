package org.leafwright.localise;

import java.util.Locale;
import java.util.Optional;

/**
 * What a placeholder stands for.
 *
 * @param language the value's language; absent for numbers and addresses, which belong to whatever
 *     text they stand in
 */
record Value(String text, Optional<Locale> language) {
    static Value neutral(String text) {
        return new Value(text, Optional.empty());
    }

    static Value in(Locale language, String text) {
        return new Value(text, Optional.of(language));
    }
}
