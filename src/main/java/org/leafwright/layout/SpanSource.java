package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Inline;

/** The inlines that a span's characters are from: mostly one for each line of the source. */
final class SpanSource {
    private final List<Inline> inlines = new ArrayList<>(1);
    private final List<Integer> ends = new ArrayList<>(1);

    void add(int length, Inline inline) {
        int start = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        inlines.add(inline);
        ends.add(start + length);
    }

    Inline first() {
        return inlines.get(0);
    }

    /** Returns the inline that a {@code char} of the span is from. */
    Inline at(int offset) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return inlines.get(low);
    }
}
