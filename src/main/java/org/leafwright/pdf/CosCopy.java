package org.leafwright.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A copy of a stream and of all that it refers to, but for the streams' bytes, which copies share.
 * It depends on no document.
 */
final class CosCopy {
    private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();
    private final DataStream stream;
    private long bytes;

    private CosCopy(DataStream original) {
        stream = copy(original);
    }

    static CosCopy of(DataStream original) {
        return new CosCopy(original);
    }

    DataStream stream() {
        return stream;
    }

    /** Returns about how many bytes the copy holds on to. */
    long bytes() {
        return bytes + 100L * copies.size();
    }

    private COSBase copy(COSBase original) {
        COSBase known = copies.get(original);
        if (known != null) {
            return known;
        }
        if (original instanceof DataStream streamed) {
            return copy(streamed);
        } else if (original instanceof COSDictionary dictionary) {
            COSDictionary copy = Cos.inner();
            copies.put(dictionary, copy);
            entries(dictionary, copy);
            return copy;
        } else if (original instanceof COSArray array) {
            COSArray copy = new COSArray();
            copies.put(array, copy);
            array.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        // Names, numbers and strings stand where they are used and are given no number.
        return original;
    }

    private DataStream copy(DataStream original) {
        DataStream copy = new DataStream(original.data());
        copies.put(original, copy);
        bytes += copy.getLength();
        entries(original, copy);
        return copy;
    }

    private void entries(COSDictionary from, COSDictionary to) {
        from.forEach(
                (key, value) -> {
                    if (!key.equals(COSName.LENGTH)) {
                        to.setItem(key, copy(value));
                    }
                });
    }
}
