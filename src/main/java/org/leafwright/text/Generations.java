package org.leafwright.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values that may be asked for again, up to twice as many as make a generation: when the
 * young one is full, it takes the place of the old one, and what nobody asked for since is let go.
 * Safe for use by several threads.
 */
final class Generations<K, V> {
    private final int size;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /**
     * Makes an empty store.
     *
     * @param size how many values make a generation
     */
    Generations(int size) {
        this.size = size;
    }

    /** Returns what is kept for a key, which is young again for it, or null. */
    @Nullable V get(K key) {
        V value = young.get(key);
        if (value == null) {
            value = old.get(key);
            if (value != null) {
                keep(key, value);
            }
        }
        return value;
    }

    void keep(K key, V value) {
        Map<K, V> values = young;
        values.put(key, value);
        if (values.size() >= size) {
            young = new ConcurrentHashMap<>();
            old = values;
        }
    }
}
