package org.leafwright.diagnostic;

import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Where values of the model stood in their files, by identity. Kept beside the model so that equal
 * leaflets are equal whatever file they came from.
 */
public final class Positions {
    private final IdentityHashMap<Object, Position> places = new IdentityHashMap<>();

    /** Notes where a value stood and returns the value. */
    public <T> T put(T value, Position position) {
        places.put(value, position);
        return value;
    }

    /** Notes that a value stands where another did, if that is known, and returns the value. */
    public <T> T copy(Object from, T to) {
        Position position = places.get(from);
        if (position != null) {
            places.put(to, position);
        }
        return to;
    }

    /** Notes everything that another table knows. */
    public void putAll(Positions other) {
        places.putAll(other.places);
    }

    /** Returns where a value stood. */
    public Optional<Position> of(Object value) {
        return Optional.ofNullable(places.get(value));
    }
}
