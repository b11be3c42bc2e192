package org.leafwright.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of a paragraph whose order isn't mixed with that of what is around it (UAX 9, explicit
 * directional isolates). Isolates lie within each other or apart.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param language what gives its direction; absent for the direction of its first letter
 */
public record Isolate(int start, int end, Optional<Locale> language) {
    /** Returns whether it is of a language that is written from right to left. */
    boolean rightToLeft() {
        return language.isPresent() && Scripts.rightToLeft(Scripts.of(language.get()));
    }

    /** Returns whether a stretch is partly in it and partly not. */
    boolean crosses(int from, int to) {
        boolean overlaps = from < end && start < to;
        boolean within = from >= start && to <= end;
        boolean around = from <= start && to >= end;
        return overlaps && !within && !around;
    }
}
