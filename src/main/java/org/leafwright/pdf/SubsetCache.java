package org.leafwright.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafwright.text.Face;

/** The latest subsets of fonts, shared by all documents of the process. */
final class SubsetCache {
    private static final int LIMIT_BYTES = 16 << 20;

    private record Key(Face face, List<Drawing> drawings) {}

    private final LinkedHashMap<Key, FontSubset> subsets = new LinkedHashMap<>(64, 0.75f, true);
    private int heldBytes;

    /**
     * Returns a subset.
     *
     * @param drawings in ascending order, without repeats
     */
    FontSubset subset(Face face, List<Drawing> drawings) {
        Key key = new Key(face, drawings);
        synchronized (this) {
            FontSubset known = subsets.get(key);
            if (known != null) {
                return known;
            }
        }
        // Two threads may make the same subset; it is the same to the byte.
        FontSubset made = FontSubset.of(face, drawings);
        synchronized (this) {
            if (subsets.putIfAbsent(key, made) == null) {
                heldBytes += cost(key, made);
                var eldest = subsets.entrySet().iterator();
                while (heldBytes > LIMIT_BYTES && eldest.hasNext()) {
                    Map.Entry<Key, FontSubset> entry = eldest.next();
                    heldBytes -= cost(entry.getKey(), entry.getValue());
                    eldest.remove();
                }
            }
        }
        return made;
    }

    private static int cost(Key key, FontSubset subset) {
        return subset.program().remaining() + 150 * key.drawings().size();
    }
}
