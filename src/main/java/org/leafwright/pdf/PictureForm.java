package org.leafwright.pdf;

import java.nio.ByteBuffer;
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
}
