package org.leafwright.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * A copy of a stream and of all that it refers to, but for the streams' bytes, which copies share.
 * It depends on no document; its streams are compressed.
 */
final class CosCopy {
    private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();
    private final COSStream stream;
    private long bytes;

    private CosCopy(COSStream original) {
        stream = copy(original);
    }

    static CosCopy of(COSStream original) {
        return new CosCopy(original);
    }

    COSStream stream() {
        return stream;
    }

    /** Returns about how many bytes the copy holds on to. */
    long bytes() {
        return bytes + 100L * copies.size();
    }

    private COSBase copy(COSBase original) {
        COSBase value = original instanceof COSObject object ? object.getObject() : original;
        COSBase known = copies.get(value);
        if (known != null) {
            return known;
        }
        if (value instanceof COSStream streamed) {
            return copy(streamed);
        } else if (value instanceof COSDictionary dictionary) {
            COSDictionary copy = Cos.inner();
            copies.put(dictionary, copy);
            entries(dictionary, copy);
            return copy;
        } else if (value instanceof COSArray array) {
            COSArray copy = new COSArray();
            copies.put(array, copy);
            array.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        // Names, numbers and strings stand where they are used and are given no number.
        return value;
    }

    private COSStream copy(COSStream original) {
        DataStream copy = detached(original);
        copies.put(original, copy);
        bytes += copy.getLength();
        entries(original, copy);
        return copy;
    }

    private static DataStream detached(COSStream stream) {
        if (stream instanceof DataStream known) {
            return new DataStream(known.data());
        }
        try (InputStream in = stream.createRawInputStream()) {
            byte[] data = in.readAllBytes();
            return stream.containsKey(COSName.FILTER)
                    ? new DataStream(ByteBuffer.wrap(data))
                    : DataStream.deflated(ByteBuffer.wrap(Deflate.compress(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
