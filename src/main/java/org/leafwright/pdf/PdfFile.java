package org.leafwright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF 1.7 file and how they are put on the disk: streams one by one, all else in
 * object streams, found by a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 *
 * <p>PDFBox can write files too, but starting it costs a tenth of a second, a third of the time in
 * which a leaflet is to be built.
 */
final class PdfFile {
    private static final int OBJECTS_IN_A_STREAM = 200;
    private static final byte[] HEADER =
            "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final List<@Nullable Body> objects = new ArrayList<>();

    private record Body(Syntax entries, @Nullable ByteBuffer stream) {}

    PdfFile() {
        objects.add(null);
    }

    /** Returns the number of an object whose value is to follow. */
    int reserve() {
        objects.add(null);
        return objects.size() - 1;
    }

    /** Gives a reserved object its value. */
    void put(int object, Syntax value) {
        objects.set(object, new Body(value, null));
    }

    int add(Syntax value) {
        int object = reserve();
        put(object, value);
        return object;
    }

    /**
     * Gives a reserved object a stream for its value.
     *
     * @param entries the dictionary's entries but for the length, without the brackets
     * @param data the stream's bytes as they stand in the file
     */
    void putStream(int object, Syntax entries, ByteBuffer data) {
        objects.set(object, new Body(entries, data));
    }

    int addStream(Syntax entries, byte[] data) {
        int object = reserve();
        putStream(object, entries, ByteBuffer.wrap(data));
        return object;
    }

    /** Adds a stream that is to be compressed here. */
    int addCompressed(Syntax entries, Syntax data) {
        return addStream(entries.raw("/Filter/FlateDecode"), Deflate.compress(data));
    }

    /** Writes the file. */
    void write(OutputStream out, int catalog, int info) throws IOException {
        Sink sink = new Sink(out);
        sink.write(HEADER);
        int size = objects.size();
        List<Syntax> packs = new ArrayList<>();
        int packCount = 0;
        for (int i = 1; i < size; i++) {
            packCount += body(i).stream() == null ? 1 : 0;
        }
        packCount = (packCount + OBJECTS_IN_A_STREAM - 1) / OBJECTS_IN_A_STREAM;
        int total = size + packCount + 1;
        Syntax table = new Syntax(total * 6);
        row(table, 0, 0, 65535);
        Syntax index = new Syntax();
        Syntax values = new Syntax(4096);
        int inPack = 0;
        for (int i = 1; i < size; i++) {
            Body body = body(i);
            ByteBuffer stream = body.stream();
            if (stream == null) {
                row(table, 2, size + packs.size(), inPack);
                index.integer(i).integer(values.length());
                values.raw(body.entries()).raw('\n');
                if (++inPack == OBJECTS_IN_A_STREAM) {
                    packs.add(pack(index, values, inPack));
                    index = new Syntax();
                    values = new Syntax(4096);
                    inPack = 0;
                }
            } else {
                row(table, 1, sink.position, 0);
                stream(sink, i, body.entries(), stream);
            }
        }
        if (inPack > 0) {
            packs.add(pack(index, values, inPack));
        }
        for (int i = 0; i < packs.size(); i++) {
            row(table, 1, sink.position, 0);
            Syntax pack = packs.get(i);
            sink.write(pack.array(), pack.length(), size + i);
        }
        int start = sink.position;
        row(table, 1, start, 0);
        byte[] id = sink.digest();
        Syntax entries =
                new Syntax()
                        .raw("/Type/XRef/W[1 4 2]/Filter/FlateDecode")
                        .key("Size")
                        .integer(total)
                        .key("Root")
                        .reference(catalog)
                        .key("Info")
                        .reference(info)
                        .raw("/ID[")
                        .string(id)
                        .string(id)
                        .raw(']');
        stream(sink, total - 1, entries, ByteBuffer.wrap(Deflate.compress(table)));
        sink.write(new Syntax().raw("startxref\n").integer(start).raw("\n%%EOF\n").toBytes());
    }

    private Body body(int object) {
        Body body = objects.get(object);
        if (body == null) {
            throw new IllegalStateException("object " + object + " has no value");
        }
        return body;
    }

    private static Syntax pack(Syntax index, Syntax values, int count) {
        index.raw('\n');
        Syntax data = new Syntax(index.length() + values.length()).raw(index).raw(values);
        byte[] packed = Deflate.compress(data);
        return new Syntax(packed.length + 128)
                .raw("<</Type/ObjStm/Filter/FlateDecode")
                .key("N")
                .integer(count)
                .key("First")
                .integer(index.length())
                .key("Length")
                .integer(packed.length)
                .raw(">>stream\n")
                .raw(packed)
                .raw("\nendstream");
    }

    private static void stream(Sink sink, int object, Syntax entries, ByteBuffer data)
            throws IOException {
        sink.write(
                new Syntax(entries.length() + 64)
                        .integer(object)
                        .raw(" 0 obj\n<<")
                        .raw(entries)
                        .key("Length")
                        .integer(data.remaining())
                        .raw(">>stream\n")
                        .toBytes());
        sink.write(data);
        sink.write(new Syntax().raw("\nendstream\nendobj\n").toBytes());
    }

    private static void row(Syntax table, int type, int second, int third) {
        table.raw(type)
                .raw(second >>> 24)
                .raw(second >>> 16)
                .raw(second >>> 8)
                .raw(second)
                .raw(third >>> 8)
                .raw(third);
    }

    /** Counts what goes out and digests it, so that the file's id comes from its content. */
    private static final class Sink {
        private final OutputStream out;
        private final CRC32 crc = new CRC32();
        private final Adler32 adler = new Adler32();
        private int position;

        Sink(OutputStream out) {
            this.out = out;
        }

        void write(byte[] data) throws IOException {
            write(ByteBuffer.wrap(data));
        }

        void write(byte[] value, int count, int object) throws IOException {
            write(new Syntax().integer(object).raw(" 0 obj\n").toBytes());
            write(ByteBuffer.wrap(value, 0, count));
            write(new Syntax().raw("\nendobj\n").toBytes());
        }

        void write(ByteBuffer data) throws IOException {
            crc.update(data.duplicate());
            adler.update(data.duplicate());
            position = Math.addExact(position, data.remaining());
            if (data.hasArray()) {
                out.write(data.array(), data.arrayOffset() + data.position(), data.remaining());
            } else {
                byte[] copy = new byte[data.remaining()];
                data.duplicate().get(copy);
                out.write(copy);
            }
        }

        byte[] digest() {
            long check = crc.getValue();
            return ByteBuffer.allocate(16)
                    .putInt((int) check)
                    .putInt((int) adler.getValue())
                    .putInt(position)
                    .putInt((int) ((check * 0x9e3779b97f4a7c15L) >>> 32))
                    .array();
        }
    }
}
