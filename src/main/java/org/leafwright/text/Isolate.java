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
public record Isolate(int start, int end, Optional<Locale> language) {}
