package org.leafwright.build;

import java.util.List;
import java.util.function.Supplier;

/** A value made when it is first asked for, once. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private List<T> made = List.of();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made.isEmpty()) {
            made = List.of(maker.get());
        }
        return made.get(0);
    }
}
