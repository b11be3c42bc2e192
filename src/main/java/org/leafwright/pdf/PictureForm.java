package org.leafwright.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an external object (ISO 32000-1, 8.8), ready to be put into any file.
 *
 * @param matrix what brings the object into the unit square
 * @param parts the objects it is made of; the first is the external object itself
 */
record PictureForm(Matrix matrix, List<Part> parts) {
    PictureForm {
        parts = List.copyOf(parts);
    }

    /** A change of coordinates (ISO 32000-1, 8.3.4). */
    record Matrix(double a, double b, double c, double d, double e, double f) {
        static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

        List<Double> numbers() {
            return List.of(a, b, c, d, e, f);
        }
    }

    /**
     * An object that can refer to other parts.
     *
     * @param pieces what stands before, between and after the references
     * @param references the parts referred to, one fewer than the pieces
     * @param stream the stream's bytes; {@code pieces} are then its dictionary's entries
     */
    record Part(List<Syntax> pieces, List<Integer> references, @Nullable ByteBuffer stream) {
        Part {
            pieces = List.copyOf(pieces);
            references = List.copyOf(references);
        }

        static Part stream(Syntax entries, ByteBuffer data) {
            return new Part(List.of(entries), List.of(), data);
        }
    }

    /** Returns about how many bytes it holds on to. */
    long size() {
        long sum = 0;
        for (Part part : parts) {
            for (Syntax piece : part.pieces()) {
                sum += piece.length() + 32;
            }
            ByteBuffer stream = part.stream();
            sum += stream == null ? 0 : stream.remaining();
        }
        return sum;
    }

    /** Adds it to a file and returns the external object. */
    int write(PdfFile file) {
        int[] objects = parts.stream().mapToInt(p -> file.reserve()).toArray();
        for (int i = 0; i < objects.length; i++) {
            Part part = parts.get(i);
            Syntax value = new Syntax().raw(part.pieces().get(0));
            for (int r = 0; r < part.references().size(); r++) {
                value.reference(objects[part.references().get(r)]).raw(part.pieces().get(r + 1));
            }
            ByteBuffer stream = part.stream();
            if (stream == null) {
                file.put(objects[i], value);
            } else {
                file.putStream(objects[i], value, stream.duplicate());
            }
        }
        return objects[0];
    }

    /** Returns the form as bytes, for {@link #fromBytes}. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (double number : matrix.numbers()) {
                out.writeDouble(number);
            }
            out.writeInt(parts.size());
            for (Part part : parts) {
                out.writeInt(part.references().size());
                for (int reference : part.references()) {
                    out.writeInt(reference);
                }
                for (Syntax piece : part.pieces()) {
                    write(out, piece.toBytes());
                }
                ByteBuffer stream = part.stream();
                out.writeBoolean(stream != null);
                if (stream != null) {
                    byte[] data = new byte[stream.remaining()];
                    stream.duplicate().get(data);
                    write(out, data);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the form that {@link #toBytes} wrote. */
    static PictureForm fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Matrix matrix =
                new Matrix(
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble());
        int count = in.getInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int referenceCount = in.getInt();
            List<Integer> references = new ArrayList<>();
            for (int r = 0; r < referenceCount; r++) {
                references.add(in.getInt());
            }
            List<Syntax> pieces = new ArrayList<>();
            for (int p = 0; p <= referenceCount; p++) {
                pieces.add(new Syntax().raw(read(in)));
            }
            ByteBuffer stream = in.get() == 1 ? ByteBuffer.wrap(read(in)) : null;
            parts.add(new Part(pieces, references, stream));
        }
        return new PictureForm(matrix, parts);
    }

    private static void write(DataOutputStream out, byte[] data) throws IOException {
        out.writeInt(data.length);
        out.write(data);
    }

    private static byte[] read(ByteBuffer in) {
        byte[] data = new byte[in.getInt()];
        in.get(data);
        return data;
    }
}
