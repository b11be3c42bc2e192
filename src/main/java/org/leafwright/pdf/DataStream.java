package org.leafwright.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A stream whose bytes are there already, encoded as its dictionary says. They aren't copied and
 * never change, so that streams of several documents may have the same.
 */
final class DataStream extends COSStream {
    private final ByteBuffer data;

    /** Returns a stream of bytes as they stand in the file. */
    DataStream(ByteBuffer data) {
        super(null);
        this.data = data;
        setInt(COSName.LENGTH, data.remaining());
    }

    /** Returns a stream of bytes that are compressed. */
    static DataStream deflated(ByteBuffer data) {
        DataStream stream = new DataStream(data);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Returns a stream of bytes that are compressed here. */
    static DataStream compressed(Syntax data) {
        return deflated(ByteBuffer.wrap(Deflate.compress(data)));
    }

    ByteBuffer data() {
        return data.duplicate();
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public InputStream createRawInputStream() {
        if (data.hasArray()) {
            return new ByteArrayInputStream(
                    data.array(), data.arrayOffset() + data.position(), data.remaining());
        }
        byte[] copy = new byte[data.remaining()];
        data().get(copy);
        return new ByteArrayInputStream(copy);
    }
}
